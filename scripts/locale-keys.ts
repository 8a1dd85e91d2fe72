import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const LOCALES = new URL('../assets/locales/', import.meta.url)
const KEYS_FILE = new URL('../src/locale/keys.ts', import.meta.url)

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** All keys under a node, dotted. A group with `other` holds the plural forms of one text. */
export function keysOf(node: unknown, path: string): string[] {
  if (!isGroup(node) || ('other' in node && 'one' in node)) return [path]
  return Object.entries(node).flatMap(([key, value]) => keysOf(value, path === '' ? key : `${path}.${key}`))
}

/** One language's file, parsed. */
export function readLocale(language: string): Record<string, unknown> {
  const document: unknown = parse(readFileSync(new URL(`${language}.yml`, LOCALES), 'utf8'))
  if (!isGroup(document)) throw new Error(`assets/locales/${language}.yml: a map of sections is expected`)
  return document
}

/** The source of `src/locale/keys.ts`: one type of keys a section of the Finnish file. */
export function keysSource(): string {
  const types = Object.entries(readLocale('fi')).map(([section, node]) => {
    const name = `${section.charAt(0).toUpperCase()}${section.slice(1)}Key`
    return `export type ${name} =\n${keysOf(node, section)
      .map(key => `  | '${key}'\n`)
      .join('')}`
  })
  return `// Written by \`node scripts/locale-keys.ts\` from assets/locales/fi.yml; a test holds it equal.\n\n${types.join('\n')}`
}

if (import.meta.main) writeFileSync(KEYS_FILE, keysSource())
