import type { Language } from '../../model.ts'
import type { PartOfSpeech, TermLanguage } from '../../term.ts'
import { wordKey } from '../word-key.ts'
import { FIXED, REST } from './endings.ts'
import { englishStems } from './english.ts'
import { finnishStems } from './finnish.ts'
import { commonHead, type Inflect, type LexicalWord, type Root } from './inflect.ts'
import type { Stem } from './stem.ts'
import { swedishStems } from './swedish.ts'

/** Letters of a stem by which the stems of one word are told apart: `mies` and `mieh` share a root, `hyv` and `par` don't. */
const HEAD = 3

/** All forms of a word, made from the word alone. */
export const generate: Inflect = word => {
  const groups = Map.groupBy(allStems(word), ([stem]) => stem.slice(0, HEAD))
  return Array.from(groups.values(), rootOf)
}

function allStems({ word, language, pos, compound, stems }: LexicalWord): Stem[] {
  const forms = stemsOf(word, language, pos, stems)
  return compound === 'first' || compound === 'any' ? [...forms, ...firstParts(word, language, pos)] : forms
}

function rootOf(stems: readonly Stem[]): Root {
  const root = commonHead(stems)
  return { root, endings: [...new Set(stems.map(([stem, family]) => `${stem.slice(root.length)} ${family}`))].join() }
}

const isAbbreviation = (word: string): boolean => /^(?:[\p{Lu}\p{N}]{2,}|[^aeiouyåäö]{2,4})$/u.test(word)
/** An abbreviation that is said as a word: SOTE, SOTEn. */
const isSaid = (key: string): boolean => key.length > 3 && /[aeiouyåäö]/.test(key)

/**
 * Stems of one word of a term as its author wrote it, and the author's own stems with any ending of the language.
 * Lower case.
 */
function stemsOf(word: string, language: TermLanguage, pos?: PartOfSpeech, extra: readonly string[] = []): Stem[] {
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
function firstParts(word: string, language: TermLanguage, pos?: PartOfSpeech): Stem[] {
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
