import { FEATURES } from '../text/learned/hash.ts'
import type { Case } from './case.ts'
import { type Example, solve, type Weights } from './solver.ts'
import { type Counts, type Vector, vectorsOf } from './vector.ts'

/** A sentence ready for learning. */
export interface Lesson {
  readonly one: Case
  readonly vector: Vector
  /** With harmless sentences beside it: whoever says more is not the more suspect, nor the less. */
  readonly joined: boolean
}

/** Sentences that were read, ready for learning together. */
export function lessonsOf(
  read: readonly { readonly one: Case; readonly counts: Counts; readonly joined: boolean }[],
  rarity: ArrayLike<number>,
): Lesson[] {
  const vectors = vectorsOf(
    read.map(({ counts }) => counts),
    rarity,
  )
  return read.flatMap(({ one, joined }, at) => (vectors[at] ? [{ one, joined, vector: vectors[at] }] : []))
}

/**
 * What it costs to be wrong about what a family must find, its own counter-examples, all else that is harmless, and what
 * another family must find: little, since a sentence may be both, but a family that speaks of everything is sure of nothing.
 */
const COST = { flag: 1, allow: 2, harmless: 1.5, other: 0.3 } as const
/** How much a sentence that is to be found counts once more, with a harmless one beside it. */
const JOINED_SHARE = 0.5
/** What it costs to be wrong about what all families have in common. */
const SHARED_COST = 2
/** How much of what all families have in common counts in each. */
const SHARED_SHARE = 0.6
const SEED = 20_261_129

/**
 * What all families have in common, telling from one's work what others should not read, is learned from all sentences
 * at once: each family by itself has too few.
 */
export function learnShared(lessons: readonly Lesson[]): Weights {
  const examples = lessons.map(({ one, vector, joined }): Example => {
    const positive = one.label === 'flag'
    return { vector, positive, cost: SHARED_COST * (positive && joined ? JOINED_SHARE : 1) }
  })
  return solve(examples, FEATURES, SEED)
}

/** Learns one family from its own sentences against all others; what all have in common is not in it yet. */
export function learnFamily(family: string, lessons: readonly Lesson[]): Weights {
  const examples = lessons.map(({ one, vector, joined }): Example => {
    const own = one.family === family
    if (one.label === 'allow') return { vector, positive: false, cost: own && !joined ? COST.allow : COST.harmless }
    return { vector, positive: own, cost: own ? COST.flag * (joined ? JOINED_SHARE : 1) : COST.other }
  })
  return solve(examples, FEATURES, SEED)
}

/** A family with what all have in common. */
export function withShared({ weights, bias }: Weights, shared: Weights): Weights {
  return {
    weights: weights.map((weight, place) => weight + SHARED_SHARE * (shared.weights[place] ?? 0)),
    bias: bias + SHARED_SHARE * shared.bias,
  }
}
