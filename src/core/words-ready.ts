import type { Term, TermLanguage, TermList } from './term.ts'
import { unitsOf } from './text/known-terms.ts'
import type { Inflect } from './text/lemmas/inflect.ts'
import { Lexicon, type WordTable } from './text/lemmas/lexicon.ts'
import { readList, type WrittenList, writeLists } from './text/written-terms.ts'

const LANGUAGES: readonly string[] = ['fi', 'sv', 'en', 'any'] satisfies TermLanguage[]

/** Data whose terms name their words, and the table of these words. */
export interface WordsReady<T> {
  readonly data: T
  readonly words: WordTable
}

interface WithLexicons {
  readonly lexicons: Readonly<Record<string, TermList>>
}

/** Packs whose lexicons stand in the table of their words. */
export interface LexiconsWritten<P extends WithLexicons> {
  readonly packs: readonly (Omit<P, 'lexicons'> & { readonly lexicons: Readonly<Record<string, WrittenList>> })[]
  readonly words: WordTable
}

/**
 * Makes all words ready that stand in some rules or lexicons, however deep: inflecting thousands of them takes longer
 * than a person waits, so it is done once, when we are built. The same data and table give the same reviews as without.
 */
export function makeWordsReady<T>(data: T, inflect: Inflect): WordsReady<T> {
  const lexicon = new Lexicon(inflect)
  const ready = withUnits(data, lexicon)
  return { data: ready as T, words: lexicon.table() }
}

/** What was made ready, with its lexicons in the table; they are read by `readLexicons`. */
export function writeLexicons<P extends WithLexicons>({ data, words }: WordsReady<readonly P[]>): LexiconsWritten<P> {
  const named = data.flatMap(({ lexicons }) => Object.values(lexicons))
  const { lists, table } = writeLists(named, words.units)
  const placed = new Map(named.map((list, at) => [list, lists[at]]))
  const packs = data.map(pack => ({ ...pack, lexicons: mapValues(pack.lexicons, list => placed.get(list)) }))
  return { packs: packs as LexiconsWritten<P>['packs'], words: { ...words, lists: table } }
}

/** Packs whose lexicons are those of the table. */
export function readLexicons<P extends WithLexicons>({ packs, words: { lists } }: LexiconsWritten<P>): readonly P[] {
  if (!lists) throw new Error('A table without lists')
  return packs.map(pack => ({ ...pack, lexicons: mapValues(pack.lexicons, list => readList(list, lists)) }) as P)
}

function mapValues<V, R>(record: Readonly<Record<string, V>>, make: (value: V) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(value)]))
}

function withUnits(value: unknown, lexicon: Lexicon): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(item => withUnits(item, lexicon))
  const entries = Object.entries(value)
  const made = isTermList(value)
    ? (Object.entries(value) as [TermLanguage, readonly Term[]][]).map(([language, terms]) => [
        language,
        terms.map(term => ({ ...term, units: unitsOf(term, language, lexicon) })),
      ])
    : entries.map(([key, item]) => [key, withUnits(item, lexicon)])
  return Object.fromEntries(made)
}

function isTermList(value: object): value is TermList {
  const entries = Object.entries(value)
  const isTerms = (list: unknown) => Array.isArray(list) && list.every(term => term && typeof term.term === 'string')
  return entries.length > 0 && entries.every(([key, list]) => LANGUAGES.includes(key) && isTerms(list))
}
