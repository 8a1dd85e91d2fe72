import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LedgerEvent } from '../../../src/core/ledger/events.ts'
import { outstanding, waitingCount } from '../../../src/core/ledger.ts'
import { answered, candidate, DAY, HOUR, MONDAY, owed, settled, undone } from './events.ts'

const ids = (events: readonly LedgerEvent[], now = MONDAY + DAY) => outstanding(events, now).map(({ id }) => id)

describe('what is outstanding', () => {
  test('what is owed, the oldest first, until it is settled or waived', () => {
    const events = [owed('b', { at: MONDAY + HOUR }), owed('a'), owed('c')]
    expect(ids(events)).toEqual(['a', 'c', 'b'])
    expect(ids([...events, settled('a')])).toEqual(['c', 'b'])
    const waived: LedgerEvent = { type: 'waived', id: 'w', at: MONDAY, debt: 'c', reason: 'outdated' }
    expect(ids([...events, settled('a'), waived])).toEqual(['b'])
  })

  test('undoing brings it back, and it can be done again', () => {
    const events = [owed('a'), settled('a'), undone('settled-a-null')]
    expect(ids(events)).toEqual(['a'])
    expect(ids([...events, { ...settled('a'), id: 'again' }])).toEqual([])
  })

  test('what is scheduled is due at its time', () => {
    const events = [owed('a', { due: MONDAY + 2 * DAY })]
    expect(outstanding(events, MONDAY)[0]).toMatchObject({ state: 'scheduled', since: MONDAY + 2 * DAY })
    expect(waitingCount(outstanding(events, MONDAY))).toBe(0)
    expect(outstanding(events, MONDAY + 2 * DAY)[0]?.state).toBe('owed')
  })

  test('what was perhaps published is asked once a publication, and goes when it was not', () => {
    const events = ['a', 'b'].map(id => owed(id, { publication: 'p', certain: false }))
    expect(outstanding(events, MONDAY).map(({ state }) => state)).toEqual(['unsure', 'unsure'])
    expect(waitingCount(outstanding(events, MONDAY))).toBe(1)
    expect(outstanding([...events, answered('p', true)], MONDAY).map(({ state }) => state)).toEqual(['owed', 'owed'])
    expect(ids([...events, answered('p', false)])).toEqual([])
    expect(ids([...events, answered('p', false), answered('p', true, MONDAY + 1)])).toEqual(['a', 'b'])
  })

  test('a candidate is asked about, settles with a yes and is dropped with a no', () => {
    const events = [owed('a'), candidate('a', 'p2')]
    expect(outstanding(events, MONDAY)[0]?.candidate?.id).toBe('candidate-a-p2')
    expect(ids([...events, answered('candidate-a-p2', true)])).toEqual([])
    const refused = outstanding([...events, answered('candidate-a-p2', false)], MONDAY)
    expect(refused.map(debt => [debt.id, debt.candidate])).toEqual([['a', null]])
  })

  test('a candidate whose facts agree settles as soon as it is known to be published', () => {
    const events = [owed('a'), candidate('a', 'p2', { agrees: true, certain: false })]
    expect(ids(events)).toEqual(['a'])
    expect(ids([...events, answered('p2', true)])).toEqual([])
    expect(outstanding([...events, answered('p2', false)], MONDAY)[0]?.candidate).toBeNull()
  })

  test('the Swedish post that was owed does not owe Finnish, nor the same channel once more', () => {
    const facebook = { rule: 'kirkkonummi/news-to-facebook', counterpart: { platform: 'facebook' as const } }
    const swedish = { publication: 'p2', languages: ['sv' as const], at: MONDAY + HOUR }
    const events = [
      owed('a', { publication: 'p1' }),
      owed('a-fb', { publication: 'p1', ...facebook }),
      owed('b', { ...swedish, counterpart: { language: 'fi' } }),
      owed('b-fb', { ...swedish, ...facebook }),
      owed('b-answers', { ...swedish, rule: 'kirkkonummi/poster-answers', counterpart: {} }),
      settled('a', 'p2'),
    ]
    expect(ids(events)).toEqual(['a-fb', 'b-answers'])
    expect(ids([...events, undone('settled-a-p2')])).toEqual(['a', 'a-fb', 'b', 'b-answers', 'b-fb'])
  })
})

const anyId = fc.constantFrom('a', 'b', 'c', 'd')
const anyPublication = fc.constantFrom('p', 'q', 'r')
const anyAt = fc.integer({ min: MONDAY, max: MONDAY + 3 * DAY })
const kinds = fc.oneof(
  fc
    .record({ id: anyId, publication: anyPublication, at: anyAt, certain: fc.boolean() })
    .map(({ id, ...change }): LedgerEvent => owed(id, change)),
  fc.record({ debt: anyId, publication: fc.option(anyPublication) }).map(one => settled(one.debt, one.publication)),
  fc
    .record({ debt: anyId, publication: anyPublication, agrees: fc.boolean() })
    .map(one => candidate(one.debt, one.publication, { agrees: one.agrees })),
  fc.record({ about: anyPublication, yes: fc.boolean(), at: anyAt }).map(one => answered(one.about, one.yes, one.at)),
  fc.constantFrom('settled-a-null', 'settled-b-p', 'candidate-a-q', 'answered-p-true').map(undone),
)
/** As the storage has it: one event an id. */
const ledgers = fc.uniqueArray(kinds, { selector: ({ id }) => id, maxLength: 30 })

test('neither the order of the events nor merging them twice changes anything', () => {
  fc.assert(
    fc.property(ledgers, fc.array(fc.nat()), anyAt, (events, order, now) => {
      const shuffled = events
        .map((event, at) => ({ event, key: order[at] ?? at }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ event }) => event)
      expect(outstanding([...shuffled, ...events], now)).toEqual(outstanding(events, now))
    }),
  )
})
