import type { Term, TermLanguage, TermList } from './term.ts'
import type { Inflect } from './text/lemmas/inflect.ts'
import { Lexicon, type WordTable } from './text/lemmas/lexicon.ts'
import { unitsOf } from './text/terms.ts'

const LANGUAGES: readonly string[] = ['fi', 'sv', 'en', 'any'] satisfies TermLanguage[]

/** Data whose terms name their words, and the table of these words. */
export interface WordsReady<T> {
  readonly data: T
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
