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

/** In which turn a sentence is held out. */
export type Fold = (one: Pick<Case, 'family' | 'situation'>) => number

/** The letter before a situation tells who wrote it; rules' examples have none. */
export const writerOf = ({ situation }: Pick<Case, 'situation'>): string | null =>
  /^([a-z])-/.exec(situation)?.[1] ?? null

/**
 * Holds out all that one hand wrote in the same turn: how sure one may be of other people's wording is learned on other
 * people's wording. Writers are dealt out so that turns are about even; with fewer of them than turns, and for what has
 * no writer, it is situations that are held out.
 */
export function foldsByWriter(cases: readonly Case[], folds = FOLDS): Fold {
  const counts = new Map<string, number>()
  for (const one of cases) {
    const writer = writerOf(one)
    if (writer !== null) counts.set(writer, (counts.get(writer) ?? 0) + 1)
  }
  if (counts.size < folds) return one => foldOf(one, folds)
  const dealt = new Map<string, number>()
  const filled = new Float64Array(folds)
  for (const [writer, count] of [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    const least = filled.indexOf(Math.min(...filled))
    dealt.set(writer, least)
    filled[least] = (filled[least] ?? 0) + count
  }
  return one => dealt.get(writerOf(one) ?? '') ?? foldOf(one, folds)
}

/** Writes the scores of the lessons that were held out in a turn. */
export function heldOutScores(
  lessons: readonly Lesson[],
  isHeldOut: (lesson: Lesson, at: number) => boolean,
  { weights, bias }: Weights,
  into: Float64Array,
): void {
  for (const [at, lesson] of lessons.entries()) if (isHeldOut(lesson, at)) into[at] = dot(lesson.vector, weights) + bias
}
