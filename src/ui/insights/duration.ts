import type { Language } from '../../core/model.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const UNITS = [
  [DAY, 'day'],
  [HOUR, 'hour'],
  [MINUTE, 'minute'],
  [SECOND, 'second'],
] as const

/** A length of time in ms in its largest whole unit, as it is said in a language. */
export function duration(ms: number, language: Language): string {
  const [size, unit] = UNITS.find(([size]) => ms >= size) ?? [1, 'millisecond']
  // Below a few milliseconds the tenths are what counts.
  const maximumFractionDigits = ms < 10 ? 1 : 0
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits } as const
  return new Intl.NumberFormat(language, format).format(ms / size)
}
