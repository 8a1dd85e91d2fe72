import type { Span } from '../../model.ts'
import { overlaps } from '../../span.ts'
import type { Paragraph } from '../analysis.ts'

/** Forms from abroad without a country code: (415) 555-0132, 415-555-0132. */
const AMERICAN = /(?<![\p{L}\d.,+/-])(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4}(?![\p{L}\d]|[.,-]\d)/gu
/** Digits without a zero or a plus at the front, told by the words before them. */
const TOLD =
  /(?<!\p{L})(?:puhelin(?:numero\p{L}*)?|numero(?:ni|nsa|mme)|puh|phone(?: number)?|(?:my|his|her) (?:\w+ )?number|(?:mitt|hans|hennes) nummer|telefon(?:nummer)?|tfn|tel|whatsapp)\.?:?\s+(?:on |is |är )?(?<number>[1-9]\d{8,11})(?![\p{L}\d]|[.,-]\d)/giu
/** From a day to another without full stops: 040126-311226. */
const PERIOD = /^\d{6} ?[-–] ?\d{6}$/
/** Right before a number: it counts something else. */
const COUNTS_OTHER =
  /(?:viite(?:nro|numero)?|tili(?:nro|numero)|tilaus\p{L}*|tuote\p{L}*|tunnus|koodi|diaari\p{L}*|dnro|isbn|ean|order\p{L}*|ref(?:erens\p{L}*|erence)?|beställnings\p{L}*|artikel\p{L}*|kod|code)[.:]?\s*$/iu
/**
 * Service and company numbers: 010, 020, 029, 030, 0600, 0700, 071, 073, 075, 0800 and 0100 in Finland (Traficom's
 * numbering regulation 32), 0771, 0900, 020 and 010 in Sweden (PTS numbering plan), and the 116 numbers of the EU.
 * Ten digits that begin with 070, 072 or 073 are a Swedish mobile phone.
 */
const SERVICE =
  /^\+358(?!7[023]\d{7}$)(?:10|20|29|30|60[06]|700|71|73|75|77|800|900|100|116)|^\+46(?:10|20|77|900|939|944|99|254)/

/** Phone numbers that a person may have; service and company numbers are none. */
export function findPhones(paragraph: Pick<Paragraph, 'text' | 'entities'>): Span[] {
  const { text, entities } = paragraph
  const known = entities.filter(({ kind, start, value }) => kind === 'phone' && !isService(text.slice(start), value))
  const free = [...americanPhones(text), ...toldPhones(text)].filter(
    span => !entities.some(entity => overlaps(entity, span)),
  )
  return [...known, ...free]
    .filter(span => !PERIOD.test(text.slice(span.start, span.end)))
    .filter(span => !COUNTS_OTHER.test(text.slice(Math.max(0, span.start - 30), span.start)))
    .map(({ start, end }) => ({ start, end }))
}

/** "02 00 80 79 23" has an area code by itself: that is not how service numbers are written. */
function isService(written: string, value: string): boolean {
  return SERVICE.test(value) && !/^\(?0\d\)? \d\d /.test(written)
}

function americanPhones(text: string): Span[] {
  if (!/\d-\d{4}/.test(text)) return []
  return Array.from(text.matchAll(AMERICAN), match => spanOf(match.index, match[0]))
}

function toldPhones(text: string): Span[] {
  if (!/[1-9]\d{8}/.test(text)) return []
  return Array.from(text.matchAll(TOLD), match => {
    const number = match.groups?.number ?? ''
    return spanOf(match.index + match[0].length - number.length, number)
  })
}

const spanOf = (start: number, written: string): Span => ({ start, end: start + written.length })

/** The digits in international form, `+358401234567`: numbers without a country code are Finnish. */
export function phoneKey(written: string): string {
  const digits = written.replace(/\(0\)/, '').replace(/[^\d+]/g, '')
  if (digits.startsWith('+')) return digits
  return digits.startsWith('00') ? `+${digits.slice(2)}` : `+358${digits.replace(/^0/, '')}`
}
