import type { Language } from '../../model.ts'
import type { PartOfSpeech, TermLanguage } from '../../rule.ts'
import { wordKey } from '../words.ts'
import { ENGLISH_ENDINGS, englishStems } from './english.ts'
import { finnishStems } from './finnish.ts'
import { FINNISH_ENDINGS } from './finnish-endings.ts'
import type { Endings, Stem } from './stem.ts'
import { swedishStems } from './swedish.ts'
import { SWEDISH_ENDINGS } from './swedish-endings.ts'

const FIXED = 'fixed'
/** The rest of a compound after its first part. */
const REST = 'rest'

const anyOf = (endings: Endings): string => `(?:${Object.values(endings).join('|')})`

const SOURCES: Readonly<Record<string, string>> = {
  ...FINNISH_ENDINGS,
  ...SWEDISH_ENDINGS,
  ...ENGLISH_ENDINGS,
  [FIXED]: '',
  [REST]: '-?[\\p{L}\\p{N}-]{3,}',
  'fi:own': anyOf(FINNISH_ENDINGS),
  'sv:own': anyOf(SWEDISH_ENDINGS),
  'en:own': anyOf(ENGLISH_ENDINGS),
  'fi:colon': '(?::[a-zäö]{1,14})?',
  'sv:colon': '(?::[a-zåäö]{1,6}|s)?',
  'en:colon': "(?:'?s)?",
}

const compiled = new Map<string, RegExp>()

/** Whether what follows `at` in the word is an ending of the family. */
export function fits(family: string, word: string, at: number): boolean {
  let pattern = compiled.get(family)
  if (!pattern) {
    pattern = new RegExp(`(?:${SOURCES[family]})$`, 'uy')
    compiled.set(family, pattern)
  }
  pattern.lastIndex = at
  return pattern.test(word)
}

const isAbbreviation = (word: string): boolean => /^(?:[\p{Lu}\p{N}]{2,}|[^aeiouyåäö]{2,4})$/u.test(word)
/** An abbreviation that is said as a word: SOTE, SOTEn. */
const isSaid = (key: string): boolean => key.length > 3 && /[aeiouyåäö]/.test(key)

/**
 * Stems of one word of a term as its author wrote it, and the author's own stems with any ending of the language.
 * Lower case.
 */
export function stemsOf(
  word: string,
  language: TermLanguage,
  pos?: PartOfSpeech,
  extra: readonly string[] = [],
): Stem[] {
  const own = extra.map((stem): Stem => [wordKey(stem), language === 'any' ? FIXED : `${language}:own`])
  return [...generated(word, language, pos), ...own]
}

function generated(word: string, language: TermLanguage, pos?: PartOfSpeech): Stem[] {
  const key = wordKey(word)
  if (language === 'any' || pos === 'fixed') return [[key, FIXED]]
  if (isAbbreviation(word)) return [[key, `${language}:colon`], ...(isSaid(key) ? inflected(key, language, pos) : [])]
  return inflected(key, language, pos)
}

function inflected(key: string, language: Language, pos?: PartOfSpeech): Stem[] {
  if (language === 'fi') return finnishStems(key, pos)
  return language === 'sv' ? swedishStems(key, pos) : englishStems(key, pos)
}

/** Stems of a word as the first part of a compound. */
export function firstParts(word: string, language: TermLanguage, pos?: PartOfSpeech): Stem[] {
  const key = wordKey(word)
  if (pos === 'fixed') return [[key, REST]]
  if (language === 'fi') {
    const genitives = finnishStems(key, 'noun')
      .filter(([, family]) => family === 'fi:w')
      .map(([stem]) => `${stem}n`)
    const bare = key.endsWith('nen') ? [`${key.slice(0, -3)}s`] : []
    return [key, ...genitives, ...bare].map(stem => [stem, REST])
  }
  if (language === 'sv') {
    const base = /[ae]$/.test(key) ? key.slice(0, -1) : key
    return [...new Set([key, base])].map(stem => [stem, REST])
  }
  return [[key, REST]]
}
