import type { Span } from '../model.ts'
import { EMOJI, HIDDEN_AT, HOST_ENDINGS, SURE_ENDINGS, withoutLinkStart } from './marks.ts'

export const ENTITY_KINDS = ['link', 'email', 'phone', 'hashtag', 'mention', 'emoji'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** Something in the text that is not a word: a link, an address, a hashtag. */
export interface Entity extends Span {
  readonly kind: EntityKind
  /**
   * What it stands for in one spelling: host and path of a link without protocol, `www.` and closing slash (the
   * path keeps its case); digits of a phone number in international form, `+358929671`; e-mail addresses, hashtags
   * (with `#`) and mentions (with `@`) in lower case.
   */
  readonly value: string
}

/** Also as people hide it from robots: "anna.aalto(at)kunta.fi". */
const EMAIL = new RegExp(
  String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+-]*(?:@|${HIDDEN_AT})[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:xn--[a-z0-9-]{2,}|\p{L}{2,})`,
  'giu',
)
const REST_OF_LINK = String.raw`[^\s<>"”»\uE000]`
/**
 * A bare host needs a well-known ending, in small letters or in capitals: a full stop without a space after it is a common
 * slip of the pen.
 */
const LINK = new RegExp(
  [
    String.raw`(?:[Hh]ttps?:\/\/|HTTPS?:\/\/|[Ww]ww\.|WWW\.)${REST_OF_LINK}+`,
    String.raw`(?<![\p{L}\p{N}@._/-])(?:[\p{L}\p{N}-]+\.)+(?:${HOST_ENDINGS}|${SURE_ENDINGS.toUpperCase()})(?![\p{L}\p{N}_]|\.\p{L})(?::\d+)?(?:[/?#]${REST_OF_LINK}*)?`,
  ].join('|'),
  'gu',
)
/** As with emoji: what every link and every phone number has, to look for at far less cost. */
const MAY_BE_LINK = /:\/\/|www\.|\.[a-z]/i
const MAY_BE_PHONE = /\d[\d()\u00A0 \u2009-]{4,20}\d/
const HASHTAG = /(?<![\p{L}\p{N}_&#/])#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu
const MENTION = /(?<![\p{L}\p{N}_.@/])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.]*[\p{L}\p{N}_])?/gu
/** Costs less than the pattern itself, and most paragraphs have no sign that looks like one. */
const MAY_BE_EMOJI = /[^\0-\u024F\u2000-\u2010\u2012-\u203B\u20AC]/
/** Digits in groups; what it is, is decided by `phoneValue`. */
const PHONE =
  /(?<![\p{L}\p{N}/+-]|\p{N}[.,:])(?:\+|00)?\(?\d[\d()\u00A0 \u2009-]{4,20}\d(?![\p{L}\p{N}]|[.,:/-]\p{N}|[ \u00A0]?(?:€|%|euro))/gu

/** The non-words of one paragraph, in the order of the text and without overlaps. */
export function entitiesOf(text: string): Entity[] {
  const found: Entity[] = []
  let rest = text
  const take = (kind: EntityKind, pattern: RegExp, read: (match: string) => string | null) => {
    for (const match of rest.matchAll(pattern)) {
      const words = kind === 'link' ? trimLink(match[0]) : match[0]
      const value = read(words)
      if (value === null) continue
      const end = match.index + words.length
      found.push({ kind, value, start: match.index, end })
      rest = `${rest.slice(0, match.index)}${'\uE000'.repeat(words.length)}${rest.slice(end)}`
    }
  }
  if (text.includes('@') || HIDES_AT.test(text)) take('email', EMAIL, emailValue)
  if (MAY_BE_LINK.test(text)) take('link', LINK, linkValue)
  if (text.includes('#')) take('hashtag', HASHTAG, lower)
  if (text.includes('@')) take('mention', MENTION, lower)
  if (MAY_BE_EMOJI.test(text)) take('emoji', EMOJI, match => match)
  if (MAY_BE_PHONE.test(text)) take('phone', PHONE, phoneValue)
  return found.sort((a, b) => a.start - b.start)
}

const HIDES_AT = new RegExp(HIDDEN_AT, 'iu')
const emailValue = (match: string) => lower(match.replace(HIDES_AT, '@'))
const lower = (match: string) => match.normalize('NFC').toLowerCase()

/** Punctuation that closes a sentence or a bracket is not a part of the address. */
function trimLink(link: string): string {
  const bracket = link.includes('(') ? -1 : link.indexOf(')')
  let end = bracket < 0 ? link.length : bracket
  for (;;) {
    const last = link.charAt(end - 1)
    if (!".,;:!?…'’]".includes(last)) return link.slice(0, end)
    end--
  }
}

function linkValue(link: string): string | null {
  const bare = withoutLinkStart(link)
  const hostEnd = bare.search(/[/?#:]/)
  const host = hostEnd < 0 ? bare : bare.slice(0, hostEnd)
  if (!host.includes('.')) return null
  return host.toLowerCase() + (hostEnd < 0 ? '' : bare.slice(hostEnd).replace(/\/$/, ''))
}

/**
 * A Finnish or international phone number as `+` and digits; `null` for digits that are something else: dates,
 * years, sums, ranges, business ids. Finnish numbers begin with a zero and have 5 to 12 digits (E.164, Traficom M 32).
 */
function phoneValue(match: string): string | null {
  if (/[-(][^\d]*$|-\D*-| {2}|^\d{7}-\d$/.test(match)) return null
  const digits = match.replace(/\(0\)/, '').replace(/\D/g, '')
  if (/^(\+|00[1-9])/.test(match)) {
    const international = digits.replace(/^00/, '')
    return international.length >= 7 && international.length <= 15 ? `+${international}` : null
  }
  if (!/^\(?0[1-9]/.test(match) || digits.length < 6 || digits.length > 12) return null
  if (/^\d\d-\d\d(-\d+)?$/.test(match) || /^\d\d? ?- ?\d\d?$/.test(match)) return null
  return `+358${digits.slice(1)}`
}
