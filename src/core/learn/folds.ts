import { hashOf } from '../text/learned/hash.ts'
import type { Case } from './case.ts'
import type { Lesson } from './family.ts'
import type { Weights } from './solver.ts'
import { dot } from './vector.ts'

/** Sentences are held out in so many turns. */
export const FOLDS = 4
const SEED = 31

/** In which of so many turns a sentence is held out: a situation goes as a whole. */
export function foldOf({ family, situation }: Pick<Case, 'family' | 'situation'>, folds = FOLDS): number {
  return hashOf(`${family} ${situation}`, SEED) % folds
}

/** Writes the scores of the lessons that were held out in a turn. */
export function heldOutScores(
  lessons: readonly Lesson[],
  fold: number,
  { weights, bias }: Weights,
  into: Float64Array,
  folds = FOLDS,
): void {
  for (const [at, { one, vector }] of lessons.entries())
    if (foldOf(one, folds) === fold) into[at] = dot(vector, weights) + bias
}
