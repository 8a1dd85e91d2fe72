import { defineContentScript } from 'wxt/utils/define-content-script'
import { startCompose } from '../src/app/content/start.ts'
import { siteMatches } from '../src/sites/hosts.ts'

export default defineContentScript({
  matches: siteMatches(),
  // Brought by the background when the watcher asks for it.
  registration: 'runtime',
  // Unless told not to, WXT posts the extension's id to every page.
  noScriptStartedPostMessage: true,
  // In a body of its own, as in the background: WXT does not load what it calls to see what there is.
  main: () => startCompose(),
})
