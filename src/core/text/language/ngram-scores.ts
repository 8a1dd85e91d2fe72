import { type Identify, KNOWN_LANGUAGES, type KnownLanguage } from '../../model.ts'
import { fitted } from '../plain-pattern.ts'

/** Numbers as text: `signs` stand for `values`, in the same order. */
export interface Symbols {
  readonly values: readonly number[]
  readonly signs: string
  readonly text: string
}

/** A table of n-grams, made small by `scripts/ngrams.ts`: their names, which languages each has, and the scores. */
export interface FoldedNgrams {
  readonly names: string
  readonly sets: Symbols
  readonly scores: Symbols
}

/** The sign before a name says how much of the last name it begins with, and how many signs follow. */
export const FIRST_HEAD = 48
export const HEADS_A_PREFIX = 7

/** Where the scores of an n-gram begin, and the scores of all, one for each language. */
interface Unfolded {
  readonly places: ReadonlyMap<string, number>
  readonly scores: Uint8Array
}

const LANGUAGES = KNOWN_LANGUAGES.length
const SEPARATORS = fitted("[^\\p{L}]+(?<!['`’])", 'g')
/** An n-gram is of four bytes of a word, and the next begins three bytes on. */
const GRAM = 4
const STRIDE = 3
const LONGEST_WORD = 70
/** Scales the mean of an n-gram to a score from 0 to 1. */
const SCALE = 25

/** Scores of texts by a table, as `eld` works them out: the mean over the n-grams of the text. */
export function ngramScores(table: FoldedNgrams): Identify['scores'] {
  const known = unfold(table)
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

function sumsOf(grams: ReadonlySet<string>, { places, scores }: Unfolded): number[] {
  const sums = KNOWN_LANGUAGES.map(() => 0)
  for (const gram of grams) {
    const place = places.get(gram)
    if (place === undefined) continue
    for (let at = 0; at < LANGUAGES; at++) sums[at] = (sums[at] ?? 0) + (scores[place + at] ?? 0)
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

function unfold({ names, sets, scores }: FoldedNgrams): Unfolded {
  const places = placesOf(names)
  const [setOf, scoreOf] = [numbersOf(sets), numbersOf(scores)]
  const unfolded = new Uint8Array(setOf.length * LANGUAGES)
  let next = 0
  for (let language = 0; language < LANGUAGES; language++)
    for (let row = 0; row < setOf.length; row++)
      if (((setOf[row] ?? 0) >> language) & 1) unfolded[row * LANGUAGES + language] = scoreOf[next++] ?? 0
  return { places, scores: unfolded }
}

function placesOf(names: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  let last = ''
  for (let at = 0; at < names.length; ) {
    const head = names.charCodeAt(at) - FIRST_HEAD
    const length = head % HEADS_A_PREFIX
    last = last.slice(0, (head - length) / HEADS_A_PREFIX) + names.slice(at + 1, at + 1 + length)
    at += 1 + length
    places.set(last, places.size * LANGUAGES)
  }
  return places
}

function numbersOf({ values, signs, text }: Symbols): Uint8Array {
  const bySign: number[] = []
  values.forEach((value, at) => {
    bySign[signs.charCodeAt(at)] = value
  })
  const numbers = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) numbers[at] = bySign[text.charCodeAt(at)] ?? 0
  return numbers
}
