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

/**
 * A text as the solver takes it: of length one, but for what occurs more than once. All that are learned from together
 * stand in a row in the same two arrays, which is faster to go through.
 */
export interface Vector {
  readonly places: Uint32Array
  readonly values: Float32Array
  readonly start: number
  readonly end: number
}

/** Counts what occurs in the sentences of some paragraphs; the sums of one text after the other are made in one place. */
export function createCounter(classes: readonly WordClass[]): (paragraphs: readonly ReadParagraph[]) => Counts {
  const values = new Float64Array(FEATURES)
  const squares = new Float64Array(FEATURES)
  let seen: number[] = []
  const take = (place: number, value: number) => {
    if (squares[place] === 0) seen.push(place)
    values[place] = (values[place] ?? 0) + value
    squares[place] = (squares[place] ?? 0) + value * value
  }
  return paragraphs => {
    for (const paragraph of paragraphs) takeParagraph(paragraph, classes, take)
    const places = Uint32Array.from(seen).sort()
    const counts: Counts = { places, values: pick(values, places), squares: pick(squares, places) }
    for (const place of seen) values[place] = squares[place] = 0
    seen = []
    return counts
  }
}

function takeParagraph(
  paragraph: ReadParagraph,
  classes: readonly WordClass[],
  take: (place: number, value: number) => void,
): void {
  for (const sentence of readSentences(paragraph, classes)) {
    for (const { key } of sentence.words) {
      const features = wordFeatures(key)
      for (const [at, place] of features.places.entries()) take(place, features.values[at] ?? 0)
    }
    sentenceFeatures(sentence, take)
  }
}

function pick(from: Float64Array, places: Uint32Array): Float32Array {
  const picked = new Float32Array(places.length)
  for (let at = 0; at < places.length; at++) picked[at] = from[places[at] ?? 0] ?? 0
  return picked
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

/** The vectors of all texts. */
export function vectorsOf(texts: readonly Counts[], rarity: ArrayLike<number>): Vector[] {
  const size = texts.reduce((sum, { places }) => sum + places.length, 0)
  const places = new Uint32Array(size)
  const values = new Float32Array(size)
  let end = 0
  return texts.map(text => {
    const start = end
    const length = lengthOf(massOf(text, rarity))
    places.set(text.places, start)
    for (const [at, place] of text.places.entries())
      values[end++] = ((text.values[at] ?? 0) * (rarity[place] ?? 0)) / length
    return { places, values, start, end }
  })
}

function massOf({ places, squares }: Counts, rarity: ArrayLike<number>): number {
  let mass = 0
  for (const [at, place] of places.entries()) mass += (squares[at] ?? 0) * (rarity[place] ?? 0) ** 2
  return mass
}

export function dot({ places, values, start, end }: Vector, weights: Float64Array): number {
  let sum = 0
  for (let at = start; at < end; at++) sum += (weights[places[at] ?? 0] ?? 0) * (values[at] ?? 0)
  return sum
}

/** Moves weights along a vector. */
export function add({ places, values, start, end }: Vector, by: number, weights: Float64Array): void {
  for (let at = start; at < end; at++) {
    const place = places[at] ?? 0
    weights[place] = (weights[place] ?? 0) + by * (values[at] ?? 0)
  }
}

export function squaredLength({ values, start, end }: Vector): number {
  let sum = 0
  for (let at = start; at < end; at++) sum += (values[at] ?? 0) ** 2
  return sum
}
