import type { Plugin } from 'vite'

/**
 * Gives the polyfill as a module. As CommonJS, each of its properties is copied where it is imported, and where a browser
 * has the API itself that makes each of its parts: milliseconds of every start.
 */
export function polyfillModule(): Plugin {
  return {
    name: 'tolkku-polyfill-module',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/webextension-polyfill\/dist\/browser-polyfill\.js$/ },
      // Where there are neither modules of AMD nor of CommonJS, it sets `browser`.
      handler: code => ({ code: `${code}\nexport default globalThis.browser\n`, map: null }),
    },
  }
}
