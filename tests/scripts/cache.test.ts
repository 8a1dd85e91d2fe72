import { expect, test, vi } from 'vitest'
import { cached } from '../../scripts/cache.ts'

test('what was made of the same is made once, and anew of anything else', () => {
  const make = vi.fn(() => ({ made: make.mock.calls.length }))
  const run = String(process.hrtime.bigint())
  const first = cached('test', [run, 1], ['scripts/cache.ts'], make)
  expect(cached('test', [run, 1], ['scripts/cache.ts'], make)).toEqual(first)
  expect(make).toHaveBeenCalledTimes(1)
  expect(cached('test', [run, 2], ['scripts/cache.ts'], make)).toEqual({ made: 2 })
  expect(cached('test', [run, 1], ['scripts/packs.ts'], make)).toEqual({ made: 3 })
})
