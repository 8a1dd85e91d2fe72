import type { Identify, KnownLanguage, LanguageBits, LanguageScores } from '../../model.ts'
import { KNOWN_LANGUAGES } from '../../model.ts'

/** Evidence for each language in the order of `KNOWN_LANGUAGES`, in the model's units: a sum over n-grams. */
export type Evidence = readonly number[]

/**
 * What is added to the model, in its units, where a common n-gram counts about 100. Tuned on half of the rows of
 * `npm run evaluate` and on pieces of other texts; all have wide optima. A word says the more, the fewer languages have it.
 */
const COMMON_WORD: readonly number[] = [0, 100, 80, 60]
const COMMON_WORD_OF_MANY = 40
const ENDING = 30
/** For a letter that only some of the languages write. */
const LETTER = 150
/** For a word built as Finnish words are. */
const FINNISH_SHAPE = 20
/**
 * What a whole piece gets beforehand: Finnish and English are likelier here than their likes. Ties between Swedish and
 * its neighbours go to them in short pieces, since a wrong "Swedish" hides a missing half; in longer ones to Swedish,
 * which nothing else is taken for there. A notice of two or three words ("Öppet kl. 10–14") is hardly ever Danish.
 */
const BEFOREHAND = { fi: 60, en: 60 }
const SWEDISH_IN_NOTICE = 45
const SWEDISH_IN_SHORT = -8
const SWEDISH_IN_LONG = 15
/** About 15 characters, and about 40. */
const NOTICE_GRAMS = 4
const LONG_GRAMS = 14
/** Scales the mean of an n-gram to a score from 0 to 1, as the model does. */
const SCALE = 25

const bit = (language: KnownLanguage) => 1 << KNOWN_LANGUAGES.indexOf(language)
const bits = (...languages: KnownLanguage[]) => languages.reduce((all, language) => all | bit(language), 0)

/** Only letters of Finnish words, with a vowel at the end, or n or t after one. */
const FINNISH_WORD = /^[adeghijklmnoprstuvyäö]*[aeiouyäö][nt]?$/u
const FINNISH = bit('fi')
/** The languages that write a letter in their own words. */
const LETTER_BITS: readonly (readonly [RegExp, number])[] = [
  [/å/u, bits('sv', 'no', 'da')],
  [/[äö]/u, bits('fi', 'sv', 'et', 'de')],
  [/[æø]/u, bits('no', 'da')],
  [/õ/u, bits('et')],
  [/ü/u, bits('et', 'de')],
]

/** How many n-grams the model takes from a word: four bytes every three. */
function gramsOf(word: string): number {
  let bytes = word.length
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) bytes++
  return bytes > 4 ? Math.ceil((bytes - 4) / 3) + 1 : 1
}

/** The evidence of some words (NFC): the model's, and what small words, endings and letters add. */
export function evidenceOf(words: readonly string[], identify: Identify): { evidence: number[]; grams: number } {
  let grams = 0
  for (const word of words) grams += gramsOf(word)
  const scores = identify.scores(words.join(' '))
  const evidence = KNOWN_LANGUAGES.map(language => {
    const score = scores[language] ?? 0
    return ((SCALE * score) / (1 - score)) * grams
  })
  for (const word of words) addVotes(word, evidence, identify)
  return { evidence, grams }
}

function addVotes(word: string, evidence: number[], identify: Identify): void {
  const key = word.toLowerCase()
  const common = identify.commonWord(key)
  if (common) add(evidence, common, COMMON_WORD[languagesIn(common)] ?? COMMON_WORD_OF_MANY)
  else {
    add(evidence, identify.ending(key), ENDING)
    if (key.length > 3 && FINNISH_WORD.test(key)) add(evidence, FINNISH, FINNISH_SHAPE)
  }
  for (const [letter, writers] of LETTER_BITS) if (letter.test(key)) add(evidence, writers, LETTER)
}

function languagesIn(languages: LanguageBits): number {
  let count = 0
  for (let left = languages; left; left &= left - 1) count++
  return count
}

function add(evidence: number[], languages: LanguageBits, amount: number): void {
  for (let at = 0; at < evidence.length; at++) if (languages & (1 << at)) evidence[at] = (evidence[at] ?? 0) + amount
}

/** The evidence of a whole piece, with what speaks for a language beforehand; nothing is made of nothing. */
export function withPrior(evidence: Evidence, grams: number): number[] {
  const prior: Partial<Record<KnownLanguage, number>> = {
    ...BEFOREHAND,
    sv: grams <= NOTICE_GRAMS ? SWEDISH_IN_NOTICE : grams < LONG_GRAMS ? SWEDISH_IN_SHORT : SWEDISH_IN_LONG,
  }
  return KNOWN_LANGUAGES.map((language, at) => {
    const value = evidence[at] ?? 0
    return value > 0 ? value + (prior[language] ?? 0) : value
  })
}

/** Evidence as scores from 0 to 1, without the languages that have none. */
export function scoresOf(evidence: Evidence, grams: number): LanguageScores {
  const scores: Partial<Record<KnownLanguage, number>> = {}
  KNOWN_LANGUAGES.forEach((language, at) => {
    const mean = (evidence[at] ?? 0) / Math.max(1, grams)
    if (mean > 0) scores[language] = mean / (mean + SCALE)
  })
  return scores
}
