import { describe, expect, it } from 'vitest'
import { packWeights } from '../../../src/core/learn/packed.ts'
import { createRandom } from '../../../src/core/learn/random.ts'
import { readWeights, STEPS } from '../../../src/core/text/learned/model.ts'

const random = createRandom(5)
/** About as weights are spread: most of them small, a few large. */
const weights = Float64Array.from(
  { length: 4000 },
  () => ((random(2000) - 1000) / 1000) ** 3 * (random(20) === 0 ? 6 : 1),
)

describe('weights as a model file has them', () => {
  const { step, row } = packWeights(weights)
  const read = readWeights(row, step)

  it('are off by half a step at most, the largest too', () => {
    for (const [at, weight] of weights.entries())
      expect(Math.abs(weight - (read[at] ?? 0))).toBeLessThanOrEqual(step / 2 + 1e-6)
  })

  it('are mostly nothing, and that small: sums stay what they were', () => {
    expect(read.filter(weight => weight === 0).length).toBeGreaterThan(weights.length / 2)
    const sum = (values: Float64Array) => values.reduce((all, value, at) => all + value * (weights[at] ?? 0), 0)
    expect(sum(read) / sum(weights)).toBeGreaterThan(0.85)
  })

  it('take no more steps than a row can write, however far one stands out', () => {
    const { step: wide } = packWeights(weights.with(0, 1000))
    expect(1000 / wide).toBeLessThanOrEqual(STEPS + 1e-9)
  })

  it('of nothing are nothing', () => {
    expect([...readWeights(packWeights(new Float64Array(8)).row, 1)]).toEqual(new Array(8).fill(0))
  })
})
