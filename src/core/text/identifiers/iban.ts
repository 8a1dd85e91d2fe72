import type { Span } from '../../model.ts'
import { fitted } from '../plain-pattern.ts'

const SHAPE = fitted(String.raw`(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00A0-]?[A-Z\d]){11,30}`, 'gi')

/** Length of the number by country. Source: IBAN registry of SWIFT, and the French territories, which use the French form. */
const LENGTHS: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'AX DK FI FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH HR LI LV',
  22: 'BG BH CR DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG',
  25: 'LY PT ST',
  26: 'IS TR',
  27: 'FR GF GP GR IT MC MF MQ MR NC PF PM RE SM TF WF YT',
  28: 'AL AZ BY CY DO GT HU LB NI PL SV',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
}
const lengths = new Map(
  Object.entries(LENGTHS).flatMap(([length, codes]) => codes.split(' ').map(code => [code, Number(length)] as const)),
)

/** International bank account numbers of the right length with right check digits. Source: ISO 13616, IBAN registry. */
export function findIbans(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(SHAPE(text))) {
    const length = lengths.get(match[0].slice(0, 2).toUpperCase())
    const written = length ? firstOf(match[0], length) : null
    if (written === null || !isOneCase(written)) continue
    const end = match.index + written.length
    if (/^[\p{L}\p{N}]/u.test(text.slice(end)) || !hasRightCheckDigits(ibanKey(written))) continue
    found.push({ start: match.index, end })
  }
  return found
}

/** ISO 7064, MOD 97-10: the country and check digits go last, letters count from A = 10, and the rest by 97 is 1. */
function hasRightCheckDigits(iban: string): boolean {
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, letter => String(letter.charCodeAt(0) - 55))
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

/** The spelling by which account numbers are compared. */
export function ibanKey(iban: string): string {
  return iban.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
}

/** The beginning with so many letters and digits: a word may follow after a space. */
function firstOf(written: string, length: number): string | null {
  let end = 0
  for (let seen = 0; seen < length; end++) {
    if (end >= written.length) return null
    if (/[A-Z\d]/i.test(written.charAt(end))) seen++
  }
  return written.slice(0, end)
}

function isOneCase(written: string): boolean {
  return written === written.toUpperCase() || written === written.toLowerCase()
}
