import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { KNOWN_LANGUAGES, type KnownLanguage } from '../src/core/model.ts'
import { writeMap } from '../src/core/rows.ts'
import { FIRST_LANGUAGE, FIRST_SCORE, type NgramTable, SCORE_STEP } from '../src/core/text/language/ngram-scores.ts'

/** A table of `eld`: for each n-gram, a score by the number of the language. */
export interface EldTable {
  readonly languages: Readonly<Record<string, string>>
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** What is kept of a table: each n-gram's score in each of the known languages, absent where it has none. */
export type Ngrams = ReadonlyMap<string, readonly (number | undefined)[]>

/** More tell hardly better. */
const KEPT = 11_500
/** The scores of n-grams that count more when it is chosen which stay: Swedish is taken for its neighbours most. */
const CHOICE: Partial<Record<KnownLanguage, number>> = { sv: 10, no: 10, da: 10, en: 10 }

const ELD = new URL('../node_modules/eld/src/', import.meta.url)
const OUT = fileURLToPath(new URL('../src/core/text/language/ngrams.ts', import.meta.url))

let chosen: Promise<Ngrams> | undefined

/** Reads the largest table of `eld`, once, and keeps the n-grams that say most of the known languages. */
export function chosenNgrams(): Promise<Ngrams> {
  chosen ??= readChosen()
  return chosen
}

async function readChosen(): Promise<Ngrams> {
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
    return { ngram, known, worth: Math.max(...worth) }
  })
  const kept = rows.filter(row => row.worth >= 0).sort((one, other) => other.worth - one.worth)
  return new Map(kept.slice(0, KEPT).map(({ ngram, known }) => [toBytes(ngram), known]))
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

/** The table that the core reads, sorted. */
export function written(ngrams: Ngrams): NgramTable {
  const rows = Array.from(ngrams).sort(([one], [other]) => (one < other ? -1 : 1))
  return writeMap(rows.map(([ngram, scores]) => [ngram, scores.map(scoreSigns).join('')]))
}

function scoreSigns(score: number | undefined, language: number): string {
  if (score === undefined) return ''
  return String.fromCharCode(FIRST_LANGUAGE + language, FIRST_SCORE + inStep(score) / SCORE_STEP)
}

/** The module that the core reads. */
export function moduleOf(ngrams: NgramTable): string {
  return `import type { NgramTable } from './ngram-scores.ts'

/**
 * Made by \`node scripts/ngrams.ts\` from the largest table of eld 2.1.0 by Nito T.M. (Apache-2.0), limited to the known
 * languages and to what says most of them. Not to be edited.
 */
// biome-ignore format: data
export const NGRAMS: NgramTable = ${JSON.stringify(ngrams)}
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(OUT, moduleOf(written(await chosenNgrams())))
