import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import { parse } from 'yaml'

const YAML_FILE = /\.ya?ml$/
const IDENTIFIER = /^[a-z_$][\w$]*$/i
const RESERVED = new Set(['default', 'in', 'do', 'if', 'new', 'for', 'let', 'var', 'try'])

/**
 * A YAML document as an ES module: each top-level key by name, so that what is not imported is not bundled, and the
 * whole as default.
 */
export function yamlModule(source: string): string {
  const document: unknown = parse(source)
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return `export default ${JSON.stringify(document)}\n`
  }
  const entries = Object.entries(document)
  const named = entries.filter(([key]) => IDENTIFIER.test(key) && !RESERVED.has(key))
  const names = new Set(named.map(([key]) => key))
  const whole = entries.map(([key, value]) =>
    names.has(key) ? key : `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  )
  const constants = named.map(([key, value]) => `export const ${key} = ${JSON.stringify(value)}\n`)
  return `${constants.join('')}export default { ${whole.join(', ')} }\n`
}

/** Lets Vite and Vitest import `.yml`. A file that does not parse breaks the build with its path and the reason. */
export function yamlPlugin(): Plugin {
  return {
    name: 'tolkku-yaml',
    enforce: 'pre',
    async load(id) {
      if (!YAML_FILE.test(id)) return null
      this.addWatchFile(id)
      try {
        return { code: yamlModule(await readFile(id, 'utf8')), map: null, moduleType: 'js' }
      } catch (error) {
        throw new Error(`${id}: ${error instanceof Error ? error.message : String(error)}`)
      }
    },
  }
}
