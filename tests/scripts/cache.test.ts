import { expect, test, vi } from 'vitest'
import { cached } from '../../scripts/cache.ts'

test('what was made of the same is made once, and anew of anything else', async () => {
  const make = vi.fn(() => ({ made: make.mock.calls.length }))
  const run = String(process.hrtime.bigint())
  const first = await cached('test', [run, 1], ['scripts/cache.ts'], make)
  expect(await cached('test', [run, 1], ['scripts/cache.ts'], make)).toEqual(first)
  expect(make).toHaveBeenCalledTimes(1)
  expect(await cached('test', [run, 2], ['scripts/cache.ts'], make)).toEqual({ made: 2 })
  expect(await cached('test', [run, 1], ['scripts/packs.ts'], make)).toEqual({ made: 3 })
})
