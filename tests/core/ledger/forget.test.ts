import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LedgerEvent } from '../../../src/core/ledger/events.ts'
import { forgettable, oldestClosed } from '../../../src/core/ledger/forget.ts'
import { outstanding } from '../../../src/core/ledger.ts'
import { answered, candidate, DAY, MONDAY, owed, settled, undone } from './events.ts'

const LATER = MONDAY + 60 * DAY

describe('what is forgotten', () => {
  test('what is done with, 60 days after it was published, with all that was said of it', () => {
    const events = [owed('a'), candidate('a', 'p2'), answered('candidate-a-p2', true), undone('x'), owed('b')]
    expect(forgettable(events, LATER - 1)).toEqual([])
    expect(forgettable(events, LATER).toSorted()).toEqual(
      ['a', `answered-candidate-a-p2-true-${MONDAY}`, 'candidate-a-p2', 'undone-x'].toSorted(),
    )
  })

  test('what is owed stays, however old', () => {
    expect(forgettable([owed('a'), settled('a'), undone('settled-a-null')], MONDAY + 900 * DAY)).toEqual([])
  })

  test('over 2,000 events the oldest that is done with goes first, and only as much as it takes', () => {
    const events: LedgerEvent[] = []
    for (let n = 0; n < 1100; n++) {
      events.push(owed(`d${n}`, { at: MONDAY + n }))
      if (n >= 50) events.push(settled(`d${n}`))
    }
    expect(events).toHaveLength(2150)
    const gone = new Set(forgettable(events, MONDAY + DAY))
    expect(gone.size).toBe(150)
    expect(gone.has('d50')).toBe(true)
    expect(gone.has('d124')).toBe(true)
    expect(gone.has('d125')).toBe(false)
    const left = events.filter(({ id }) => !gone.has(id))
    expect(outstanding(left, MONDAY + DAY)).toEqual(outstanding(events, MONDAY + DAY))
  })

  test('2,500 things owed are all kept', () => {
    const events = Array.from({ length: 2500 }, (_, n) => owed(`d${n}`))
    expect(forgettable(events, LATER)).toEqual([])
    expect(oldestClosed(events, 100)).toEqual([])
  })

  test('room is made by the oldest that is done with', () => {
    const events = [owed('a', { at: MONDAY + 2 }), settled('a'), owed('b'), settled('b'), owed('c')]
    expect(oldestClosed(events, 1).toSorted()).toEqual(['b', 'settled-b-null'])
  })

  test('the Swedish post does not owe Finnish again when what it settled is forgotten', () => {
    const events = [
      owed('a', { publication: 'p1' }),
      owed('b', { publication: 'p2', languages: ['sv'], counterpart: { language: 'fi' }, at: MONDAY + DAY }),
      settled('a', 'p2'),
    ]
    expect(outstanding(events, LATER)).toEqual([])
    const gone = new Set(forgettable(events, LATER))
    expect(
      outstanding(
        events.filter(({ id }) => !gone.has(id)),
        LATER,
      ),
    ).toEqual([])
  })
})

const anyEvents = fc.uniqueArray(
  fc.oneof(
    fc
      .record({ n: fc.nat(9), p: fc.nat(5), at: fc.nat(90) })
      .map(({ n, p, at }): LedgerEvent => owed(`d${n}`, { publication: `p${p}`, at: MONDAY + at * DAY })),
    fc.record({ n: fc.nat(9), p: fc.nat(5) }).map(({ n, p }) => settled(`d${n}`, `p${p}`)),
    fc.record({ n: fc.nat(9), p: fc.nat(5) }).map(({ n, p }): LedgerEvent => candidate(`d${n}`, `p${p}`)),
    fc
      .record({ n: fc.nat(9), p: fc.nat(5), yes: fc.boolean() })
      .map(({ n, p, yes }) => answered(`candidate-d${n}-p${p}`, yes)),
    fc.record({ n: fc.nat(9), p: fc.nat(5) }).map(({ n, p }) => undone(`settled-d${n}-p${p}`)),
  ),
  { selector: ({ id }) => id, maxLength: 40 },
)

test('forgetting changes nothing about what is owed', () => {
  fc.assert(
    fc.property(anyEvents, fc.nat(200), fc.nat(20), (events, days, most) => {
      const now = MONDAY + days * DAY
      const known = (list: readonly LedgerEvent[]) => outstanding(list, now).map(({ id, state }) => `${id} ${state}`)
      const gone = new Set(forgettable(events, now, most))
      expect(known(events.filter(({ id }) => !gone.has(id)))).toEqual(known(events))
    }),
    { numRuns: 300 },
  )
})
