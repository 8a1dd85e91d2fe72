import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keysOf, readLocale } from '../../scripts/locale-keys.ts'

const texts = readLocale('fi')
const sections = Object.keys(texts).join('|')

const source = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && entry.name !== 'keys.ts')
  .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n')

/** Keys as the code writes them, those with a hole too: `card.reason.${reason}`. */
const written = Array.from(
  source.matchAll(new RegExp(`'((?:${sections})\\.[^'\\n]+)'|\`((?:${sections})\\.[^\`\\n]+)\``, 'g')),
  ([, plain, holed]) => plain ?? holed ?? '',
)
const HOLE = /\$\{(?:[^{}]|\{[^}]*\})*\}/g
const patterns = [...new Set(written)].map(
  key => new RegExp(`^${key.replaceAll('.', '\\.').replace(HOLE, '([\\w+-]+)')}$`),
)
/** What may stand in a hole: a string or the name of a field. */
const words = new Set(
  Array.from(source.matchAll(/'([\w+-]+)'|\b([\w-]+)\??:/g), ([, string, field]) => string ?? field ?? ''),
)

test('every text is shown somewhere', () => {
  const isShown = (key: string) =>
    patterns.some(pattern =>
      pattern
        .exec(key)
        ?.slice(1)
        .every(word => words.has(word)),
    )
  expect(keysOf(texts, '').filter(key => !isShown(key))).toEqual([])
})
