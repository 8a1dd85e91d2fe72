import { beforeEach, describe, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'

const area = new Map<string, unknown>()
vi.mock('wxt/browser', () => {
  const local = {
    async get(key: string | null) {
      return key === null ? Object.fromEntries(area) : area.has(key) ? { [key]: area.get(key) } : {}
    },
    async set(items: Record<string, unknown>) {
      for (const [key, value] of Object.entries(items)) area.set(key, value)
    },
  }
  return { browser: { storage: { local, session: { get: async () => ({}) } } } }
})

const { stored } = await import('../../src/store/stored.ts')
const { readSettings } = await import('../../src/store/settings.ts')
const { readIgnored } = await import('../../src/store/ignored.ts')
const { readLedger } = await import('../../src/store/ledger.ts')

/** What each version left in the browser of somebody who used all of it: one file a version, never changed. */
const versions = import.meta.glob<Record<string, unknown>>('./versions/*.json', { eager: true, import: 'default' })

beforeEach(() => area.clear())

describe.each(Object.entries(versions))('what %s left', (_, left) => {
  test('is read without a fault', async () => {
    for (const [key, raw] of Object.entries(left)) area.set(key, raw)
    const { settings, fault } = await readSettings()
    expect(fault).toBeNull()
    expect(settings).toMatchObject({ role: 'communicator', account: 'organisation', pack: 'kirkkonummi', guard: false })
    expect(settings.writer.linkedin).toMatchObject({ role: 'official', account: 'personal-work', pack: 'lvm' })
    expect([...(await readIgnored())]).toContain('common/shouting')
    const ledger = await readLedger()
    expect(ledger.fault).toBeNull()
    expect(ledger.events.map(({ type }) => type)).toEqual(['owed', 'waived'])
    expect(ledger.excerpts.get('77aa')?.text).toBe('Kirjasto on auki.')
  })
})

describe('a value whose form has changed twice', () => {
  const account = stored({
    key: 'account',
    version: 3,
    schema: z.object({ name: z.string(), kinds: z.array(z.string()) }),
    initial: { name: '', kinds: [] },
    from: {
      1: value => ({ name: value }),
      2: value => ({ name: (value as { name: string }).name.trim(), kinds: ['personal'] }),
    },
  })

  test.each([
    [{ version: 1, value: 'aino' }, 'aino', ['personal']],
    [{ version: 2, value: { name: 'aino' } }, 'aino', ['personal']],
    [{ version: 3, value: { name: 'aino', kinds: [] } }, 'aino', []],
  ])('is read from %j', async (raw, name, kinds) => {
    area.set('account', raw)
    expect(await account.read()).toEqual({ value: { name, kinds }, fault: null, stored: true })
  })

  test('is written in the newest form', async () => {
    area.set('account', { version: 1, value: 'aino' })
    await account.write({ name: 'eero', kinds: [] })
    expect(Object.fromEntries(area)).toEqual({ account: { version: 3, value: { name: 'eero', kinds: [] } } })
  })

  test.each([
    ['a later version', { version: 4, value: {} }],
    ['a version that nothing leads from', { version: 0, value: 'aino' }],
    ['a value that does not fit', { version: 3, value: 7 }],
    ['a value that a migration trips over', { version: 2, value: 7 }],
  ])('%s is unreadable, and kept when it is written over', async (_, raw) => {
    area.set('account', raw)
    expect(await account.read()).toMatchObject({ fault: 'unreadable', stored: false })
    await account.write({ name: 'eero', kinds: [] })
    expect(area.get('kept/account')).toEqual(raw)
  })
})
