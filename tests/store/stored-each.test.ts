import { beforeEach, describe, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { fakeBrowser } from '../app/fake-browser.ts'

const fake = fakeBrowser()
vi.mock('wxt/browser', () => ({ browser: fake.browser }))

const { storedEach } = await import('../../src/store/stored-each.ts')
const all = storedEach({ prefix: 'note/', version: 1, schema: z.object({ at: z.number() }) })

beforeEach(() => fake.clear())

describe('values with a key each', () => {
  test('are read the newest first, without what cannot be read and what is another’s', async () => {
    await all.write('a', { at: 1 })
    await all.write('b', { at: 2 })
    fake.local.set('note/c', { version: 1, value: 'broken' })
    fake.local.set('other/d', { version: 1, value: { at: 3 } })
    expect(await all.read()).toEqual([{ at: 2 }, { at: 1 }])
    expect([all.has('note/c'), all.has('other/d')]).toEqual([true, false])
  })

  test('are forgotten but for what is kept; so is what cannot be read', async () => {
    await all.write('a', { at: 1 })
    await all.write('b', { at: 2 })
    fake.local.set('note/c', { version: 2, value: { at: 9 } })
    fake.local.set('other/d', 1)
    expect(await all.keep(values => values.slice(0, 1))).toBe(true)
    expect([...fake.local.keys()]).toEqual(['note/b', 'other/d'])
  })
})
