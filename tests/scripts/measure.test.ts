import { expect, test } from 'vitest'
import { quantilesApart } from '../../scripts/bench/measure.ts'

const rounds = (by: number, noise: number) =>
  Array.from({ length: 12 }, (_, round) =>
    Array.from({ length: 24 }, (_, key) => by + round + ((key * 7) % 24) * noise),
  )

test('how far quantiles lie apart is told with how sure it is', () => {
  const { value, low, high } = quantilesApart(rounds(3, 0.1), rounds(0, 0.1), 0.5)
  expect([low, value, high].map(each => Math.round(each * 1000) / 1000)).toEqual([3, 3, 3])
})

test('rounds are drawn of both alike, so that a slow time of the machine is in both', () => {
  const slow = (times: number[][]) => times.map((round, at) => (at < 3 ? round.map(time => time + 40) : round))
  const apart = quantilesApart(slow(rounds(3, 0.1)), slow(rounds(0, 0.1)), 0.95)
  expect(apart.value).toBeCloseTo(3)
  expect(apart.low).toBeCloseTo(3)
  const [uneven, even] = [slow(rounds(3, 0.1)), rounds(3, 0.1)]
  const unsure = quantilesApart(uneven, even, 0.5)
  expect(unsure.high - unsure.low).toBeGreaterThan(1)
})
