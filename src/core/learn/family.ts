import { FEATURES } from '../text/learned/hash.ts'
import type { Case } from './case.ts'
import { type Example, solve, type Weights } from './solver.ts'
import type { Vector } from './vector.ts'

/** A sentence ready for learning. */
export interface Lesson {
  readonly one: Case
  readonly vector: Vector
  /** Several harmless sentences in a row: whoever says more is not the more suspect. */
  readonly joined: boolean
}

/** What it costs to be wrong about what a family must find, its own counter-examples, and all else that is harmless. */
const COST = { flag: 1, allow: 2, harmless: 1.5 } as const
/** The same for what all families have in common. */
const SHARED_COST = 2
/** How much of what all families have in common counts in each. */
const SHARED_SHARE = 0.6
const SEED = 20_261_129

/**
 * What all families have in common, telling from one's work what others should not read, is learned from all sentences
 * at once: each family by itself has too few. What another family must find is no counter-example.
 */
export function learnShared(lessons: readonly Lesson[]): Weights {
  const examples = lessons.map(({ one, vector }) => ({ vector, positive: one.label === 'flag', cost: SHARED_COST }))
  return solve(examples, FEATURES, SEED)
}

/** Learns one family from its own sentences and all that is harmless, and adds what all have in common. */
export function learnFamily(family: string, lessons: readonly Lesson[], shared: Weights): Weights {
  const examples = lessons.flatMap(({ one, vector, joined }): Example[] => {
    const own = one.family === family && !joined
    if (one.label === 'flag') return own ? [{ vector, positive: true, cost: COST.flag }] : []
    return [{ vector, positive: false, cost: own ? COST.allow : COST.harmless }]
  })
  const { weights, bias } = solve(examples, FEATURES, SEED)
  return {
    weights: weights.map((weight, place) => weight + SHARED_SHARE * (shared.weights[place] ?? 0)),
    bias: bias + SHARED_SHARE * shared.bias,
  }
}
