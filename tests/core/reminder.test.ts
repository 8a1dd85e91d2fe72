import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reminder } from '../../src/core/finding.ts'
import { accountKey, chooseReminders, isForgotten, type ShownReminder, TIPS } from '../../src/core/reminder.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const WEEK = 7 * DAY
const NOW = Date.UTC(2026, 10, 2, 12)

const same = (text: string) => ({ fi: text, sv: text, en: text })
const reminder = (rule: string, fits = false): Reminder => ({
  rule,
  fits,
  norms: [],
  message: same(rule),
  why: same(''),
  source: same(''),
})
const shown = (rule: string, at: number, change: Partial<ShownReminder> = {}): ShownReminder => ({
  rule,
  at,
  account: 'x:@a',
  draft: 'earlier',
  ...change,
})
const here = { account: 'x:@a', draft: 'this', now: NOW, most: TIPS.more }
const ABC = ['a', 'b', 'c', 'd', 'e'].map(rule => reminder(rule))
const names = (reminders: readonly Reminder[]) => reminders.map(({ rule }) => rule).join('')

describe('chooseReminders', () => {
  test('three at most, in the order of the review', () => {
    expect(names(chooseReminders(ABC, [], here))).toBe('abc')
  })

  test('one a post: what the draft calls for takes its place, and nothing else does', () => {
    const one = { ...here, most: TIPS.one }
    expect(names(chooseReminders(ABC, [], one))).toBe('a')
    const told = [shown('a', NOW, { draft: 'this' })]
    expect(names(chooseReminders(ABC, told, { ...one, now: NOW + HOUR }))).toBe('a')
    expect(names(chooseReminders([...ABC, reminder('p', true)], told, one))).toBe('p')
    expect(names(chooseReminders(ABC, told, { ...one, draft: 'next' }))).toBe('b')
  })

  test('what was shown on the account within a week is not shown again; to the minute', () => {
    const earlier = [shown('a', NOW - WEEK + 1), shown('b', NOW - WEEK)]
    expect(names(chooseReminders(ABC.slice(0, 3), earlier, here))).toBe('cb')
  })

  test('rotates: first what was never shown, then what was shown longest ago', () => {
    const earlier = ['a', 'b', 'c', 'd'].map((rule, place) => shown(rule, NOW - WEEK - place * HOUR))
    expect(names(chooseReminders(ABC, earlier, here))).toBe('edc')
  })

  test('what one account was shown is new to another', () => {
    const earlier = [shown('a', NOW - HOUR, { account: 'x:@other' })]
    expect(names(chooseReminders(ABC, earlier, here))).toBe('abc')
  })

  test('what is in sight stays, however often the panel is drawn or opened on the same draft', () => {
    const first = chooseReminders(ABC, [], here)
    const told = first.map(({ rule }) => shown(rule, NOW, { draft: 'this' }))
    expect(chooseReminders(ABC, told, { ...here, now: NOW + HOUR })).toEqual(first)
    expect(names(chooseReminders(ABC, told, { ...here, draft: 'next', now: NOW + HOUR }))).toBe('de')
  })

  test('what the draft calls for comes before what always holds, even when that is in sight already', () => {
    const told = ['a', 'b', 'c'].map(rule => shown(rule, NOW, { draft: 'this' }))
    expect(names(chooseReminders([...ABC, reminder('p', true)], told, here))).toBe('pab')
  })

  test('a clock that was put back silences nothing for long', () => {
    expect(names(chooseReminders(ABC.slice(0, 3), [shown('a', NOW + 2 * WEEK)], here))).toBe('bca')
    expect(isForgotten(NOW + 2 * WEEK, NOW)).toBe(true)
  })
})

describe('properties', () => {
  const rules = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
  const reminders = fc.uniqueArray(fc.record({ rule: rules, fits: fc.boolean() }), { selector: ({ rule }) => rule })
  const events = fc.record({
    rule: rules,
    account: fc.constantFrom('x:@a', 'x:@b'),
    draft: fc.constantFrom('this', 'earlier'),
    at: fc.integer({ min: NOW - 3 * WEEK, max: NOW }),
  })
  const made = (drawn: readonly { rule: string; fits: boolean }[]) =>
    drawn.map(({ rule, fits }) => reminder(rule, fits))

  test('some of those that there are, three at most, none twice; the order of what is remembered changes nothing', () => {
    fc.assert(
      fc.property(reminders, fc.array(events), (drawn, earlier) => {
        const all = made(drawn)
        const chosen = chooseReminders(all, earlier, here)
        expect(chosen.length).toBeLessThanOrEqual(3)
        expect(new Set(chosen).size).toBe(chosen.length)
        expect(all).toEqual(expect.arrayContaining([...chosen]))
        expect(chooseReminders(all, earlier.toReversed(), here)).toEqual(chosen)
      }),
    )
  })

  test('no weighty one is left out for a lighter one', () => {
    fc.assert(
      fc.property(reminders, drawn => {
        const chosen = chooseReminders(made(drawn), [], here)
        const fitting = drawn.filter(({ fits }) => fits).length
        expect(chosen.filter(({ fits }) => fits).length).toBe(Math.min(3, fitting))
      }),
    )
  })

  test('over weeks of drafts none comes twice within seven days on one account, tidied or not', () => {
    const visits = fc.array(
      fc.record({ after: fc.integer({ min: 1, max: 3 * DAY }), account: fc.constantFrom('a', 'b'), drawn: reminders }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(visits, fc.boolean(), (drafts, tidies) => {
        let now = NOW
        let remembered: ShownReminder[] = []
        const last = new Map<string, number>()
        for (const [index, { after, account, drawn }] of drafts.entries()) {
          now += after
          if (tidies) remembered = remembered.filter(({ at }) => !isForgotten(at, now))
          const draft = String(index)
          for (const { rule } of chooseReminders(made(drawn), remembered, { account, draft, now, most: TIPS.more })) {
            const before = last.get(`${account} ${rule}`) ?? Number.NEGATIVE_INFINITY
            expect(now - before).toBeGreaterThanOrEqual(WEEK)
            last.set(`${account} ${rule}`, now)
            remembered.push({ rule, account, draft, at: now })
          }
        }
      }),
    )
  })
})

describe('accountKey', () => {
  const writer = { platform: 'x', account: 'unit', pack: 'kela', handle: null } as const

  test('an account goes by its name, whoever is chosen to write there', () => {
    expect(accountKey({ ...writer, handle: 'b' })).toBe(
      accountKey({ ...writer, handle: 'b', account: 'personal', pack: null }),
    )
    expect(accountKey({ ...writer, handle: 'b' })).not.toBe(
      accountKey({ ...writer, handle: 'b', platform: 'facebook' }),
    )
  })

  test('without a name by what is known of who writes there', () => {
    expect(accountKey(writer)).not.toBe(accountKey({ ...writer, account: 'personal' }))
    expect(accountKey(writer)).not.toBe(accountKey({ ...writer, pack: null }))
  })
})
