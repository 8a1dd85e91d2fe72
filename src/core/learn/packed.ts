import { STEPS, writeWeights } from '../text/learned/model.ts'

/** So many weights of a family are kept, the largest. */
const KEPT_WEIGHTS = 15_500

/** The largest weights in whole steps of the largest, as a model file has them. */
export function packWeights(weights: Float64Array): { readonly step: number; readonly row: string } {
  const sizes = Float64Array.from(weights, Math.abs).sort()
  const least = sizes[Math.max(0, sizes.length - KEPT_WEIGHTS)] ?? 0
  const step = (sizes.at(-1) ?? 0) / STEPS || 1
  return { step, row: writeWeights(weights.map(weight => (Math.abs(weight) < least ? 0 : Math.round(weight / step)))) }
}
