import type { FactValue } from './facts/fact.ts'

const DAY = 24 * 60 * 60 * 1000

/** The weekday of a date, 1 for Monday to 7; `null` for a date that does not exist. Proleptic Gregorian. */
export function weekdayOfDate(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getUTCDay() || 7 : null
}

/** The year in which a date without one falls: from a month before `now` to eleven months after it. */
export function likelyYear(month: number, day: number, now: Date): number {
  const year = now.getUTCFullYear()
  const monthAgo = now.getTime() - 31 * DAY
  return [year - 1, year, year + 1].find(candidate => Date.UTC(candidate, month - 1, day) >= monthAgo) ?? year
}

/** The weekday of a date fact, also of one without a year; `null` where it cannot be known. */
export function weekdayOfFact(value: FactValue, now: Date | null): number | null {
  const match = /^d:(\d+)-(\d+)$/.exec(value.key)
  const [month, day] = [Number(match?.[1]), Number(match?.[2])]
  const year = value.year ?? (now && likelyYear(month, day, now))
  return match && year ? weekdayOfDate(year, month, day) : null
}
