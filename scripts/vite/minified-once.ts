import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { cached } from '../cache.ts'

const { version } = createRequire(import.meta.url)('terser/package.json') as { readonly version: string }

/**
 * Minifies what was minified before by looking it up: most of a build is that, and most of what is built for Firefox and
 * for the tests is the same as for Chrome. What comes of it is what Vite's own step makes, to the byte.
 * `keep`: looks up or makes.
 */
export function minifiedOnce(keep = cached): Plugin {
  return {
    name: 'tolkku-minified-once',
    apply: 'build',
    configResolved({ plugins, build: { terserOptions } }) {
      const terser = plugins.find(({ name }) => name === 'vite:terser')
      const minify = terser?.renderChunk
      if (!terser || typeof minify !== 'function') throw new Error('Vite minifies in another way than it did')
      terser.renderChunk = function (code, chunk, output, meta) {
        const input = [version, terserOptions, output.format, code]
        return keep('minified', input, [], async () => minify.call(this, code, chunk, output, meta))
      }
    },
  }
}
