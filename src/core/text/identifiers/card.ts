import type { Span } from '../../model.ts'
import { passesLuhn } from './luhn.ts'

const SHAPE = /(?<![\p{L}\p{N}.,+-])(?<!\d )[2-6](?:[ \u00A0-]?\d){12,18}(?![\p{L}\p{N}]|[.,-]\d| \d)/gu
/** First digits and lengths of the cards in use. Source: ISO/IEC 7812-1 ranges as the networks publish them, 2025. */
const NETWORKS =
  /^(?:4\d{12}(?:\d{3}){0,2}|(?:5[1-5]\d{4}|222[1-9]\d{2}|22[3-9]\d{3}|2[3-6]\d{4}|27[01]\d{3}|2720\d{2})\d{10}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14}|6(?:011|5\d\d)\d{12}|(?:50|5[6-8]|6[0-9])\d{14})$/

/** Payment card numbers: a network's first digits and length, groups as they are printed, and a right check digit. */
export function findCards(text: string): Span[] {
  return Array.from(text.matchAll(SHAPE)).flatMap(match => {
    const groups = match[0].split(/[ \u00A0-]/)
    const digits = groups.join('')
    if (!NETWORKS.test(digits) || !passesLuhn(digits) || !arePrinted(groups)) return []
    return [{ start: match.index, end: match.index + match[0].length }]
  })
}

/** In one piece, in fours, or 4-6-5 and 4-6-4. */
function arePrinted(groups: readonly string[]): boolean {
  const lengths = groups.map(group => group.length).join('-')
  return groups.length === 1 || /^(?:4-){3}4$|^4-6-[45]$/.test(lengths)
}
