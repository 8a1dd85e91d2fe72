import type { Span } from '../../model.ts'
import { overlaps } from '../../span.ts'
import type { Paragraph } from '../analysis.ts'
import { fitted } from '../plain-pattern.ts'

/** Forms from abroad without a country code: (415) 555-0132, 415-555-0132. */
const AMERICAN = fitted(String.raw`(?<![\p{L}\d.,+/-])(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4}(?![\p{L}\d]|[.,-]\d)`, 'g')
/** Digits without a zero or a plus at the front, told by the words before them. */
const TOLD =
  /(?<!\p{L})(?:puhelin(?:numero\p{L}*)?|numero(?:ni|nsa|mme)|puh|phone(?: number)?|(?:my|his|her) (?:\w+ )?number|(?:mitt|hans|hennes) nummer|telefon(?:nummer)?|tfn|tel|whatsapp)\.?:?\s+(?:on |is |är )?(?<number>[1-9]\d{8,11})(?![\p{L}\d]|[.,-]\d)/giu
/** Finnish mobile numbers with full stops or slashes, spaces in the country code, or a zero by itself. */
const FINNISH_MOBILE = fitted(
  String.raw`(?<![\p{L}\p{N}.,+/-])(?:(?:\+|00 ?)358|\(00 ?358\)|0)[ ./-]?(?:4\d|50)(?:[ ./-]?\d){6,8}(?![\p{L}\p{N}]|[.,/-]\d)`,
  'g',
)
/** Numbers of two digits: where they rise they are a row of anything, and a telephone only after a word that says so. */
const IN_TWOS = /^\d{2}(?:[ \u00A0-]\d{2}){2,}$/
const TELEPHONE =
  /(?<!\p{L})(?:puh|p|tel|tfn|gsm|mob|soi\p{L}*|puhelin\p{L}*|numero\p{L}*|nummer|nr|ring\p{L}*|telefon\p{L}*|call|phone|mobile|number|whatsapp|☎|📞)[.:]?\s+(?:\p{L}+\s+){0,3}$/iu
/** Area and mobile codes whose number may begin with a zero. Source: Traficom's numbering regulation 32. */
const MOBILE = /^0(?:4\d{1,2}|50\d?|457)$/
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
  const free = [...americanPhones(text), ...toldPhones(text), ...mobilePhones(text)].filter(
    span => !entities.some(entity => overlaps(entity, span)),
  )
  return [...known, ...free]
    .filter(({ start, end }) => isTelephone(text.slice(start, end), text.slice(Math.max(0, start - 40), start)))
    .filter(span => !COUNTS_OTHER.test(text.slice(Math.max(0, span.start - 30), span.start)))
    .map(({ start, end }) => ({ start, end }))
}

/** No period, no row of two-digit numbers, and no form number: after its area code a number begins with no zero. */
function isTelephone(written: string, before: string): boolean {
  const groups = written.match(/\d+/g) ?? []
  if (PERIOD.test(written) || (IN_TWOS.test(written) && rises(groups) && !TELEPHONE.test(before))) return false
  const [code = '', next = ''] = groups
  return !/^0\d{1,3}$/.test(code) || MOBILE.test(code) || !/^0\d\d/.test(next)
}

const rises = (numbers: readonly string[]) =>
  numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? ''))

/** "02 00 80 79 23" has an area code by itself: that is not how service numbers are written. */
function isService(written: string, value: string): boolean {
  return SERVICE.test(value) && !/^\(?0\d\)? \d\d /.test(written)
}

function americanPhones(text: string): Span[] {
  if (!/\d-\d{4}/.test(text)) return []
  return Array.from(text.matchAll(AMERICAN(text)), match => spanOf(match.index, match[0]))
}

function mobilePhones(text: string): Span[] {
  if (!/0|\+358/.test(text)) return []
  return Array.from(text.matchAll(FINNISH_MOBILE(text)), match => spanOf(match.index, match[0]))
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
