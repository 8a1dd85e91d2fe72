import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from '../app/fake-browser.ts'

const fake = fakeBrowser()
vi.mock('wxt/browser', () => ({ browser: fake.browser }))

const { exportSettings, importSettings } = await import('../../src/store/settings-file.ts')
const { countStored, deleteEverything, exportEverything } = await import('../../src/store/everything.ts')

const one = (value: unknown, version = 1) => ({ version, value })
const MINE: Record<string, unknown> = {
  'settings/role': one('official'),
  'settings/site-on/x': one(false),
  'settings/writer-of/x:@kirkkonummi': one({ role: 'communicator', account: 'organisation', pack: 'kirkkonummi' }),
  'settings/ledger-badge': one(false),
  'ignored/common/insult': one({ since: 1 }),
  'check-up/kirkkonummi/password': one({ done: 5 }),
}
const OTHERS: Record<string, unknown> = {
  'settings/paused-until': one(99),
  'ledger/1': one({ type: 'undone', id: '1', at: 1, event: 'x' }),
  'insight/1': one({}),
  'skipped/1': one({ rule: 'a', reason: 'other', at: 1 }),
}
const fill = (...all: Record<string, unknown>[]) => {
  for (const each of all) for (const [key, raw] of Object.entries(each)) fake.local.set(key, raw)
}
const file = (values: unknown, head: object = {}) =>
  JSON.stringify({ format: 'tolkku-settings', version: 1, values, ...head })

beforeEach(() => fake.clear())

describe('a file of settings', () => {
  test('holds what a person set and nothing of what they wrote, and brings it back', async () => {
    fill(MINE, OTHERS)
    const saved = await exportSettings()
    expect(Object.keys(JSON.parse(saved).values).toSorted()).toEqual(Object.keys(MINE).toSorted())
    fake.clear()
    expect(await importSettings(saved)).toEqual({ taken: 6, refused: [] })
    expect(Object.fromEntries(fake.local)).toEqual(MINE)
  })

  test('is restored field by field: what is unknown, broken or newer is told and left as it was', async () => {
    fill({ 'settings/account': one('unit') })
    const broken = {
      'settings/role': one('official'),
      'settings/account': one('emperor'),
      'settings/pack': one('kela', 2),
      'settings/colour': one('blue'),
      'ledger/1': one({}),
      'ignored/common/insult': one({ since: 'never' }),
      'settings/guard': 'yes',
    }
    const { 'settings/role': _, ...refused } = broken
    expect(await importSettings(file(broken))).toEqual({ taken: 1, refused: Object.keys(refused) })
    expect(Object.fromEntries(fake.local)).toEqual({
      'settings/role': one('official'),
      'settings/account': one('unit'),
    })
  })

  test.each([
    ['not JSON', '{"format":', 'not-readable'],
    ['nothing', '', 'not-readable'],
    ['another list', JSON.stringify({ format: 'tolkku-debts', version: 1, debts: [] }), 'other-format'],
    ['a newer version', file({}, { version: 2 }), 'newer-version'],
    ['no values', JSON.stringify({ format: 'tolkku-settings', version: 1 }), 'not-readable'],
    ['too large', ' '.repeat(2_000_001), 'too-large'],
  ])('%s changes nothing', async (_, text, fault) => {
    fill(MINE)
    expect(await importSettings(text)).toEqual({ fault })
    expect(Object.fromEntries(fake.local)).toEqual(MINE)
  })

  test('says when there is no room', async () => {
    fake.state.quota = 10
    expect(await importSettings(file(MINE))).toEqual({ fault: 'full' })
    expect(fake.local.size).toBe(0)
  })
})

describe('all that is stored', () => {
  test('is counted by kind, saved as it is, and deleted', async () => {
    fill(MINE, OTHERS)
    expect(await countStored()).toEqual({
      ...{ settings: 5, ledger: 1, ignored: 1, skipped: 1, reminded: 0, checkUp: 1, insights: 1, packs: 0, other: 0 },
    })
    expect(JSON.parse(await exportEverything()).values).toEqual({ ...MINE, ...OTHERS })
    expect(await deleteEverything()).toBe(true)
    expect(fake.local.size).toBe(0)
  })
})
