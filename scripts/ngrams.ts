import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { KNOWN_LANGUAGES, type KnownLanguage } from '../src/core/model.ts'
import { FIRST_HEAD, type FoldedNgrams, HEADS_A_PREFIX, type Symbols } from '../src/core/text/language/ngram-scores.ts'

/** A table of `eld`: for each n-gram, a score by the number of the language. */
export interface EldTable {
  readonly languages: Readonly<Record<string, string>>
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** What is kept of a table: each n-gram's score in each of the known languages, absent where it has none. */
export type Ngrams = ReadonlyMap<string, readonly (number | undefined)[]>

/** As many as leave room in the page's script for all else. */
const KEPT = 11_500
/** The scores of n-grams that count more when it is chosen which stay: Swedish is taken for its neighbours most. */
const CHOICE: Partial<Record<KnownLanguage, number>> = { sv: 10, no: 10, da: 10, en: 10 }

/** `eld` takes this off every score in its tables. */
const BASE_SCORE = 53
/** Scores are kept in steps of this: fewer different numbers make a smaller script. */
const SCORE_STEP = 8

const ELD = new URL('../node_modules/eld/src/', import.meta.url)
const OUT = fileURLToPath(new URL('../src/core/text/language/ngrams.ts', import.meta.url))

/** Reads the largest table of `eld` and keeps the n-grams that say most of the known languages. */
export async function chosenNgrams(): Promise<Ngrams> {
  const { ngramsData } = (await import(new URL('ngrams/large.js', ELD).href)) as { ngramsData: EldTable }
  return choose(ngramsData, bytesOf(await eldDictionary()))
}

/** The chosen n-grams as `eld` would load them, to hold our reader equal to it. */
export async function chosenAsEldTable(): Promise<EldTable & { readonly type: string }> {
  const toSigns = signsOf(await eldDictionary())
  const ngrams = Array.from(await chosenNgrams(), ([ngram, scores]) => [toSigns(ngram), inSteps(scores)] as const)
  return {
    type: 'chosen',
    languages: Object.fromEntries(KNOWN_LANGUAGES.entries()),
    ngrams: Object.fromEntries(ngrams),
  }
}

function inSteps(scores: readonly (number | undefined)[]): Record<string, number> {
  return Object.fromEntries(scores.flatMap((score, at) => (score === undefined ? [] : [[at, inStep(score)]])))
}

function inStep(score: number): number {
  return SCORE_STEP * Math.round(score / SCORE_STEP)
}

async function eldDictionary(): Promise<readonly string[]> {
  return (await import(new URL('dictionary.js', ELD).href)).dictionary
}

function choose({ languages, ngrams }: EldTable, toBytes: (ngram: string) => string): Ngrams {
  const ids = KNOWN_LANGUAGES.map(language => Object.keys(languages).find(id => languages[id] === language) ?? '')
  const rows = Object.entries(ngrams).map(([ngram, scores]) => {
    const known = ids.map(id => scores[id])
    const worth = known.map((score, at) =>
      score === undefined ? -1 : score + (CHOICE[KNOWN_LANGUAGES[at] ?? 'fi'] ?? 0),
    )
    return { ngram: toBytes(ngram), known, worth: Math.max(...worth) }
  })
  const kept = rows.filter(row => row.worth >= 0).sort((one, other) => other.worth - one.worth)
  return new Map(kept.slice(0, KEPT).map(({ ngram, known }) => [ngram, known]))
}

/** `eld` writes bytes that are no ASCII as other signs; here each byte is the character of its number. */
function bytesOf(dictionary: readonly string[]): (ngram: string) => string {
  const bytes = new Map<string, string>()
  dictionary.forEach((sign, byte) => {
    if (byte >= 0x80 && sign !== ' ') bytes.set(sign, String.fromCharCode(byte))
  })
  return ngram => Array.from(ngram, sign => bytes.get(sign) ?? sign).join('')
}

function signsOf(dictionary: readonly string[]): (ngram: string) => string {
  return ngram => Array.from(ngram, byte => (byte < '\x80' ? byte : (dictionary[byte.charCodeAt(0)] ?? ''))).join('')
}

/**
 * Folds a table: a third of its size as plain data when compressed. N-grams are sorted, each as what differs from the
 * one before; then come which languages each has, and the scores language by language, in steps.
 */
export function folded(ngrams: Ngrams): FoldedNgrams {
  const rows = Array.from(ngrams).sort(([one], [other]) => (one < other ? -1 : 1))
  const sets = rows.map(([, scores]) =>
    scores.reduce<number>((set, score, at) => (score === undefined ? set : set | (1 << at)), 0),
  )
  const steps = KNOWN_LANGUAGES.flatMap((_, at) => rows.flatMap(([, scores]) => scores[at] ?? []))
  return {
    names: frontCoded(rows.map(([ngram]) => ngram)),
    sets: symbols(sets),
    scores: symbols(steps.map(score => BASE_SCORE + inStep(score))),
  }
}

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
  sign => !/["'\\`$\u007f-\u00a0\u00ad]/.test(sign),
)

function symbols(numbers: readonly number[]): Symbols {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  const values = Array.from(counts.keys()).sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
  if (values.length > ALPHABET.length) throw new Error('More different numbers than signs for them')
  const signs = new Map(values.map((value, at) => [value, ALPHABET[at] ?? '']))
  return { values, signs: ALPHABET.slice(0, values.length).join(''), text: numbers.map(one => signs.get(one)).join('') }
}

/** The module that the core reads. */
export function moduleOf(ngrams: FoldedNgrams): string {
  return `import type { FoldedNgrams } from './ngram-scores.ts'

/**
 * Made by \`node scripts/ngrams.ts\` from the largest table of eld 2.1.0 by Nito T.M. (Apache-2.0), limited to the known
 * languages and to what says most of them. Not to be edited.
 */
// biome-ignore format: data
export const NGRAMS: FoldedNgrams = ${JSON.stringify(ngrams)}
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(OUT, moduleOf(folded(await chosenNgrams())))
