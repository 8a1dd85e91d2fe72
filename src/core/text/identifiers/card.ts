import type { Span } from '../../model.ts'
import { fitted } from '../plain-pattern.ts'
import { passesLuhn } from './luhn.ts'

const DIGITS = String.raw`[2-6]\d{3}(?:[ \u00A0-]\d{4}){3}|3\d{3}[ \u00A0-]\d{6}[ \u00A0-]\d{4,5}|[2-6]\d{12,18}`
const SHAPE = fitted(String.raw`(?<![\p{L}\p{N}.,+-])(?:${DIGITS})(?![\p{L}\p{N}]|[.,-]\d)`, 'g')
/** What is written after a number in one breath: when it ends, its security code, the next card. */
const MAY_FOLLOW = new RegExp(
  String.raw`^[ \u00A0]+(?:\d{2} ?[/-] ?(?:\d{2}|20\d{2})(?!\d)|\d{3,4}(?![\p{L}\p{N}]|[ \u00A0]\d)|(?:${DIGITS})(?![\p{L}\p{N}]))`,
  'u',
)
/** First digits and lengths of the cards in use. Source: ISO/IEC 7812-1 ranges as the networks publish them, 2025. */
const NETWORKS =
  /^(?:4\d{12}(?:\d{3}){0,2}|(?:5[1-5]\d{4}|222[1-9]\d{2}|22[3-9]\d{3}|2[3-6]\d{4}|27[01]\d{3}|2720\d{2})\d{10}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14}|6(?:011|5\d\d)\d{12}|(?:50|5[6-8]|6[0-9])\d{14})$/

/** Payment card numbers: a network's first digits and length, groups as they are printed, and a right check digit. */
export function findCards(text: string): Span[] {
  const found: Span[] = []
  for (const { 0: written, index: start } of text.matchAll(SHAPE(text))) {
    const end = start + written.length
    const digits = written.replace(/\D/g, '')
    if (!NETWORKS.test(digits) || !passesLuhn(digits)) continue
    const isPartOfMore =
      (/\d[ \u00A0]$/.test(text.slice(0, start)) && found.at(-1)?.end !== start - 1) ||
      (/^[ \u00A0]\d/.test(text.slice(end)) && !MAY_FOLLOW.test(text.slice(end)))
    if (!isPartOfMore) found.push({ start, end })
  }
  return found
}
