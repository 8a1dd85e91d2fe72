import { describe, expect, it } from 'vitest'
import { likelyYear, weekdayOfDate } from '../../../src/core/text/calendar.ts'

describe('weekdayOfDate', () => {
  it('counts from Monday', () => {
    expect(weekdayOfDate(2026, 2, 2)).toBe(1)
    expect(weekdayOfDate(2026, 2, 8)).toBe(7)
    expect(weekdayOfDate(2000, 2, 29)).toBe(2)
  })

  it('knows no date that does not exist', () => {
    expect(weekdayOfDate(2026, 2, 29)).toBeNull()
    expect(weekdayOfDate(2026, 4, 31)).toBeNull()
  })
})

describe('likelyYear', () => {
  const now = new Date('2026-11-22T12:00:00Z')

  it.each([
    [11, 22, 2026],
    [12, 24, 2026],
    [10, 25, 2026],
    [10, 20, 2027],
    [1, 7, 2027],
  ])('of %i/%i', (month, day, year) => {
    expect(likelyYear(month, day, now)).toBe(year)
  })

  it('looks back over the turn of the year', () => {
    expect(likelyYear(12, 24, new Date('2026-01-10T12:00:00Z'))).toBe(2025)
  })
})
