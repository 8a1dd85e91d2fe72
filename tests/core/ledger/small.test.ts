import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv, writeCsv } from '../../../src/core/ledger/csv.ts'
import { dueOf } from '../../../src/core/ledger/due.ts'
import { nudgeFor } from '../../../src/core/ledger/nudge.ts'
import { outstanding } from '../../../src/core/ledger.ts'
import { DAY, HOUR, MONDAY, owed } from './events.ts'

describe('when a scheduled post is out', () => {
  const expected = new Date(2026, 10, 24, 10, 30).getTime()
  test.each([
    ['Will send on Tue, Nov 24, 2026 at 10:30 AM'],
    ['Lähetetään ti 24. marraskuuta 2026 klo 10.30'],
    ['Skickas tis 24 nov. 2026 kl. 10:30'],
    ['24.11.2026 klo 10.30'],
    ['Tuesday 24 November at 10:30'],
    ['24.11. kl. 10.30'],
  ])('%s', words => {
    expect(dueOf(words, MONDAY)).toBe(expected)
  })

  test('half days, and the turn of the year', () => {
    expect(dueOf('Nov 24, 2026 at 12:05 AM', MONDAY)).toBe(new Date(2026, 10, 24, 0, 5).getTime())
    expect(dueOf('Nov 24, 2026 at 10:30 PM', MONDAY)).toBe(new Date(2026, 10, 24, 22, 30).getTime())
    expect(dueOf('2. tammikuuta klo 9.00', MONDAY)).toBe(new Date(2027, 0, 2, 9).getTime())
  })

  test.each([[''], ['Ajastettu'], ['24.11.2026'], ['klo 10.30']])('no moment in “%s”', words => {
    expect(dueOf(words, MONDAY)).toBeNull()
  })
})

describe('a reminder', () => {
  const monday = new Date(MONDAY)
  const at = (now: Date) => outstanding([owed('a', { at: MONDAY })], now.getTime())
  const nudge = (now: Date, last: Date | null = null) => nudgeFor(at(now), now, last)
  const friday = (hours: number) => new Date(2026, 10, 6, hours)

  test('comes after 24 hours, not before', () => {
    expect(nudge(new Date(MONDAY + 23 * HOUR))).toBeNull()
    expect(nudge(new Date(MONDAY + DAY))).toBe('long')
  })
  test('speaks of the weekend on Friday: of what has waited a day at once, of the rest from noon', () => {
    const young = outstanding([owed('a', { at: friday(7).getTime() })], friday(13).getTime())
    expect(nudgeFor(young, friday(11), null)).toBeNull()
    expect(
      nudgeFor(outstanding([owed('a', { at: friday(11).getTime() })], friday(13).getTime()), friday(13), null),
    ).toBe('weekend')
    expect(nudge(friday(13))).toBe('weekend')
    expect(nudge(friday(8))).toBe('weekend')
  })
  test('comes once a day at most', () => {
    expect(nudge(friday(15), friday(8))).toBeNull()
    expect(nudge(friday(15), new Date(2026, 10, 5, 23))).toBe('weekend')
  })
  test('says nothing when nothing waits, or only what is scheduled', () => {
    expect(nudgeFor([], friday(13), null)).toBeNull()
    expect(nudgeFor(outstanding([owed('a', { due: MONDAY + 30 * DAY })], MONDAY), monday, null)).toBeNull()
  })
})

describe('a table', () => {
  test('what is written is read again', () => {
    const cells = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), rows => {
        const filled = rows.map(row => ['id', ...row])
        // An apostrophe before a formula is how formulas are taken out of use: it cannot be told from one's own.
        fc.pre(!filled.flat().some(cell => /^'[=+\-@\t\r]/.test(cell)))
        expect(readCsv(writeCsv(filled))?.map(row => row.cells)).toEqual(filled)
      }),
    )
  })
  test('no cell is taken for a formula', () => {
    expect(writeCsv([['=1+1', '@nimi', 'a"b']])).toBe('\uFEFF"\'=1+1";"\'@nimi";"a""b"\r\n')
  })
  test('commas and tabs part as well, lines are told, a quote without end is a fault', () => {
    expect(readCsv('a,b\r\n1,"2\n3"\r\n\r\n4,5')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '2\n3'] },
      { line: 5, cells: ['4', '5'] },
    ])
    expect(readCsv('a\tb\n1\t')?.[1]?.cells).toEqual(['1', ''])
    expect(readCsv('a;b\n"1;2')).toBeNull()
    expect(readCsv('a\nb\n"c', 2)?.map(row => row.cells)).toEqual([['a'], ['b']])
  })
})
