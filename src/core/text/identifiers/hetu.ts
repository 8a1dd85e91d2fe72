import type { Span } from '../../model.ts'
import { weekdayOfDate } from '../calendar.ts'

/** A place that has the shape of a Finnish personal identity code. */
export interface PossibleHetu extends Span {
  /** Date and check character are right. */
  readonly valid: boolean
}

/** Any sign of the century, those of 2023 too. No digit or letter follows, so that 010126-311226 is no code. */
const SHAPE = /(?<!\d)\d{6}[-+\u2010\u2011\u2013\u2212A-FU-Y]\d{3}[\dA-Z](?![\p{L}\p{N}])/giu

/**
 * Finnish personal identity codes, right and wrong. Small letters and typographic dashes count as what they stand for.
 * Source: Government Decree on identity codes 128/2010 as amended by 690/2022 (new signs since 1 January 2023).
 */
export function findHetus(text: string): PossibleHetu[] {
  return Array.from(text.matchAll(SHAPE), match => ({
    start: match.index,
    end: match.index + match[0].length,
    valid: isValid(match[0].toUpperCase().replace(/[\u2010\u2011\u2013\u2212]/, '-')),
  }))
}

const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** The date exists, and the check character is that of the number that date and individual number make, by 31. */
function isValid(code: string): boolean {
  const [day, month, year] = [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6)].map(Number)
  const individual = code.slice(7, 10)
  if (individual === '000' || individual === '001') return false
  if (weekdayOfDate(centuryOf(code.charAt(6)) + (year ?? 0), month ?? 0, day ?? 0) === null) return false
  return CHECK_CHARACTERS[Number(code.slice(0, 6) + individual) % 31] === code.charAt(10)
}

function centuryOf(sign: string): number {
  if (sign === '+') return 1800
  return /[A-F]/.test(sign) ? 2000 : 1900
}
