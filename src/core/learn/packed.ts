import { STEPS, writeWeights } from '../text/learned/model.ts'

/**
 * How coarse weights are, in parts of what they usually are: most of them become nothing, which costs less than
 * leaving out all but the largest and keeping those exactly, at the same number of bytes.
 */
const COARSE = 1.6

/** Weights in whole steps, as a model file has them. */
export function packWeights(weights: Float64Array): { readonly step: number; readonly row: string } {
  let squares = 0
  let largest = 0
  for (const weight of weights) {
    squares += weight * weight
    largest = Math.max(largest, Math.abs(weight))
  }
  const step = Math.max(largest / STEPS, COARSE * Math.sqrt(squares / weights.length)) || 1
  return { step, row: writeWeights(weights.map(weight => Math.round(weight / step))) }
}
