import { hashOf } from '../text/learned/hash.ts'
import type { LearnedFamily, ModelFile } from '../text/learned/model.ts'

/** A family as it has been learned from own sentences, on top of one model. Plain data: it can be stored. */
export interface TaughtFamily {
  /** Of the model it was learned on top of (`modelKey`). */
  readonly base: string
  readonly family: LearnedFamily
  readonly weights: string
}

const SEED = 41

/** Tells one model from another. */
export function modelKey(model: ModelFile): string {
  return `${model.version}-${hashOf(JSON.stringify([model.families, model.classes, model.rarity]), SEED).toString(36)}`
}

/**
 * The model with what was learned from own sentences, in place of a family that it knows or as another one. What was
 * learned on top of another model is left out: it must be learned anew.
 */
export function withTaught(model: ModelFile, taught: readonly TaughtFamily[]): ModelFile {
  // The key reads a whole row of the model: most have taught nothing.
  const key = taught.length > 0 ? modelKey(model) : ''
  return taught.filter(({ base }) => base === key).reduce(withFamily, model)
}

function withFamily(model: ModelFile, { family, weights }: TaughtFamily): ModelFile {
  const known = model.families.findIndex(({ name }) => name === family.name)
  if (known < 0) return { ...model, families: [...model.families, family], weights: [...model.weights, weights] }
  return { ...model, families: model.families.with(known, family), weights: model.weights.with(known, weights) }
}
