import { finish } from '../steps.ts'
import { createRandom } from './random.ts'
import { add, dot, squaredLength, type Vector } from './vector.ts'

export interface Example {
  readonly vector: Vector
  readonly positive: boolean
  /** How much it costs to be wrong about it. */
  readonly cost: number
}

export interface Weights {
  readonly weights: Float64Array
  readonly bias: number
}

/** Passes over the examples at most, and how even the slopes of the last one must be. */
const PASSES = 12
const PRECISION = 0.3
/** Smaller slopes change nothing. */
const FLAT = 1e-12

/**
 * A linear support vector machine with squared hinge loss by dual coordinate descent (Hsieh and others, 2008), with
 * shrinking. The order is shuffled by the seed: twice the same bits.
 */
export const solve = (examples: readonly Example[], places: number, seed: number): Weights =>
  finish(solveInSteps(examples, { weights: new Float64Array(places), bias: 0 }, seed))

/**
 * The same in steps, a pass each, from weights that are known already: what is learned is how far the examples ask to
 * move away from them.
 */
export function* solveInSteps(examples: readonly Example[], start: Weights, seed: number): Generator<void, Weights> {
  const descent = new Descent(examples, start, seed)
  for (let pass = 0; pass < PASSES; pass++) {
    if (descent.pass()) break
    yield
  }
  return descent
}

class Descent implements Weights {
  readonly weights: Float64Array
  bias: number
  readonly #examples: readonly Example[]
  readonly #duals: Float64Array
  readonly #lengths: Float64Array
  readonly #order: Uint32Array
  readonly #random: (limit: number) => number
  /** Examples behind this place in the order are right by far, and not looked at until the others are settled. */
  #active: number
  #highest = Number.POSITIVE_INFINITY

  constructor(examples: readonly Example[], start: Weights, seed: number) {
    this.weights = start.weights.slice()
    this.bias = start.bias
    this.#examples = examples
    this.#duals = new Float64Array(examples.length)
    this.#lengths = Float64Array.from(examples, ({ vector, cost }) => squaredLength(vector) + 1 + 0.5 / cost)
    this.#order = Uint32Array.from(examples, (_, at) => at)
    this.#random = createRandom(seed)
    this.#active = examples.length
  }

  /** One pass over the active examples; true when nothing is left to be done. */
  pass(): boolean {
    let most = Number.NEGATIVE_INFINITY
    let least = Number.POSITIVE_INFINITY
    for (let at = 0; at < this.#active; at++) this.#swap(at, at + this.#random(this.#active - at))
    for (let at = 0; at < this.#active; at++) {
      const slope = this.#step(this.#order[at] ?? 0)
      if (slope === null) {
        this.#active--
        this.#swap(at, this.#active)
        at--
        continue
      }
      most = Math.max(most, slope)
      least = Math.min(least, slope)
    }
    return this.#settle(most, least)
  }

  /** Moves along one example and gives the slope there; `null` when it is right by far. */
  #step(index: number): number | null {
    const example = this.#examples[index]
    if (!example) return null
    const { vector, positive, cost } = example
    const sign = positive ? 1 : -1
    const dual = this.#duals[index] ?? 0
    const slope = (dot(vector, this.weights) + this.bias) * sign - 1 + (dual * 0.5) / cost
    if (dual === 0 && slope > this.#highest) return null
    const projected = dual === 0 ? Math.min(slope, 0) : slope
    if (Math.abs(projected) < FLAT) return projected
    const next = Math.max(dual - slope / (this.#lengths[index] ?? 1), 0)
    this.#duals[index] = next
    const by = (next - dual) * sign
    add(vector, by, this.weights)
    this.bias += by
    return projected
  }

  #settle(most: number, least: number): boolean {
    if (most - least > PRECISION) {
      this.#highest = most <= 0 ? Number.POSITIVE_INFINITY : most
      return false
    }
    if (this.#active === this.#examples.length) return true
    this.#active = this.#examples.length
    this.#highest = Number.POSITIVE_INFINITY
    return false
  }

  #swap(one: number, two: number): void {
    const kept = this.#order[one] ?? 0
    this.#order[one] = this.#order[two] ?? 0
    this.#order[two] = kept
  }
}
