import { defineContentScript } from 'wxt/utils/define-content-script'
import { startWatch } from '../src/app/watch/start.ts'
import { siteMatches } from '../src/sites/hosts.ts'

export default defineContentScript({
  matches: siteMatches(),
  // Unless told not to, WXT posts the extension's id to every page.
  noScriptStartedPostMessage: true,
  // In a body of its own, as in the background: WXT does not load what it calls to see what there is.
  main: () => startWatch(),
})
