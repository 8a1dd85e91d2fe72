import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { isContentScript } from './content-script.ts'

const CONTEXT = 'wxt/utils/content-script-context'
const NONE = fileURLToPath(new URL('./no-context.ts', import.meta.url))

/**
 * Lets a content script begin with its own first line. WXT makes a context for each, with an event in the page and a watch
 * of the address; we have a life of our own, and a context takes a third of what the watcher costs a page.
 */
export function plainStart(): Plugin {
  return {
    name: 'tolkku-plain-start',
    enforce: 'pre',
    apply: isContentScript,
    resolveId: id => (id === CONTEXT ? NONE : undefined),
  }
}
