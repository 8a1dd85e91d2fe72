import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { KNOWN_LANGUAGES } from '../../src/core/model.ts'

/** The n-gram table of `eld`: for each n-gram, a score by the number of the language. */
export interface Ngrams {
  readonly type: string
  readonly languages: Readonly<Record<string, string>>
  readonly isSubset: boolean
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>
}

const TABLE = /\/eld\/src\/ngrams\/extrasmall\.js$/
const PART = /\/eld\/src\/([\w.]+)\.js$/

/**
 * Parts of `eld` that a page does not need in full: it lists the letters of all scripts that browsers know by
 * themselves, and carries what only its other functions use (saving a table, judging reliability).
 */
const LEANER: Readonly<Record<string, string>> = {
  regexPatterns:
    "export const separators = /[^\\p{L}]+(?<!['`\u2019])/gu\nexport const matchDomains = /([A-Za-z0-9-]+\\.)+com(\\/\\S*|[^\\p{L}])/gu",
  'saveLanguageSubset.dev': 'export const saveLanguageSubset = {}',
  avgScore: 'export const avgScore = {}',
}

/**
 * Swaps the n-gram table of `eld` (60 languages, 960 kB) for one of the known languages alone, when it is built.
 * The scores stay what they are with `setLanguageSubset`.
 */
export function eldPruned(): Plugin {
  return {
    name: 'eld-pruned',
    enforce: 'pre',
    async load(id) {
      const path = id.replace(/\\/g, '/').split('?')[0] ?? ''
      const leaner = LEANER[PART.exec(path)?.[1] ?? '']
      if (leaner !== undefined) return leaner
      if (!TABLE.test(path)) return null
      const { ngramsData } = (await import(pathToFileURL(path).href)) as { ngramsData: Ngrams }
      return `export const ngramsData = ${sourceOf(prunedNgrams(ngramsData, KNOWN_LANGUAGES))}`
    },
  }
}

/**
 * The table for some languages. They are numbered anew in their old order: `eld` makes an array of scores as long as
 * the number of languages, and among equals takes the first (its own `saveSubset` keeps the old numbers, and breaks).
 */
export function prunedNgrams(table: Ngrams, languages: readonly string[]): Ngrams {
  const kept = Object.keys(table.languages).filter(id => languages.includes(table.languages[id] ?? ''))
  const ngrams: Record<string, Record<string, number>> = {}
  for (const [ngram, scores] of Object.entries(table.ngrams)) {
    const some = kept.flatMap((id, at) => (scores[id] === undefined ? [] : [[String(at), scores[id]] as const]))
    if (some.length > 0) ngrams[ngram] = Object.fromEntries(some)
  }
  const names = Object.fromEntries(kept.map((id, at) => [String(at), table.languages[id] ?? '']))
  return { type: table.type, languages: names, isSubset: true, ngrams }
}

/**
 * A table as JavaScript that unfolds itself: a third of the plain object's size when compressed. N-grams are sorted,
 * each as what differs from the one before; then come which languages each has, and the scores language by language.
 */
export function sourceOf(table: Ngrams): string {
  const rows = Object.entries(table.ngrams).sort(([one], [other]) => (one < other ? -1 : 1))
  const ids = Object.keys(table.languages)
  const sets = rows.map(([, scores]) =>
    ids.reduce((set, id, at) => (scores[id] === undefined ? set : set | (1 << at)), 0),
  )
  const scores = ids.flatMap(id => rows.flatMap(([, row]) => row[id] ?? []))
  const { type, languages } = table
  return `(${UNPACK})(${[frontCoded(rows.map(([ngram]) => ngram)), symbols(sets), symbols(scores), { type, languages, isSubset: true }].map(part => JSON.stringify(part)).join(',')})`
}

const FIRST_HEAD = 48
const HEADS_A_PREFIX = 7

/** Before what differs from the last one, a sign for how much is the same and how long the rest is. */
function frontCoded(sorted: readonly string[]): string {
  let last = ''
  return sorted
    .map(ngram => {
      let same = 0
      while (same < ngram.length - 1 && ngram[same] === last[same]) same++
      last = ngram
      return String.fromCharCode(FIRST_HEAD + same * HEADS_A_PREFIX + ngram.length - same) + ngram.slice(same)
    })
    .join('')
}

/** Signs for numbers, the commonest first: printable ASCII without what a string would escape, then Latin letters. */
const ALPHABET = Array.from({ length: 0x180 - 0x21 }, (_, at) => String.fromCharCode(0x21 + at)).filter(
  sign => !/["\\`$\u007f-\u00a0\u00ad]/.test(sign),
)

function symbols(numbers: readonly number[]): [values: number[], signs: string, text: string] {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  const values = Array.from(counts.keys()).sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
  if (values.length > ALPHABET.length) throw new Error('More different numbers than signs for them')
  const signs = new Map(values.map((value, at) => [value, ALPHABET[at] ?? '']))
  return [values, ALPHABET.slice(0, values.length).join(''), numbers.map(number => signs.get(number)).join('')]
}

/** Runs in the browser. Undoes the above; `symbols` gives values, their signs, and the text in signs. */
const UNPACK = `(names, sets, scores, table) => {
  const numbers = ([values, signs, text]) => {
    const bySign = [], found = new Uint8Array(text.length)
    for (let at = 0; at < values.length; at++) bySign[signs.charCodeAt(at)] = values[at]
    for (let at = 0; at < found.length; at++) found[at] = bySign[text.charCodeAt(at)]
    return found
  }
  const setOf = numbers(sets), scoreOf = numbers(scores), rows = [], ngrams = {}
  for (let at = 0, last = ''; at < names.length; ) {
    const head = names.charCodeAt(at) - ${FIRST_HEAD}, length = head % ${HEADS_A_PREFIX}
    last = last.slice(0, (head - length) / ${HEADS_A_PREFIX}) + names.slice(at + 1, at + 1 + length)
    at += 1 + length
    rows.push(ngrams[last] = {})
  }
  let next = 0
  for (let id = 0; table.languages[id]; id++)
    for (let at = 0; at < rows.length; at++) if (setOf[at] >> id & 1) rows[at][id] = scoreOf[next++]
  return { ...table, ngrams }
}`
