import { beforeEach, describe, expect, test, vi } from 'vitest'
import { DAY, HOUR, MONDAY, ORGANISATION } from '../../core/ledger/events.ts'
import { fakeBrowser } from '../fake-browser.ts'
import { published } from '../publication.ts'

const fake = fakeBrowser()
vi.mock('wxt/browser', () => ({ browser: fake.browser }))
vi.mock('../../../src/packs/bundled.ts', () => ({
  bundledPacks: [{ id: 'kirkkonummi', channels: [], organisation: null, rules: [] }],
}))
vi.mock('../../../src/packs/rule-set.ts', () => ({ COMMON: 'common', organisationsOf: () => ORGANISATION }))

const { act, enterPublication, exportDebts, importDebts, ledgerShown } = await import(
  '../../../src/app/background/ledger.ts'
)

beforeEach(() => fake.clear())

const shown = async (now = MONDAY + DAY) => (await ledgerShown(now)).debts
const stored = () => JSON.stringify([...fake.local, ...fake.session])

describe('a colleague', () => {
  test.each(['csv', 'json'] as const)('takes it over by %s; twice changes nothing', async format => {
    await enterPublication(published())
    await enterPublication(published({ kind: 'maybe-published', text: '=Uimahalli; "kiinni"', at: MONDAY + 1 }))
    const mine = await shown()
    const file = await exportDebts(format, MONDAY + DAY)
    fake.clear()
    expect(await importDebts(file)).toEqual({ added: 2, known: 0, storageFault: null })
    expect(await shown()).toEqual(mine)
    const before = stored()
    expect(await importDebts(file)).toEqual({ added: 0, known: 2, storageFault: null })
    expect(stored()).toBe(before)
  })

  test('a file of an earlier version lacks when it begins, and is taken over', async () => {
    await enterPublication(published())
    const { debts, ...head } = JSON.parse(await exportDebts('json', MONDAY + DAY))
    const [{ event, ...earlier }] = debts
    expect(event).toMatch(/^20\d\d-/)
    fake.clear()
    const file = JSON.stringify({ ...head, debts: [earlier] })
    expect(await importDebts(file)).toEqual({ added: 1, known: 0, storageFault: null })
    expect((await shown())[0]?.before).toBeNull()
  })

  test('what was done since stays done', async () => {
    await enterPublication(published())
    const file = await exportDebts('json', MONDAY + DAY)
    await act({ do: 'done', debt: (await shown())[0]?.id ?? '' }, MONDAY + HOUR)
    await importDebts(file)
    expect(await shown()).toEqual([])
  })

  test('a file with a fault changes nothing and says where', async () => {
    await enterPublication(published())
    const csv = await exportDebts('csv', MONDAY + DAY)
    const json = JSON.parse(await exportDebts('json', MONDAY + DAY))
    const [debt] = json.debts
    const withDebt = (change: object) => JSON.stringify({ ...json, debts: [debt, { ...debt, ...change }] })
    fake.clear()
    const faults = [
      ['', { reason: 'empty' }],
      ['{', { reason: 'not-readable' }],
      ['[]', { reason: 'other-format' }],
      [JSON.stringify({ ...json, version: 2 }), { reason: 'newer-version' }],
      [withDebt({ platform: 'myspace' }), { reason: 'value', row: 2, field: 'platform' }],
      [withDebt({ link: 'javascript:alert(1)' }), { reason: 'value', row: 2, field: 'link' }],
      [withDebt({ excerpt: 'x'.repeat(81) }), { reason: 'value', row: 2, field: 'excerpt' }],
      [withDebt({ id: 'not-a-uuid' }), { reason: 'value', row: 2, field: 'id' }],
      [csv.replace('"x"', '"myspace"'), { reason: 'value', row: 2, field: 'platform' }],
      [csv.replace('"handle";', '"nimi";'), { reason: 'column-missing', field: 'handle' }],
      ['nimi;osoite\r\na;b', { reason: 'other-format' }],
      [`id;"${'x'}`, { reason: 'not-readable' }],
      ['x'.repeat(2_000_001), { reason: 'too-large' }],
    ] as const
    for (const [file, fault] of faults) expect(await importDebts(file)).toEqual({ fault })
    expect(fake.local.size + fake.session.size).toBe(0)
  })
})
