import { FEATURES } from '../text/learned/hash.ts'
import { lengthOf } from '../text/learned/scorer.ts'
import { type ReadParagraph, readSentences, type WordClass } from '../text/learned/sentence.ts'
import { sentenceFeatures } from '../text/learned/sentence-features.ts'
import { wordFeatures } from '../text/learned/word-features.ts'

/** What occurs in a text: places in rising order, how strongly, and the squared length before anything is made even. */
export interface Counts {
  readonly places: Uint32Array
  readonly values: Float32Array
  /** Squared strengths of single occurrences, by place: what the length is made of. */
  readonly squares: Float32Array
}

/** A text as the solver takes it: of length one, but for what occurs more than once. */
export interface Vector {
  readonly places: Uint32Array
  readonly values: Float32Array
}

/** Counts what occurs in the sentences of some paragraphs. */
export function countsOf(paragraphs: readonly ReadParagraph[], classes: readonly WordClass[]): Counts {
  const values = new Map<number, number>()
  const squares = new Map<number, number>()
  const take = (place: number, value: number) => {
    values.set(place, (values.get(place) ?? 0) + value)
    squares.set(place, (squares.get(place) ?? 0) + value * value)
  }
  for (const sentence of paragraphs.flatMap(paragraph => readSentences(paragraph, classes))) {
    for (const { key } of sentence.words) {
      const features = wordFeatures(key)
      for (const [at, place] of features.places.entries()) take(place, features.values[at] ?? 0)
    }
    sentenceFeatures(sentence, take)
  }
  const places = Uint32Array.from(values.keys()).sort()
  return {
    places,
    values: Float32Array.from(places, place => values.get(place) ?? 0),
    squares: Float32Array.from(places, place => squares.get(place) ?? 0),
  }
}

/** Two texts as one. */
export function joinCounts(one: Counts, two: Counts): Counts {
  const most = one.places.length + two.places.length
  const places = new Uint32Array(most)
  const values = new Float32Array(most)
  const squares = new Float32Array(most)
  let count = 0
  for (let at = 0, other = 0; at < one.places.length || other < two.places.length; count++) {
    const here = one.places[at] ?? FEATURES
    const there = two.places[other] ?? FEATURES
    places[count] = Math.min(here, there)
    if (here <= there) {
      values[count] = one.values[at] ?? 0
      squares[count] = one.squares[at++] ?? 0
    }
    if (there <= here) {
      values[count] = (values[count] ?? 0) + (two.values[other] ?? 0)
      squares[count] = (squares[count] ?? 0) + (two.squares[other++] ?? 0)
    }
  }
  return { places: places.slice(0, count), values: values.slice(0, count), squares: squares.slice(0, count) }
}

/** The rarer something is among the texts, the more an occurrence tells: the logarithm of one in how many. */
export function rarityOf(texts: readonly Counts[]): Float32Array {
  const seen = new Float32Array(FEATURES)
  for (const { places } of texts) for (const place of places) seen[place] = (seen[place] ?? 0) + 1
  return seen.map(count => Math.log((texts.length + 1) / (count + 1)))
}

export function vectorOf({ places, values, squares }: Counts, rarity: ArrayLike<number>): Vector {
  let mass = 0
  for (const [at, place] of places.entries()) mass += (squares[at] ?? 0) * (rarity[place] ?? 0) ** 2
  const length = lengthOf(mass)
  return { places, values: values.map((value, at) => (value * (rarity[places[at] ?? 0] ?? 0)) / length) }
}

export function dot({ places, values }: Vector, weights: Float64Array): number {
  let sum = 0
  for (let at = 0; at < places.length; at++) sum += (weights[places[at] ?? 0] ?? 0) * (values[at] ?? 0)
  return sum
}
