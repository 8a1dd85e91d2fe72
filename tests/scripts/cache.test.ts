import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { cached, FOLDER, KEPT } from '../../scripts/cache.ts'

test('what was made of the same is made once, and anew of anything else', async () => {
  const make = vi.fn(() => ({ made: make.mock.calls.length }))
  const run = String(process.hrtime.bigint())
  const first = await cached('test', [run, 1], ['scripts/cache.ts'], make)
  expect(await cached('test', [run, 1], ['scripts/cache.ts'], make)).toEqual(first)
  expect(make).toHaveBeenCalledTimes(1)
  expect(await cached('test', [run, 2], ['scripts/cache.ts'], make)).toEqual({ made: 2 })
  expect(await cached('test', [run, 1], ['scripts/packs.ts'], make)).toEqual({ made: 3 })
})

test('who asks while it is being made waits for it; a program that ended while it made something holds nobody up', async () => {
  const run = String(process.hrtime.bigint())
  const make = vi.fn(async () => {
    await setTimeout(150)
    return make.mock.calls.length
  })
  const ask = () => cached('test', [run, 'at once'], ['scripts/cache.ts'], make)
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1])

  const broken = cached('test', [run, 'broken'], ['scripts/cache.ts'], () => {
    throw new Error('cannot')
  })
  await expect(broken).rejects.toThrow('cannot')
  expect(await cached('test', [run, 'broken'], ['scripts/cache.ts'], () => 1)).toBe(1)

  const program = spawn(process.execPath, ['tests/scripts/never-made.ts', run], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(program.stdout, 'data')
  program.kill('SIGKILL')
  await once(program, 'exit')
  expect(await cached('test', [run, 'never'], ['scripts/cache.ts'], () => 1)).toBe(1)
})

test('what nobody has asked for in a week goes when something new is made', async () => {
  const name = `test${process.hrtime.bigint()}`
  const ask = (input: string) => cached(name, input, [], () => input)
  const kept = () => readdirSync(FOLDER).filter(file => file.startsWith(name))
  for (const input of ['asked for', 'forgotten']) await ask(input)
  const old = new Date(Date.now() - KEPT - 1000)
  for (const file of kept()) utimesSync(join(FOLDER, file), old, old)
  await ask('asked for')
  expect(kept()).toHaveLength(2)
  await ask('new')
  expect(kept()).toHaveLength(2)
  const make = vi.fn(() => 'made anew')
  expect(await cached(name, 'asked for', [], make)).toBe('asked for')
  expect(await cached(name, 'forgotten', [], make)).toBe('made anew')
})
