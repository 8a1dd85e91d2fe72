import { describe, expect, it } from 'vitest'
import { type CheckUpItem, checkUpState, isWaiting, itemsFor } from '../../src/core/check-up.ts'

const DAY = 24 * 60 * 60 * 1000
const NOW = Date.UTC(2026, 10, 2, 12)
const same = (text: string) => ({ fi: text, sv: text, en: text })
const item = (change: Partial<CheckUpItem> = {}): CheckUpItem => ({
  ...{ id: 'p/i', title: same('t'), why: same('w'), source: same('s') },
  ...change,
})

describe('checkUpState', () => {
  it.each([
    ['never noted', {}, undefined, { kind: 'open' }],
    ['not theirs', { dueDays: 180 }, { notMine: true as const }, { kind: 'not-mine' }],
    ['done once for all', {}, { done: NOW - 900 * DAY }, { kind: 'done', done: NOW - 900 * DAY }],
    ['done just now', { dueDays: 180 }, { done: NOW }, { kind: 'doneUntil', done: NOW, days: 180 }],
    ['on its last day', { dueDays: 180 }, { done: NOW - 179.5 * DAY }, { kind: 'doneUntil', days: 1 }],
    ['due again', { dueDays: 180 }, { done: NOW - 180 * DAY }, { kind: 'due', done: NOW - 180 * DAY }],
  ] as const)('%s', (_, change, note, state) => {
    expect(checkUpState(item(change), note, NOW)).toMatchObject(state)
  })

  it('waits when it is open or due', () => {
    expect(isWaiting({ kind: 'open' })).toBe(true)
    expect(isWaiting({ kind: 'due', done: 0 })).toBe(true)
    expect(isWaiting({ kind: 'not-mine' })).toBe(false)
    expect(isWaiting({ kind: 'doneUntil', done: 0, days: 1 })).toBe(false)
  })
})

describe('itemsFor', () => {
  const items = [
    item({ id: 'everybody' }),
    item({ id: 'employees', role: ['employee'] }),
    item({ id: 'elected', role: ['trust-official'] }),
    item({ id: 'own', account: ['personal'] }),
  ]
  const ids = (...of: Parameters<typeof itemsFor> extends [unknown, infer R, infer A] ? [R, A] : never) =>
    itemsFor(items, ...of).map(({ id }) => id)

  it('goes by role and account; a communicator counts as an employee too', () => {
    expect(ids('employee', 'organisation')).toEqual(['everybody', 'employees'])
    expect(ids('communicator', 'personal')).toEqual(['everybody', 'employees', 'own'])
    expect(ids('trust-official', 'unit')).toEqual(['everybody', 'elected'])
  })
})
