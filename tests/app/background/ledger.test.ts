import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Published } from '../../../src/app/messages/ledger.ts'
import type { Answers } from '../../../src/app/messages/listen.ts'
import { DAY, HOUR, MONDAY, ORGANISATION, owed, settled } from '../../core/ledger/events.ts'
import { fakeBrowser } from '../fake-browser.ts'
import { published } from '../publication.ts'

const fake = fakeBrowser()
vi.mock('wxt/browser', () => ({ browser: fake.browser }))
const POSTER_ANSWERS = vi.hoisted(() => ({ rule: { id: 'kirkkonummi/poster-answers' }, own: { duty: true } }))
vi.mock('../../../src/packs/bundled.ts', () => ({
  bundledPacks: [{ id: 'kirkkonummi', channels: [], organisation: null, rules: [POSTER_ANSWERS] }],
}))
vi.mock('../../../src/packs/rule-set.ts', () => ({ COMMON: 'common', organisationsOf: () => ORGANISATION }))

const { act, enterPublication, ledgerShown } = await import('../../../src/app/background/ledger.ts')
const { enterEvents, tidy } = await import('../../../src/app/background/ledger-book.ts')
const { drawBadge, serious } = await import('../../../src/app/background/badge.ts')
const { remind, watchLedger } = await import('../../../src/app/background/ledger-watch.ts')
const { ledgerAnswers } = await import('../../../src/app/background/ledger-answers.ts')
const { listen } = await import('../../../src/app/messages/listen.ts')
const { readLedger, writeLedger } = await import('../../../src/store/ledger.ts')
const { ledgerSettingsKeys } = await import('../../../src/store/ledger-settings.ts')

beforeEach(() => fake.clear())

const swedish = (change: Partial<Published> = {}) =>
  published({ text: 'Biblioteket är öppet 3.12 kl. 10–18.', languages: ['sv'], owed: [], at: MONDAY + HOUR, ...change })

const shown = async (now = MONDAY + DAY) => (await ledgerShown(now)).debts
const stored = () => JSON.stringify([...fake.local, ...fake.session])

describe('a publication', () => {
  test('leaves a debt with an excerpt, each event under a key of its own', async () => {
    expect(await enterPublication(published())).toBeNull()
    const [debt] = await shown()
    expect(debt).toMatchObject({ counterpart: { language: 'sv' }, link: 'https://x.com/kirkkonummi/status/1' })
    expect(debt?.excerpt?.length).toBeLessThanOrEqual(80)
    expect(debt?.excerpt).toMatch(/^Kirjasto on auki/)
    expect(stored()).not.toContain('askartelemaan')
    expect([...fake.local.keys()].map(key => key.split('/')[0]).toSorted()).toEqual(['excerpt', 'ledger'])
  })

  test('that is told twice is entered once', async () => {
    const told = published()
    await enterPublication(told)
    expect(await enterPublication(told)).toBeNull()
    expect(await shown()).toHaveLength(1)
  })

  test('in the other language settles it', async () => {
    await enterPublication(published())
    await enterPublication(swedish())
    expect(await shown()).toEqual([])
  })

  test('leaves no excerpt when something serious was found, or when it is switched off', async () => {
    await enterPublication(published({ sensitive: true }))
    await ledgerSettingsKeys.excerpt.write(false)
    await enterPublication(published())
    expect((await shown()).map(({ excerpt }) => excerpt)).toEqual([null, null])
    expect(stored()).not.toContain('Kirjasto')
  })

  test('leaves no excerpt behind when they are switched off', async () => {
    await enterPublication(published())
    await ledgerSettingsKeys.excerpt.write(false)
    await tidy(MONDAY)
    expect((await shown()).map(({ excerpt }) => excerpt)).toEqual([null])
    expect(stored()).not.toContain('Kirjasto')
  })

  test('that owes nothing and settles nothing writes nothing', async () => {
    await enterPublication(published({ languages: ['fi', 'sv'], owed: [] }))
    expect(fake.local.size).toBe(0)
  })

  test('that is scheduled is due when the site says', async () => {
    await enterPublication(published({ kind: 'scheduled', scheduledFor: 'Lähetetään 24.11.2026 klo 10.30' }))
    const [debt] = await shown()
    expect(debt).toMatchObject({ state: 'scheduled', since: new Date(2026, 10, 24, 10, 30).getTime() })
  })
})

describe('what the person does', () => {
  test('done elsewhere, not needed, answers: all of it can be undone', async () => {
    await enterPublication(published())
    const [debt] = await shown()
    if (!debt) throw new Error('no debt')
    for (const deed of [
      { do: 'done', debt: debt.id },
      { do: 'waive', debt: debt.id, reason: 'outdated' },
    ] as const) {
      const { fault, events } = await act(deed, MONDAY + HOUR)
      expect(fault).toBeNull()
      expect(await shown()).toEqual([])
      await act({ do: 'undo', events }, MONDAY + HOUR)
      expect(await shown()).toHaveLength(1)
    }
  })

  test('a yes to “is it this?” settles, and undone it is asked again', async () => {
    await enterPublication(published())
    await enterPublication(swedish({ text: 'Välkommen till biblioteket!' }))
    const [debt] = await shown()
    expect(debt?.candidate).toMatchObject({ certain: true })
    const { events } = await act({ do: 'answer', about: [debt?.candidate?.id ?? ''], yes: true }, MONDAY + HOUR)
    expect(await shown()).toEqual([])
    await act({ do: 'undo', events }, MONDAY + HOUR)
    expect((await shown())[0]?.candidate).toMatchObject({ certain: true })
  })
})

describe('a full storage', () => {
  test('the oldest that is done with makes room, nothing owed is lost', async () => {
    const done = Array.from({ length: 150 }, (_, n) => [owed(`d${n}`, { at: MONDAY + n }), settled(`d${n}`)]).flat()
    await writeLedger([owed('first', { at: MONDAY - 1 }), ...done])
    fake.state.quota = fake.usedBytes() + 50
    expect(await enterPublication(published())).toBeNull()
    const { events, fault } = await readLedger()
    expect(fault).toBeNull()
    expect((await shown()).map(({ id }) => id)).toContain('first')
    expect(await shown()).toHaveLength(2)
    expect(events.some(({ id }) => id === 'd0')).toBe(false)
    expect(events.some(({ id }) => id === 'd149')).toBe(true)
  })

  test('with nothing to forget it is kept until the browser is closed, and that is told; later it is stored', async () => {
    await writeLedger([owed('a'), owed('b')])
    fake.state.quota = fake.usedBytes() + 10
    expect(await enterEvents([owed('c')])).toBe('full')
    expect((await ledgerShown(MONDAY)).fault).toBe('full')
    expect((await shown()).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    fake.state.quota = Number.POSITIVE_INFINITY
    await tidy(MONDAY)
    expect((await ledgerShown(MONDAY)).fault).toBeNull()
    expect(fake.session.size).toBe(0)
    expect(await shown()).toHaveLength(3)
  })

  test('2,000 events and more: the oldest that is done with go, all that is owed stays', async () => {
    const events = Array.from({ length: 1200 }, (_, n) => [
      owed(`d${n}`, { at: MONDAY + n }),
      ...(n % 10 ? [settled(`d${n}`)] : []),
    ]).flat()
    await writeLedger(events)
    await tidy(MONDAY + DAY)
    expect(fake.local.size).toBeLessThanOrEqual(2000)
    expect(fake.local.size).toBeGreaterThan(1990)
    expect(await shown()).toHaveLength(120)
  })
})

describe('what is stored', () => {
  test('an entry that cannot be read is told, left as it is, and hides nothing else', async () => {
    fake.local.set('ledger/strange', { version: 9, value: 1 })
    await writeLedger([owed('a')])
    const { debts, fault } = await ledgerShown(MONDAY)
    expect([debts.length, fault]).toEqual([1, 'unreadable'])
    await tidy(MONDAY + 90 * DAY)
    expect(fake.local.get('ledger/strange')).toEqual({ version: 9, value: 1 })
  })

  test('after 60 days what is done with and every excerpt is gone; what is owed is there', async () => {
    await enterPublication(published())
    await enterPublication(published({ text: 'Uimahalli on kiinni 9.12. klo 8.', at: MONDAY + 1 }))
    await enterPublication(swedish())
    await tidy(MONDAY + 59 * DAY)
    expect(stored()).toContain('Kirjasto')
    await tidy(MONDAY + 60 * DAY + 1)
    expect(stored()).not.toMatch(/Kirjasto|Uimahalli/)
    expect(await shown(MONDAY + 61 * DAY)).toHaveLength(1)
    expect((await readLedger()).events).toHaveLength(1)
  })
})

describe('badge and reminder', () => {
  const later = new Date(MONDAY + DAY + HOUR)

  test('the badge counts, and can be switched off', async () => {
    await writeLedger([owed('a'), owed('b')])
    await drawBadge(later)
    expect(fake.state.badge).toBe('2')
    await ledgerSettingsKeys.badge.write(false)
    await drawBadge(later)
    expect(fake.state.badge).toBe('')
  })

  test('what would merely be good is on the list, and no number on the badge; the title says what the number is', async () => {
    await writeLedger([
      owed('a'),
      owed('b', { counterpart: { platform: 'facebook' }, rule: 'kirkkonummi/news-to-facebook' }),
    ])
    await drawBadge(later)
    expect(fake.state.badge).toBe('1')
    expect(fake.state.title).toMatch(/^Tolkku: 1 /)
    expect((await ledgerShown(later.getTime())).debts.map(({ duty }) => duty)).toEqual([true, false])
    await writeLedger([owed('c', { counterpart: {}, rule: 'kirkkonummi/poster-answers' })])
    await drawBadge(later)
    expect(fake.state.badge).toBe('2')
  })

  test('what is serious in a text counts on the badge of its tab alone, until it is gone', async () => {
    const say = (n: number, tab?: number) => serious({ n }, { tab, isPrivate: false })
    await writeLedger([owed('a')])
    await say(2, 7)
    await say(5)
    await drawBadge(later)
    expect([fake.state.badge, fake.state.tabBadges]).toEqual(['1', { 7: '3' }])
    await say(0, 7)
    await drawBadge(later)
    expect(fake.state.tabBadges).toEqual({ 7: '1' })
  })

  test('after a day the badge and the list say so, once a day, and it can be switched off', async () => {
    await writeLedger([owed('a')])
    await remind(new Date(MONDAY + HOUR))
    expect((await ledgerShown(MONDAY + HOUR)).nudge).toBeNull()
    await ledgerSettingsKeys.reminder.write(false)
    await remind(later)
    expect((await ledgerShown(later.getTime())).nudge).toBeNull()
    await ledgerSettingsKeys.reminder.write(true)
    await remind(later)
    // What watches the storage draws too, for today: it comes first.
    await new Promise(resolve => setTimeout(resolve))
    await drawBadge(later)
    expect([fake.state.badge, (await ledgerShown(later.getTime())).nudge]).toEqual(['1!', 'long'])
    const { writes } = fake.state
    await remind(new Date(later.getTime() + HOUR))
    expect(fake.state.writes).toBe(writes)
    await drawBadge(new Date(later.getTime() + DAY))
    expect(fake.state.badge).toBe('1')
  })

  test('a browser that starts shows the badge again', async () => {
    await writeLedger([owed('a', { at: Date.now() })])
    watchLedger()
    fake.state.badge = ''
    fake.start()
    await vi.waitFor(() => expect(fake.state.badge).toBe('1'))
  })

  test('one alarm wakes it, and the badge follows what is stored', async () => {
    watchLedger()
    await vi.waitFor(() => expect(fake.state.alarms).toEqual(['ledger']))
    await writeLedger([owed('a', { at: Date.now() })])
    await vi.waitFor(() => expect(fake.state.badge).toBe('1'))
    await writeLedger([owed('old', { at: 0 }), settled('old', null, 0)])
    fake.ring('ledger')
    await vi.waitFor(() => expect(fake.local.has('ledger/old')).toBe(false))
  })
})

describe('messages', () => {
  listen(ledgerAnswers as Answers)
  const message = { type: 'published', publication: published() }
  const OURS = { url: 'chrome-extension://tolkku/popup.html' }
  const act = { type: 'ledger-act', act: { do: 'done', debt: 'a' } }

  test('a page tells of a publication', async () => {
    expect(await fake.send(message, { tab: { incognito: false } })).toBeNull()
    expect(await shown()).toHaveLength(1)
  })

  test('from a private window nothing is stored', async () => {
    const sender = { ...OURS, tab: { incognito: true } }
    for (const written of [message, act, { type: 'ledger-import', text: '{}' }])
      await expect(fake.send(written, sender)).rejects.toThrow('private window')
    expect(fake.local.size + fake.session.size).toBe(0)
  })

  test('what is owed is told to pages of the extension alone, not to a script in a site’s page', async () => {
    const site = { url: 'https://x.com/home', tab: { incognito: false } }
    for (const asked of [{ type: 'ledger' }, act, { type: 'ledger-export', format: 'csv' }])
      await expect(fake.send(asked, site)).rejects.toThrow('pages of the extension alone')
    expect(await fake.send({ type: 'ledger' }, OURS)).toMatchObject({ debts: [] })
  })

  test('another extension gets no answer, and what is no message of ours is refused', async () => {
    expect(fake.send(message, { id: 'somebody' })).toBeUndefined()
    const elsewhere = { type: 'published', publication: { ...published(), platform: 'myspace' } }
    await expect(fake.send(elsewhere, {})).rejects.toThrow()
    await expect(fake.send({ type: 'ledger-act', act: { do: 'forget' } }, OURS)).rejects.toThrow()
    expect(fake.local.size + fake.session.size).toBe(0)
  })

  test('an address that is none is left out, the rest is entered', async () => {
    await fake.send({ ...message, publication: published({ link: 'javascript:alert(1)' }) }, {})
    expect((await shown()).map(({ link }) => link)).toEqual([null])
  })
})
