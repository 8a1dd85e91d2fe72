import type { Language } from '../../model.ts'
import { FEATURE_BITS, FEATURES } from './hash.ts'

/** Says what features mean; to be raised whenever a place comes to mean or weigh something else. A model keeps to its own. */
export const FEATURE_VERSION = 2

export const LEARNED_LEVELS = ['warning', 'hint', 'more'] as const
/** `more`: a hint for those who want more of them. */
export type LearnedLevel = (typeof LEARNED_LEVELS)[number]
/** From which score on a family speaks, by level. */
export type Thresholds = Readonly<Record<LearnedLevel, number>>

export interface LearnedFamily {
  readonly name: string
  readonly bias: number
  /** What one step of a weight is worth. */
  readonly step: number
  readonly thresholds: Readonly<Record<Language, Thresholds>>
}

/** A model as it is handed over: all text, so that it can stand in a script or a message. */
export interface ModelFile {
  readonly version: number
  readonly bits: number
  /** Whole names of the lexicons whose words stand for classes. */
  readonly classes: readonly string[]
  readonly families: readonly LearnedFamily[]
  /** How rare each place is, and then the weights of each family, a character each. */
  readonly rarity: string
  readonly weights: readonly string[]
}

/** Rows are of ASCII. */
const SIGNS = 128
/** Weights go from -31 to 31, rarities from 0 to 62: a character of this row each. */
const DIGITS = '-_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const ZERO = 31
/** The greatest weight in steps. */
export const STEPS = ZERO
/** What one step of rarity is worth. */
export const RARITY_STEP = 0.15

const VALUES = new Int8Array(SIGNS).map((_, code) => DIGITS.indexOf(String.fromCharCode(code)))

/** One character a place. */
export function writePlaces(values: ArrayLike<number>, least: number): string {
  return Array.from(values, value => DIGITS.charAt(value - least)).join('')
}

export const writeWeights = (steps: ArrayLike<number>): string => writePlaces(steps, -ZERO)

/** What `writeWeights` has written, each step worth so much. */
export const readWeights = (row: string, step: number): Float64Array => readRow(row, worthOf(-ZERO, step))

/** How rare each place is, as a model file has it. */
export const readRarity = (row: string): Float64Array => readRow(row, RARITIES)

const readRow = (row: string, worths: Float32Array): Float64Array =>
  Float64Array.from({ length: row.length }, (_, at) => worths[row.charCodeAt(at)] ?? 0)

/** A model ready for use. Its rows stay text: a review asks for a few hundred places of the million that there are. */
export interface LearnedModel {
  readonly classes: readonly string[]
  readonly families: readonly LearnedFamily[]
  /** What an occurrence counts for at a place. */
  rarityAt(place: number): number
  weightAt(place: number, family: number): number
  /** Adds what all families give a place, so many times. In one go: a word has thirty places. */
  addWeights(sums: Float32Array, place: number, times: number): void
}

/** What each sign of a row is worth. */
function worthOf(least: number, step: number): Float32Array {
  const worths = new Float32Array(SIGNS)
  // `from` asks each value for its iterator, which a start has to wait for.
  for (let code = 0; code < SIGNS; code++) worths[code] = ((VALUES[code] ?? 0) + least) * step
  return worths
}

const RARITIES = worthOf(0, RARITY_STEP)

/**
 * Makes a model ready, or gives `null` for one that does not fit: made for other features, for lexicons that are not
 * there, or cut short. The exact rules go on without it.
 */
export function readModel(file: ModelFile, lexicons: Readonly<Record<string, unknown>>): LearnedModel | null {
  const { version, bits, classes, families, rarity, weights } = file
  if (version !== FEATURE_VERSION || bits !== FEATURE_BITS) return null
  if (classes.some(name => !(name in lexicons))) return null
  if (families.length !== weights.length || [rarity, ...weights].some(row => row.length !== FEATURES)) return null
  const worths = new Float32Array(families.length * SIGNS)
  for (const [family, { step }] of families.entries()) worths.set(worthOf(-ZERO, step), family * SIGNS)
  const weightAt = (place: number, family: number) =>
    worths[family * SIGNS + (weights[family] ?? '').charCodeAt(place)] ?? 0
  return {
    classes,
    families,
    rarityAt: place => RARITIES[rarity.charCodeAt(place)] ?? 0,
    weightAt,
    addWeights(sums, place, times) {
      for (let at = 0; at < sums.length; at++) {
        const worth = worths[at * SIGNS + (weights[at] ?? '').charCodeAt(place)] ?? 0
        if (worth !== 0) sums[at] = (sums[at] ?? 0) + times * worth
      }
    },
  }
}
