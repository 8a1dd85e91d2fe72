import { createMemo } from '../../memo.ts'
import { type Identify, KNOWN_LANGUAGES, type KnownLanguage } from '../../model.ts'
import { valueIn, type WrittenMap } from '../../rows.ts'
import { fitted } from '../plain-pattern.ts'

/**
 * Each n-gram with its scores: a sign for the language (`FIRST_LANGUAGE` is the first) and one for the score, in steps.
 * Made by `scripts/ngrams.ts`, and read where it stands: a first review asks for a few hundred of thousands.
 */
export type NgramTable = WrittenMap

export const FIRST_LANGUAGE = 97
export const FIRST_SCORE = 65
/** `eld` takes the least off every score in its tables. Fewer different scores make a smaller table. */
export const LEAST_SCORE = 53
export const SCORE_STEP = 8

const SEPARATORS = fitted("[^\\p{L}]+(?<!['`’])", 'g')
/** An n-gram is of four bytes of a word, and the next begins three bytes on. */
const GRAM = 4
const STRIDE = 3
const LONGEST_WORD = 70
/** Most n-grams whose scores are kept at hand: as many as the table has. */
const KEPT_GRAMS = 24_000
/** Scales the mean of an n-gram to a score from 0 to 1. */
const SCALE = 25

/** Scores of texts by a table, as `eld` works them out: the mean over the n-grams of the text. */
export function ngramScores(table: NgramTable): Identify['scores'] {
  const known = createMemo(KEPT_GRAMS, gram => valueIn(table, gram) ?? '')
  return text => {
    const grams = ngramsOf(text)
    const sums = sumsOf(grams, known)
    const scores: Partial<Record<KnownLanguage, number>> = {}
    KNOWN_LANGUAGES.forEach((language, at) => {
      const mean = (sums[at] ?? 0) / grams.size
      if (mean > 0) scores[language] = mean / (mean + SCALE)
    })
    return scores
  }
}

function sumsOf(grams: ReadonlySet<string>, known: (gram: string) => string): number[] {
  const sums = KNOWN_LANGUAGES.map(() => 0)
  for (const gram of grams) {
    const scores = known(gram)
    for (let at = 0; at < scores.length; at += 2) {
      const language = scores.charCodeAt(at) - FIRST_LANGUAGE
      sums[language] = (sums[language] ?? 0) + LEAST_SCORE + SCORE_STEP * (scores.charCodeAt(at + 1) - FIRST_SCORE)
    }
  }
  return sums
}

function ngramsOf(text: string): ReadonlySet<string> {
  const grams = new Set<string>()
  for (const word of text.replace(SEPARATORS(text), ' ').trim().toLowerCase().split(' ')) {
    if (word === '') continue
    const bytes = bytesOf(word)
    const length = Math.min(LONGEST_WORD, bytes.length)
    let at = 0
    for (; at + GRAM < length; at += STRIDE) grams.add((at === 0 ? ' ' : '') + bytes.slice(at, at + GRAM))
    grams.add(`${at === 0 ? ' ' : ''}${bytes.slice(length > STRIDE ? length - GRAM : 0)} `)
  }
  return grams
}

/** UTF-8, each byte as the character of its number. */
function bytesOf(word: string): string {
  return word.replace(/[^\0-\x7f]/g, letter => {
    const code = letter.charCodeAt(0)
    const rest = String.fromCharCode(0x80 | (code & 0x3f))
    if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6)) + rest
    return String.fromCharCode(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f)) + rest
  })
}
