import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Answers } from '../../../src/app/messages/listen.ts'
import type { Reminder } from '../../../src/core/finding.ts'
import { TIPS } from '../../../src/core/reminder.ts'
import type { ComposerView } from '../../../src/ui/view.ts'
import { VIEW } from '../../ui/gallery/data.ts'
import { fakeBrowser } from '../fake-browser.ts'

type Sender = { id?: string; tab?: { incognito: boolean } }
type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined

const fake = fakeBrowser()
const listeners: Listener[] = []
const sent: unknown[] = []
const say = (message: unknown, sender: Sender = { id: 'us' }) => listeners.map(listen => listen(message, sender))[0]
vi.mock('wxt/browser', () => ({
  browser: {
    ...fake.browser,
    runtime: {
      id: 'us',
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      async sendMessage(message: unknown) {
        sent.push(message)
        return say(message)
      },
    },
  },
}))

const { watchReminders } = await import('../../../src/app/background/reminders-watch.ts')
const { listen } = await import('../../../src/app/messages/listen.ts')
const { PanelReminders } = await import('../../../src/app/panel/reminders-panel.ts')
const { forgetReminded, readReminded, writeReminded } = await import('../../../src/store/reminded.ts')

const DAY = 24 * 60 * 60 * 1000
const NOW = Date.UTC(2026, 10, 2, 12)
const same = (text: string) => ({ fi: text, sv: text, en: text })
const RULES = ['a', 'b', 'c', 'd', 'e'].map(
  (rule): Reminder => ({
    rule: `kela/${rule}`,
    fits: false,
    norms: [],
    message: same(rule),
    why: same(''),
    source: same(''),
  }),
)
const view = (change: Partial<ComposerView> = {}): ComposerView => ({
  ...VIEW,
  review: VIEW.review && { ...VIEW.review, reminders: RULES },
  handle: 'a',
  ...change,
})
const note = (rule: string, at = NOW) => ({ rule, account: 'x:@a', draft: 'd', at })

/** A panel that knows what is stored. */
async function panel() {
  const drawn = vi.fn()
  const reminders = new PanelReminders(drawn)
  reminders.start()
  await vi.waitFor(() => expect(drawn).toHaveBeenCalled())
  return (composer: ComposerView, now = NOW, stores = true) =>
    reminders
      .choose(composer, now, stores, TIPS.more)
      .map(({ message }) => message.fi)
      .join('')
}
const settle = () => new Promise(resolve => setTimeout(resolve, 0))

listen({ reminded: ({ shown }) => writeReminded(shown) } as Pick<Answers, 'reminded'> as Answers)
watchReminders()
beforeEach(() => {
  fake.clear()
  sent.splice(0)
})

describe('a panel', () => {
  test('tells once what it shows, and the next one goes on from there', async () => {
    const choose = await panel()
    expect(choose(view())).toBe('abc')
    expect(choose(view(), NOW + 1000)).toBe('abc')
    await settle()
    expect(sent).toHaveLength(1)
    expect(choose(view({ draft: 'next' }), NOW + 2000)).toBe('de')
    await settle()
    const other = await panel()
    expect(other(view({ draft: 'third' }), NOW + 3000)).toBe('')
    expect(other(view({ draft: 'next' }), NOW + 3000)).toBe('de')
    expect(other(view({ draft: 'third', handle: 'b' }), NOW + 3000)).toBe('abc')
    expect(other(view({ draft: 'fourth' }), NOW + 7 * DAY)).toBe('abc')
  })

  test('shows none before it knows what was shown', () => {
    expect(new PanelReminders(() => undefined).choose(view(), NOW, true, TIPS.more)).toEqual([])
  })

  test('stores nothing of a private window, and repeats itself there no more than elsewhere', async () => {
    const choose = await panel()
    expect(choose(view(), NOW, false)).toBe('abc')
    expect(choose(view({ draft: 'next' }), NOW, false)).toBe('de')
    await settle()
    expect(sent).toEqual([])
    expect(fake.local.size).toBe(0)
  })

  test('full storage: in this panel it rotates all the same', async () => {
    fake.state.quota = 0
    const choose = await panel()
    expect(choose(view())).toBe('abc')
    await settle()
    expect(choose(view({ draft: 'next' }))).toBe('de')
    expect(fake.local.size).toBe(0)
  })
})

describe('the background', () => {
  test('writes one key for each account and rule', async () => {
    await say({ type: 'reminded', shown: [note('kela/a'), note('kela/b')] })
    await say({ type: 'reminded', shown: [note('kela/a', NOW + DAY)] })
    expect([...fake.local.keys()].toSorted()).toEqual(['reminded/x:@a/kela/a', 'reminded/x:@a/kela/b'])
    expect(await readReminded()).toContainEqual(note('kela/a', NOW + DAY))
  })

  test.each([
    ['a private window', { type: 'reminded', shown: [note('kela/a')] }, { id: 'us', tab: { incognito: true } }],
    ['another extension', { type: 'reminded', shown: [note('kela/a')] }, { id: 'them' }],
    ['something else', { type: 'reminded', shown: [{ rule: 'kela/a' }] }, { id: 'us' }],
  ])('takes nothing from %s', async (_, message, sender) => {
    await say(message, sender)?.catch(() => undefined)
    await settle()
    expect(fake.local.size).toBe(0)
  })

  test('forgets what is older than eight days, and what cannot be read', async () => {
    await say({ type: 'reminded', shown: [note('kela/old', NOW - 8 * DAY - 1), note('kela/young', NOW - 8 * DAY)] })
    fake.local.set('reminded/broken', { version: 9 })
    fake.local.set('reminded', { version: 1, value: null })
    await forgetReminded(NOW)
    expect([...fake.local.keys()].toSorted()).toEqual(['reminded', 'reminded/x:@a/kela/young'])
  })

  test('does so by itself', async () => {
    await say({ type: 'reminded', shown: [note('kela/old', Date.now() - 9 * DAY)] })
    fake.ring('whatever')
    await vi.waitFor(() => expect(fake.local.size).toBe(0))
  })
})
