import type { Fact, FactValue } from './fact.ts'
import { MONTHS, NUMBER_WORDS, RELATIVE_DAYS, SHORT_WEEKDAYS, WEEKDAYS } from './vocabulary.ts'

type HalfLanguage = 'fi' | 'sv'
type Writer = (own: Fact, other: Fact, language: HalfLanguage) => string | null

/**
 * The other half's fact as this half would write it: "kl. 18.30" for "klo 18.30", "14–18 oktober" for "14.–18.
 * lokakuuta". `null` where it cannot be written with certainty, such as an inflected number word.
 */
export function writeInStyle(own: Fact, other: Fact, language: HalfLanguage): string | null {
  const written = writers[own.kind](own, other, language)
  return written === null || written === own.text ? null : matchCapital(written, own.text)
}

const asItStands: Writer = (_own, other) => other.text
const never: Writer = () => null
const writers: Readonly<Record<Fact['kind'], Writer>> = {
  date: writeDate,
  month: ({ text }, { values }, language) => monthWord(text, numbers(values[0])[0] ?? 0, language),
  weekday: ({ text }, { values }, language) => writeWeekday(text, numbers(values[0])[0] ?? 0, language),
  relative: (_own, { values }, language) => RELATIVE_DAYS[language][(numbers(values[0])[0] ?? 0) - 1] ?? null,
  time: writeTime,
  number: writeNumber,
  share: never,
  period: never,
  phone: asItStands,
  email: asItStands,
  link: asItStands,
  hashtag: never,
  place: never,
}

function matchCapital(written: string, own: string): string {
  const capital = /^\p{Lu}/u.test(own)
  return capital && /^\p{Ll}/u.test(written) ? written.charAt(0).toUpperCase() + written.slice(1) : written
}

const numbers = (value: FactValue | undefined) => Array.from(value?.key.matchAll(/\d+/g) ?? [], Number)
const dashOf = (text: string) => /\s?[–—-]\s?/.exec(text)?.[0] ?? '–'

const MONTH_WORD = new RegExp(`(?:${MONTHS.fi.join('|')})kuu\\p{L}*|\\p{L}{3,}`, 'iu')

function writeDate(own: Fact, other: Fact, language: HalfLanguage): string | null {
  const ownYear = own.values.find(value => value.year)?.year
  const year = other.values.find(value => value.year)?.year ?? ownYear
  const dates = other.values.map(numbers)
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last) return null
  const named = own.text.replace(/päivä\p{L}*/iu, '').match(MONTH_WORD)?.[0]
  if (!named) return numericDate(own.text, dates, ownYear && year ? String(year) : '')
  if (!/\d/.test(own.text.replace(/\d{4}/, ''))) return null
  const month = (value: readonly number[]) => monthWord(named, value[0] ?? 0, language) ?? ''
  const dot = language === 'fi' && !/päivä/i.test(own.text) ? '.' : ''
  const day = (value: readonly number[]) => `${value[1]}${dot}`
  const ending = `${ownYear && year ? ` ${year}` : ''}`
  const ofDay = /\s(?:päivä|pnä)\p{L}*/iu.exec(own.text)?.[0] ?? ''
  if (dates.length === 1) return `${day(first)}${ofDay} ${month(first)}${ending}`
  if (first[0] === last[0]) return `${day(first)}${dashOf(own.text)}${day(last)}${ofDay} ${month(last)}${ending}`
  return `${day(first)} ${month(first)} – ${day(last)} ${month(last)}${ending}`
}

function numericDate(own: string, dates: readonly (readonly number[])[], year: string): string {
  const pad = (value = 0) => (/(?<!\d)0\d/.test(own) ? String(value).padStart(2, '0') : String(value))
  const closing = year || (/\.$/.test(own) ? '' : null)
  const end = ([month, day]: readonly number[]) => `${pad(day)}.${pad(month)}${closing === null ? '' : `.${closing}`}`
  const [first = [], last = first] = dates
  if (dates.length === 1) return end(first)
  const opening = first[0] === last[0] ? pad(first[1]) : `${pad(first[1])}.${pad(first[0])}`
  const dot = /^\d+\s?[–—-]/.test(own) && first[0] === last[0] ? '' : '.'
  return `${opening}${dot}${dashOf(own)}${end(last)}`
}

function monthWord(own: string, month: number, language: HalfLanguage): string | null {
  const name = MONTHS[language][month - 1]
  if (name === undefined) return null
  if (language === 'sv') return name
  const ending = /kuu(\p{L}*)$/u.exec(own)?.[1]
  return ending === undefined ? null : `${name}kuu${ending}`
}

/** "lauantaina" for "sunnuntaina": the ending stays; `day` is 1–7. */
export function writeWeekday(own: string, day: number, language: HalfLanguage): string | null {
  const name = WEEKDAYS[language][day - 1]
  if (name === undefined) return null
  if (own.replace('.', '').length <= 2) return `${SHORT_WEEKDAYS[language][day - 1]}${own.endsWith('.') ? '.' : ''}`
  if (language === 'sv') {
    const ending = /dag(\p{L}*)$/u.exec(own)?.[1]
    return ending === undefined ? name.slice(0, -3) : name + ending
  }
  const ending = finnishEnding(own.toLowerCase())
  if (ending === undefined) return null
  return day === 3 ? (WEDNESDAY[ending] ?? null) : name + ending
}

/** The one Finnish weekday of another build, by the ending that the others have. */
const WEDNESDAY: Readonly<Record<string, string>> = {
  '': 'keskiviikko',
  na: 'keskiviikkona',
  n: 'keskiviikon',
  sta: 'keskiviikosta',
  lta: 'keskiviikolta',
  lle: 'keskiviikolle',
  ksi: 'keskiviikoksi',
  ta: 'keskiviikkoa',
  hin: 'keskiviikkoon',
  sin: 'keskiviikkoisin',
}

function finnishEnding(own: string): string | undefined {
  const wednesday = Object.keys(WEDNESDAY).find(ending => WEDNESDAY[ending] === own)
  return wednesday ?? /^\p{L}{3,6}tai(\p{L}*)$/u.exec(own)?.[1]
}

function writeTime(own: Fact, other: Fact, language: HalfLanguage): string | null {
  if (/halv|puoli/i.test(own.text) && /halv|puoli/i.test(other.text)) return halfPast(other, language)
  const marker = !/\d/.test(own.text) ? (language === 'fi' ? 'klo ' : 'kl. ') : (/^\D+/.exec(own.text)?.[0] ?? '')
  const separator = own.text.includes(':') ? ':' : '.'
  const always = /[.:]00/.test(own.text) || marker === ''
  const times = other.values.map(value => {
    const clock = numbers(value)[0] ?? 0
    const [hour, minutes] = [Math.floor(clock / 100), clock % 100]
    return minutes > 0 || always ? `${hour}${separator}${String(minutes).padStart(2, '0')}` : String(hour)
  })
  return marker + times.join(own.values.length > 1 ? joinerOf(own.text) : '–')
}

function halfPast(other: Fact, language: HalfLanguage): string | null {
  const hour = Math.floor((numbers(other.values[0])[0] ?? 0) / 100)
  const word = NUMBER_WORDS[language][hour % 12]
  return word ? `${language === 'fi' ? 'puoli' : 'halv'} ${word.replace(/^en$/, 'ett')}` : null
}

const joinerOf = (text: string) => /\d(\s?[–—-]\s?|\s(?:ja|och|till|tai|eller)\s)/u.exec(text)?.[1] ?? '–'

const DIGITS = /\d[\d  .]*(?:,\d+)?/

function writeNumber(own: Fact, other: Fact, language: HalfLanguage): string | null {
  const digits = DIGITS.exec(other.text)?.[0].trimEnd()
  const mine = DIGITS.exec(own.text)?.[0].trimEnd()
  const scale = (text: string) => /milj|mn|mrd|md|tuha|tusen/i.test(text)
  if (scale(own.text) !== scale(other.text)) return null
  if (mine && digits) return own.text.replace(mine, digits)
  const value = Number(other.values[0]?.key.slice('n:'.length))
  if (mine) return own.text.replace(mine, String(value).replace('.', ','))
  if (!NUMBER_WORDS[language].includes(own.text.toLowerCase())) return null
  return NUMBER_WORDS[language][value - 1] ?? digits ?? null
}
