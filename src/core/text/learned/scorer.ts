import { createMemo } from '../../memo.ts'
import type { LearnedModel } from './model.ts'
import type { ReadSentence } from './sentence.ts'
import { sentenceFeatures } from './sentence-features.ts'
import { wordFeatures } from './word-features.ts'

/** What a piece of text adds up to: a sum for each family, and the squared length by which sums are made even. */
export interface Sums {
  readonly families: Float32Array
  readonly mass: number
}

/** Most words, and most sentences, whose sums are kept: they come back at every keystroke. */
const KEPT_WORDS = 8000

export interface Scorer {
  sums(sentence: ReadSentence): Sums
  /** How strongly each word of a sentence speaks for a family. */
  contributions(sentence: ReadSentence, family: number): number[]
}

/** Adds up what a model says of words and sentences. */
export function createScorer(model: LearnedModel): Scorer {
  const wordSums = createMemo(KEPT_WORDS, (key: string): Sums => {
    const { places, values } = wordFeatures(key)
    const adder = createAdder(model)
    for (let at = 0; at < places.length; at++) adder.add(places[at] ?? 0, values[at] ?? 0)
    return adder.sums()
  })
  return {
    sums(sentence) {
      const adder = createAdder(model)
      for (const { key } of sentence.words) adder.addSums(wordSums(key))
      sentenceFeatures(sentence, adder.add)
      return adder.sums()
    },
    contributions(sentence, family) {
      const told = sentence.words.map(({ key }) => wordSums(key).families[family] ?? 0)
      sentenceFeatures(sentence, (place, value, word) => {
        const share = value * model.rarityAt(place) * model.weightAt(place, family)
        if (word >= 0) told[word] = (told[word] ?? 0) + share
      })
      return told
    },
  }
}

function createAdder({ rarityAt, addWeights, families }: LearnedModel) {
  const count = families.length
  const sums = new Float32Array(count)
  let mass = 0
  return {
    add(place: number, value: number): void {
      const weighed = value * rarityAt(place)
      mass += weighed * weighed
      addWeights(sums, place, weighed)
    },
    addSums(other: Sums): void {
      mass += other.mass
      for (let at = 0; at < count; at++) sums[at] = (sums[at] ?? 0) + (other.families[at] ?? 0)
    },
    sums: (): Sums => ({ families: sums, mass }),
  }
}

/** The mass of about thirty words: most of what is let slip takes no more. */
const USUAL_MASS = 3000

/**
 * By what sums are divided, so that texts of any length compare. Beyond the usual length it is what a word says on
 * average that counts: long sentences, as of news, have a little of everything.
 */
export function lengthOf(mass: number): number {
  return Math.sqrt(mass) * Math.max(1, Math.sqrt(mass / USUAL_MASS)) || 1
}

/** The scores of sentences that are read together, by family. */
export function scoresOf(model: LearnedModel, together: readonly Sums[]): number[] {
  const length = lengthOf(together.reduce((sum, { mass }) => sum + mass, 0))
  return model.families.map(
    ({ bias }, at) => together.reduce((sum, { families }) => sum + (families[at] ?? 0), 0) / length + bias,
  )
}
