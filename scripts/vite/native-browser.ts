import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { isContentScript } from './content-script.ts'

const POLYFILL = '@wxt-dev/webextension-polyfill/browser'
const NATIVE = fileURLToPath(import.meta.resolve('@wxt-dev/browser'))

/**
 * Lets a content script use the browser's own API: all that it calls gives promises in every browser that we support,
 * and the polyfill is three kilobytes of each page. The background and our pages keep the polyfill.
 */
export function nativeBrowser(): Plugin {
  return {
    name: 'tolkku-native-browser',
    enforce: 'pre',
    apply: isContentScript,
    resolveId: id => (id === POLYFILL ? NATIVE : undefined),
  }
}
