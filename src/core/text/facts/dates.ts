import { DIGITS, type FactDraft, type FactScanner, type FactValue } from './fact.ts'
import { numberOfWord } from './number-words.ts'
import { monthOf } from './vocabulary.ts'

const AND = String.raw`\s?[–—-]\s?|\s(?:ja|och|till|tai|eller|sekä|samt|till och med|t\.o\.m\.|–)\s(?:den\s)?`
const FI_MONTH = '(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu'
export const SV_MONTH = '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)'
const SV_SHORT_MONTH = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sept?|okt|nov|dec)(?![a-zß-ÿ])\\.?'
const MONTH = `(?:(?:${FI_MONTH}[a-zäö]*|${SV_MONTH}s?)(?![a-zß-ÿ])|${SV_SHORT_MONTH})`
const YEAR = String.raw`(?:\s(?:år\s|vuonna\s)?((?:1[5-9]|20)\d\d)(?![\d/]|[.,]\d))?`
const ORDINAL =
  '(?<![a-zß-ÿ])(?:(?:tjugo|trettio)?(?:första|förste|andra|andre|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde)|tionde|elfte|tolfte|(?:tret|fjor|fem|sex|sjut|ar|ader|nit)tonde|tjugonde|trettionde)(?= (?:i )?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))|(?:ensimmäi|toi|yhde|kahde|kolma|neljä|viide|kuude|seitsemä|kahdeksa|yhdeksä|kymmene)[a-zäö]+(?= (?:päivä|[a-zß-ÿ]+kuu))'
const DAY = String.raw`(?:\d{1,2}(?:\.|:?[ae](?![a-zß-ÿ])|:s)?|${ORDINAL})`
const OF = String.raw`\s?(?:(?:(?:päivä|pnä|pv)[a-zäö.]*|i)\s)?`

const ISO = /(?<![\w.-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g
/** "3.2.–5.2.2026", "1.–3.6.", "14–18.10". */
const NUMERIC_RANGE =
  /(?<![a-zß-ÿ\d.,/§])(\d{1,2})(\.)?(?:(\d{1,2})\.?(\d{4}|\d\d(?=\s?[–—-]))?)?\s?[–—-]\s?(\d{1,2})\.(\d{1,2})(\.)?(\d{4}|\d\d(?!\d))?(?![\d:/]|[.,]\d|\s?(?:€|%|euro|pro[sc]))/g
const NUMERIC = /(?<![a-zß-ÿ\d.,/§])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d(?!\d))?(?![\d:/]|[.,]\d)/g
const OPEN_NUMERIC = /(?<![a-zß-ÿ\d.,/§])(\d{1,2})\.(\d{1,2})(?![\d:/]|[.,]\d)/g
/** "3. helmikuuta 2026", "6 päivänä huhtikuuta", "den 3 februari", "14.–18. lokakuuta", "1 juni–3 juli". */
const WORDED = new RegExp(
  `(?<![a-zß-ÿ\\d.,])(${DAY})((?:${AND})${DAY})?(?:${OF})(${MONTH})${YEAR}|(?<![a-zß-ÿ])(${FI_MONTH}n)\\s(${DAY})((?:${AND})${DAY})?(?:\\s?päivä[a-zäö]*)?${YEAR}`,
  'g',
)
/** "25/4", "31/10/2026", "26/2–28/2"; sums, shares and laws have the same form. */
const SLASHED =
  /(?<![a-zß-ÿ\d.,/§:])(\d{1,2})\/(\d{1,2})(?:[/-](\d{4}|\d\d))?(?:\s?[–-]\s?(\d{1,2})\/(\d{1,2}))?(?![a-zß-ÿ\d/:]|[.,]\d|\s?(?:€|%|euro|e(?![a-zß-ÿ])|pros|proc|kpl|st(?![a-zß-ÿ])|kg|dl|tsk|msk|mm|cm|m(?![a-zß-ÿ])|osa|del|kunta|invån|av(?![a-zß-ÿ])))/g
const MONTH_NEEDS = 'kuu jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ')
const MONTH_ALONE = new RegExp(`(?<![a-zß-ÿ])(?:(${FI_MONTH}[a-zäö]*|(?:${SV_MONTH}))(?![a-zß-ÿ]))`, 'g')
/** "tammi–maaliskuussa". */
const MONTH_START =
  /(?<![a-zß-ÿ])(tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras)(?=\s?(?:[–-]|ja)\s?[a-zß-ÿ]+kuu)/g

/** Without a closing full stop, digits are a date only beside a word that says so: "den 5.3", "to 3–4.2 kl. 9". */
function isBesideDateWord(match: RegExpExecArray): boolean {
  const before = match.input.slice(Math.max(0, match.index - 6), match.index)
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + 5)
  return /(?:den|\uE000),?\s$/i.test(before) || /^,?\s?(?:klo|kl)\b/i.test(after)
}

/** "artikel 17.1." is no day of January. */
function isAfterSectionWord({ input, index }: RegExpExecArray): boolean {
  return /(?:artik[a-z]*|koh[td][a-z]*|punkt[a-z]*|kap\.|versio[a-z]*)\s$/.test(
    input.slice(Math.max(0, index - 16), index),
  )
}

/** Without a closing full stop a range may be other numbers too: sections "8.1–8.3", or "24–26.12". */
function readRange(match: RegExpExecArray): FactDraft | null {
  const [, day1, dot1, month1, year1, day2, month2, dot2, year2] = match
  if (month1 && !dot1) return null
  const range = dates([date(day1, month1 ?? month2, year1 ?? (month1 ? undefined : year2)), date(day2, month2, year2)])
  if (!range || dot2 || year2 || (dot1 && !month1) || isBesideDateWord(match)) return range
  if (!month1 && Number(day1) >= Number(day2)) return null
  const numbers = [`n:${Number(month1 ? `${day1}.${month1}` : day1)}`, `n:${Number(`${day2}.${month2}`)}`]
  return { ...range, values: range.values.map((value, at) => ({ ...value, also: numbers.slice(at, at + 1) })) }
}

/** "24/7" is no day of July. */
function slashed([text, day, month, year, toDay, toMonth]: RegExpExecArray): FactDraft | null {
  if (text === '24/7') return null
  return dates(toDay ? [date(day, month, year), date(toDay, toMonth)] : [date(day, month, year)])
}

/** Takes dates: all forms of Finnish and Swedish with a day and a month, and months alone. */
export function takeDates(scanner: FactScanner): void {
  const worded = ([, day, toDay, month, yearAfter, firstMonth, firstDay, firstToDay, yearLast]: RegExpExecArray) => {
    const year = yearAfter ?? yearLast
    const name = month ?? firstMonth ?? ''
    const number = String(monthOf(name.replace(/\.$/, '')))
    const first = date(number === '0' ? undefined : (day ?? firstDay), number, year)
    const to = toDay ?? firstToDay
    return dates(to ? [first, date(/\d+/.exec(to)?.[0], number, year)] : [first])
  }
  scanner.take(ISO, ([, year, month, day]) => dates([date(day, month, year)]), DIGITS)
  scanner.take(NUMERIC_RANGE, readRange, DIGITS)
  scanner.take(WORDED, worded, MONTH_NEEDS)
  scanner.take(
    NUMERIC,
    match => (isAfterSectionWord(match) ? null : dates([date(match[1], match[2], match[3])])),
    DIGITS,
  )
  scanner.take(SLASHED, slashed, ['/'])
  scanner.take(OPEN_NUMERIC, match => (isBesideDateWord(match) ? dates([date(match[1], match[2])]) : null), DIGITS)
}

/** Takes months that stand without a day: "helmikuussa", "i februari". */
export function takeMonths(scanner: FactScanner): void {
  const month = ([, word]: RegExpExecArray) => {
    const value = monthOf(/kuu/.test(word ?? '') ? (word ?? '') : (word ?? '').toLowerCase())
    return value ? { kind: 'month' as const, values: [{ key: `m:${value}` }] } : null
  }
  scanner.take(MONTH_START, month, ['kuu'])
  scanner.take(MONTH_ALONE, month, MONTH_NEEDS)
}

function date(day = '', month = '', year?: string): FactValue | null {
  const d = /\d/.test(day) ? Number.parseInt(day, 10) : (numberOfWord(day.toLowerCase()) ?? 0)
  const m = Number.parseInt(month, 10)
  if (!(d >= 1 && d <= 31 && m >= 1 && m <= 12)) return null
  const key = `d:${m}-${d}`
  if (!year) return { key }
  return { key, year: year.length === 2 ? 2000 + Number(year) : Number(year) }
}

function dates(values: readonly (FactValue | null)[]) {
  const sound = values.filter(value => value !== null)
  return sound.length === values.length ? { kind: 'date' as const, values: sound } : null
}
