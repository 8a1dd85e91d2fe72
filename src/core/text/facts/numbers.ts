import type { FactDraft, FactScanner, FactValue, Unit } from './fact.ts'
import { numberOfWord } from './vocabulary.ts'

const CLOCK = String.raw`(?:klo|kello|kl|klockan)\.?\s?`
const HOUR = String.raw`([01]?\d|2[0-4])(?:[.:]([0-5]\d))?`
/** "klo 18–20", "kl. 18.00–20", "kl. 10 till 14", "klo 9 ja 12.30". */
const MARKED_TIME = new RegExp(
  `(?<!\\p{L})${CLOCK}${HOUR}(?![\\d])(?:(?:\\s?[–—-]\\s?|\\s(?:ja|och|till|tai|eller)\\s)(?:${CLOCK})?${HOUR}(?![\\d:]|[.,]\\d))?`,
  'giu',
)
/** "18.30", "18:30–20"; with a full stop it may also be a date or a number. */
const BARE_TIME =
  /(?<![\p{L}\d.,:/§])([01]?\d|2[0-4])([.:])([0-5]\d)(?:\s?[–—-]\s?([01]?\d|2[0-4])(?:[.:]([0-5]\d))?)?(?![\d:/]|[.,]\d|\s?(?:€|%|euro|prosen|procent|milj|mn |mrd))/gu
/** "puoli seitsemän", "halv sju". */
const HALF_PAST = new RegExp(`(?<!\\p{L})(?:${CLOCK})?(puoli|halv)\\s(\\p{L}+)`, 'giu')

/** Takes times of the clock. */
export function takeTimes(scanner: FactScanner): void {
  scanner.take(HALF_PAST, ([, , word]) => {
    const hour = numberOfWord((word ?? '').toLowerCase())
    if (hour === null || hour > 12) return null
    const morning = (hour + 11) % 12
    return { kind: 'time', values: [{ key: `t:${morning * 100 + 30}`, also: [`t:${morning * 100 + 1230}`] }] }
  })
  scanner.take(MARKED_TIME, ([, from, fromMinutes, to, toMinutes]) => times(from, fromMinutes, to, toMinutes))
  scanner.take(BARE_TIME, ([, from, mark, fromMinutes, to, toMinutes]) => {
    const fact = times(from, fromMinutes, to, toMinutes)
    if (mark === ':' || to) return fact
    const month = Number(fromMinutes)
    const also = [`n:${Number(`${from}.${fromMinutes}`)}`]
    if (month >= 1 && month <= 12) also.push(`d:${month}-${Number(from)}`)
    return { ...fact, values: fact.values.map(value => ({ ...value, also })) }
  })
}

function times(from = '', fromMinutes?: string, to?: string, toMinutes?: string): FactDraft {
  const values = [time(from, fromMinutes)]
  if (to) values.push(time(to, toMinutes))
  return { kind: 'time', values }
}

/** A whole hour may stand as a plain number in the other half: "kl. 10 till 14". */
function time(hour: string, minutes = '00'): FactValue {
  const key = `t:${Number(hour) * 100 + Number(minutes)}`
  return minutes === '00' ? { key, also: [`n:${Number(hour)}`] } : { key }
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:miljard|mrd|md)/i, 1e9],
  [/^(?:milj|mn)/i, 1e6],
  [/^(?:tuha|tusen)/i, 1e3],
]
const SCALE = String.raw`(?:\s?(milj(?:oon|on|ard)\p{L}*|milj\.|mrd\.?|mn|md|tuhatta|tuhannen|tusen)(?!\p{L}))?`
const UNIT = String.raw`(?:\s?(€|euro\p{L}*|eur(?!\p{L})|%|prosent\p{L}*|procent\p{L}*|(?:[a-z]\s)?§|(?:[a-z]\s)?(?:moment|mom\b|mgr|kohda|kohta|kohdi|artikl|luvu|luku|lukuun|kap\b|kapit|punkt|alakohda)\p{L}*|\.?\s?(?:kerro|krs|våning|vån)\p{L}*))?`
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d_]|[\\p{L}\\d][_/]|\\d[.,])(€\\s?)?(\\d{1,3}(?:[ \\u00A0\\u2009\\u202F.]\\d{3})+(?!\\d)|\\d+)(?:,(\\d+)(?![.,/]\\d)|, (\\d)(?=\\smilj))?${SCALE}${UNIT}`,
  'giu',
)

/** "17.1" that is neither a date nor a time: an article and its point, a version, a decimal number. */
const POINTED = /(?<![\p{L}\d.,])(\d+)\.(\d{1,2}|\d{4,})(?!\d|[.,]\d)/gu
const WORD = /\p{L}+/gu

/** Takes all other digits, and number words up to twenty and round ones. */
export function takeNumbers(scanner: FactScanner): void {
  scanner.take(POINTED, ([, whole, rest]) => {
    const key = `n:${Number(`${whole}.${rest}`)}`
    const isDate = Number(whole) <= 31 && Number(rest) >= 1 && Number(rest) <= 12
    return { kind: 'number', values: [isDate ? { key, also: [`d:${Number(rest)}-${Number(whole)}`] } : { key }] }
  })
  scanner.take(NUMBER, match => {
    const [text, euro, whole, tight, loose, scale, unit] = match
    const decimals = tight ?? loose
    const digits = (whole ?? '').replace(/\D/g, '')
    const factor = SCALES.find(([pattern]) => pattern.test(scale ?? ''))?.[1] ?? 1
    const value = Math.round(Number(`${digits}.${decimals ?? 0}`) * factor * 1e4) / 1e4
    const century = /(?<!\d)(1[5-9]|20)\d\d\s?[–—-]$/.exec(match.input.slice(Math.max(0, match.index - 8), match.index))
    if (century && /^\d\d$/.test(text)) return { kind: 'number', values: [{ key: `n:${century[1]}${text}` }] }
    const thousands = /^\d{1,3},\d{3}(?!\d)/.test(text) ? { also: [`n:${Number(digits + decimals)}`] } : {}
    return { kind: 'number', values: [{ key: `n:${value}`, ...thousands }], unit: euro ? '€' : unitOf(unit) }
  })
  scanner.take(WORD, ([word]) => {
    const value = numberOfWord((word ?? '').toLowerCase())
    if (value === null) return null
    return { kind: 'number', values: [{ key: `n:${value}` }], soft: value < 3 || isOrdinary(word) }
  })
}

/** "kuusi" is a tree too, and a round hundred is a manner of speaking. */
function isOrdinary(word = ''): boolean {
  return /^(?:kuusi|sata|sa[td]|tuha|hundra|tusen|sex)/i.test(word)
}

function unitOf(unit = ''): Unit | undefined {
  const text = unit.trim().toLowerCase()
  if (text === '') return undefined
  if (/^(?:€|eur)/.test(text)) return '€'
  if (/^(?:%|pros|proc)/.test(text)) return '%'
  return /^\.?\s?(?:kerro|krs|vån)/.test(text) ? 'krs' : '§'
}
