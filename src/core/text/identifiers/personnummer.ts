import type { Span } from '../../model.ts'
import { passesLuhn } from './luhn.ts'

export interface PossiblePersonnummer extends Span {
  /** Ten digits in a row, or twelve that also read as a date and time: a code only beside a word that says so. */
  readonly doubtful: boolean
}

const SHAPE =
  /(?<!\d)(\d{2})?(\d{2})(\d{2})(\d{2})([-+\u2011\u2013]?)((?!000)\d{3}|[TRSUWXJKLMN]\d{2})(\d)(?![\p{L}\p{N}])/gu
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Swedish personal identity numbers and coordination numbers (day + 60) with a right check digit.
 * Source: Skatteverket SKV 704, SKV 707; a letter in the birth number (interim numbers) counts as 1.
 */
export function findPersonnummer(text: string): PossiblePersonnummer[] {
  const found: PossiblePersonnummer[] = []
  for (const match of text.matchAll(SHAPE)) {
    const [whole, century, year = '', month = '', day = '', separator, number = '', check = ''] = match
    if (century !== undefined && !/^(?:18|19|20)$/.test(century)) continue
    if (!isDay(Number(month), Number(day))) continue
    if (!passesLuhn(year + month + day + number.replace(/\D/, '1') + check)) continue
    const digits = separator === '' && /^\d/.test(number)
    const doubtful = digits && (century === undefined || /^(?:[01]\d|2[0-3])[0-5]\d$/.test(number + check))
    found.push({ start: match.index, end: match.index + whole.length, doubtful })
  }
  return found
}

function isDay(month: number, day: number): boolean {
  const days = DAYS[month - 1]
  return days !== undefined && ((day >= 1 && day <= days) || (day >= 61 && day <= days + 60))
}
