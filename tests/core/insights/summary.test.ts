import { describe, expect, test } from 'vitest'
import { notesAsCsv } from '../../../src/core/insights/notes-csv.ts'
import { summarise } from '../../../src/core/insights/summary.ts'
import { readCsv } from '../../../src/core/ledger/csv.ts'
import type { LedgerEvent } from '../../../src/core/ledger/events.ts'
import { HOUR, owed } from '../ledger/events.ts'
import { AT, DAY, note } from './notes.ts'

const monthOf = (at: number) => new Date(at).toISOString().slice(0, 7)
const all = (notes: Parameters<typeof summarise>[0], events: readonly LedgerEvent[] = []) =>
  summarise(notes, events, monthOf)

describe('what notes come to', () => {
  test('counts what was found, fixed, rewritten, skipped by reason, and published all the same', () => {
    const summary = all([
      note({ found: { a: 'fixed', b: 'stood', c: 'stood' }, skipped: { b: 'consent' }, published: true }),
      note({ found: { a: 'revised', c: 'stood' } }),
    ])
    expect(summary).toMatchObject({
      ...{ drafts: 2, published: 1, found: 5, anyway: 1, skipped: { consent: 1 } },
      outcomes: { fixed: 1, revised: 1, stood: 3 },
    })
  })

  test('tells the languages of what was published, by month', () => {
    const { months } = all([
      note({ published: true, languages: ['fi', 'sv'] }),
      note({ published: true, languages: ['fi'] }),
      note({ languages: [] }),
      note({ at: AT - 40 * DAY, published: true, languages: ['en'] }),
    ])
    expect(months.map(({ name, drafts, languages }) => [name, drafts, languages])).toEqual([
      ['2026-10', 1, { fi: 0, sv: 0, both: 0, other: 1 }],
      ['2026-11', 3, { fi: 1, sv: 0, both: 1, other: 0 }],
    ])
  })

  test('no more than twelve months', () => {
    const notes = Array.from({ length: 20 }, (_, at) => note({ at: Date.UTC(2025, at, 15) }))
    expect(all(notes).months).toHaveLength(12)
  })

  test('the ages of what was settled, without what was undone', () => {
    const [one, two] = [owed('one', { due: AT }), owed('two', { due: AT })]
    const settled = (id: string, debt: string, at: number): LedgerEvent => ({
      ...{ type: 'settled', id, at, debt, publication: null },
    })
    const undone: LedgerEvent = { type: 'undone', id: 'u', at: AT, event: 's2' }
    const events = [one, two, settled('s1', 'one', AT + 3 * HOUR), settled('s2', 'two', AT + HOUR), undone]
    expect(all([], events).settled).toEqual({ n: 1, median: 3 * HOUR, p95: 3 * HOUR })
  })

  test('of notes of an earlier version no lag is known', () => {
    expect(all([note({}), note({ lags: [0.2, 3, 0.4] })]).lags).toEqual({ n: 3, median: 0.4, p95: 3 })
    expect(all([note({})]).lags.n).toBe(0)
  })

  test('review times: the median, and what 19 of 20 stay under', () => {
    const { reviews } = all([note({ took: Array.from({ length: 20 }, (_, at) => at + 1) })])
    expect(reviews).toEqual({ n: 20, median: 10, p95: 19 })
  })

  test.each([
    [10, 8, true],
    [10, 7, false],
    [4, 4, false],
  ])(
    'a check that was found %i times and skipped %i times is offered for turning off: %s',
    (found, skipped, offered) => {
      const notes = Array.from({ length: found }, (_, at) =>
        note({ found: { rule: 'stood' }, skipped: at < skipped ? { rule: 'intended' } : {} }),
      )
      expect(all(notes).often.map(({ rule }) => rule)).toEqual(offered ? ['rule'] : [])
    },
  )
})

test('a table of the notes is read as one', () => {
  const rows = readCsv(notesAsCsv([note({ found: { a: 'fixed', b: 'stood' }, skipped: { b: 'other' } })]))
  expect(rows?.map(({ cells }) => cells.length)).toEqual([12, 12])
  expect(rows?.[1]?.cells).toEqual(expect.arrayContaining(['kirkkonummi', 'a', 'b', 'b=other']))
})
