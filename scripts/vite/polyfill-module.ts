import type { Plugin } from 'vite'

/** Code that is written for CommonJS as a module with what it exports as default. Nothing is set outside of it. */
export const asModule = (code: string): string =>
  `const module = { exports: {} }; const exports = module.exports;\n${code}\nexport default module.exports\n`

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
      handler: code => ({ code: asModule(code), map: null }),
    },
  }
}
