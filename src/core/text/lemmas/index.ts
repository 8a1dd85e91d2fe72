import type { Language } from '../../model.ts'
import type { PartOfSpeech, TermLanguage } from '../../rule.ts'
import { wordKey } from '../words.ts'
import { ENGLISH_ENDINGS, englishStems } from './english.ts'
import { finnishStems } from './finnish.ts'
import { FINNISH_ENDINGS } from './finnish-endings.ts'
import type { Endings, Family, Stem } from './stem.ts'
import { swedishStems } from './swedish.ts'
import { SWEDISH_ENDINGS } from './swedish-endings.ts'

const FIXED = 'fixed'
/** The rest of a compound after its first part. */
const REST = 'rest'

/** All endings of a language, after stems of which nothing else is known. */
const anyOf = (endings: Endings): Family => [null, ...Object.keys(endings).map(family => ['', family] as const)]

const FAMILIES: Endings = {
  ...FINNISH_ENDINGS,
  ...SWEDISH_ENDINGS,
  ...ENGLISH_ENDINGS,
  [FIXED]: [''],
  [REST]: ['-?[\\p{L}\\p{N}-]{3,}'],
  'fi:own': anyOf(FINNISH_ENDINGS),
  'sv:own': anyOf(SWEDISH_ENDINGS),
  'en:own': anyOf(ENGLISH_ENDINGS),
  'fi:colon': ['(?::[a-zäö]{1,14})?'],
  'sv:colon': ['(?::[a-zåäö]{1,6}|s)?'],
  'en:colon': ["(?:'?s)?"],
}

interface Compiled {
  readonly ends: RegExp | null
  readonly goesOn: readonly (readonly [infix: RegExp, family: string])[]
}

const compiled = new Map<string, Compiled>()

function compile(name: string): Compiled {
  const [ends, ...goesOn] = FAMILIES[name] ?? [null]
  return {
    ends: ends === null ? null : new RegExp(`(?:${ends})$`, 'uy'),
    goesOn: goesOn.map(([infix, family]) => [new RegExp(infix, 'uy'), family]),
  }
}

/** Whether what follows `at` in the word is an ending of the family. Expressions are compiled when first met. */
export function fits(name: string, word: string, at: number): boolean {
  let family = compiled.get(name)
  if (!family) {
    family = compile(name)
    compiled.set(name, family)
  }
  if (family.ends) {
    family.ends.lastIndex = at
    if (family.ends.test(word)) return true
  }
  return family.goesOn.some(([infix, next]) => {
    infix.lastIndex = at
    return infix.test(word) && fits(next, word, infix.lastIndex)
  })
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
