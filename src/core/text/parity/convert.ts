import type { Organisation } from '../../model.ts'
import type { Fact } from '../facts/fact.ts'
import { holidayOn } from '../facts/holidays.ts'
import { MUNICIPALITIES_AND_REGIONS, type NamePair, PARTS_OF_REGIONS } from '../facts/names.ts'
import { MONTHS, NUMBER_WORDS, RELATIVE_DAYS, SHORT_WEEKDAYS, WEEKDAYS } from '../facts/vocabulary.ts'
import type { HalfLanguage } from '../language/half-language.ts'
import { withoutLinkStart } from '../marks.ts'

/** Names in both languages that a text is converted with. */
export interface Names {
  readonly places: Organisation['places']
  readonly domains: Organisation['domains']
}

type Convert = (fact: Fact, to: HalfLanguage, names: Names) => string

/**
 * A fact of one half as the other half writes it: "den 3 februari" for "3. helmikuuta", "kl. 18–20" for "klo 18–20".
 * What cannot be written with certainty stays as it stands.
 */
export function convertFact(fact: Fact, to: HalfLanguage, names: Names): string {
  return converters[fact.kind](fact, to, names)
}

const same: Convert = ({ text }) => text
const converters: Readonly<Record<Fact['kind'], Convert>> = {
  date: convertDate,
  month: ({ text, values }, to) => monthIn(text, figures(values[0]?.key)[0] ?? 0, to),
  weekday: ({ text, values }, to) => weekdayIn(text, figures(values[0]?.key)[0] ?? 0, to),
  relative: ({ text, values }, to) => RELATIVE_DAYS[to][(figures(values[0]?.key)[0] ?? 0) - 1] ?? text,
  time: convertTime,
  number: convertNumber,
  share: same,
  period: ({ text }, to) => PERIODS.find(pair => pair.fi.test(text) || pair.sv.test(text))?.[`in${to}`] ?? text,
  phone: same,
  email: same,
  link: ({ text }, to, { domains }) => convertLink(text, to, domains),
  hashtag: ({ text, values }, to, { places }) => convertHashtag(text, values[0]?.key ?? '', to, places),
  place: ({ text, values }, to, { places }) => placeIn(text, values[0]?.key ?? '', to, places),
}

const figures = (key = '') => Array.from(key.matchAll(/\d+/g), Number)

const OTHER = { fi: 'sv', sv: 'fi' } as const
const MONTH_IN_WORDS = /\p{L}{3,}/u

function convertDate({ text, values }: Fact, to: HalfLanguage): string {
  const dates = values.map(({ key, year }) => ({ day: figures(key)[1] ?? 0, month: figures(key)[0] ?? 0, year }))
  const [first, last = first] = [dates[0], dates.at(-1)]
  if (!first || !last) return text
  if (!MONTH_IN_WORDS.test(text)) return numericDate(text, to)
  if (!/\d/.test(text)) return holidayOn(values[0]?.key ?? '', to) ?? text
  const year = last.year ? ` ${last.year}` : ''
  const dot = to === 'fi' ? '.' : ''
  const month = (value: number) => (to === 'fi' ? `${MONTHS.fi[value - 1]}kuuta` : (MONTHS.sv[value - 1] ?? ''))
  const den = to === 'sv' && dates.length === 1 ? 'den ' : ''
  if (dates.length === 1) return `${den}${first.day}${dot} ${month(first.month)}${year}`
  if (first.month === last.month) return `${first.day}${dot}–${last.day}${dot} ${month(last.month)}${year}`
  return `${first.day}${dot} ${month(first.month)} – ${last.day}${dot} ${month(last.month)}${year}`
}

/** Finnish closes an ordinal with a full stop: "30.8." is "30.8" in Swedish, and "14.–18.10." is "14–18.10". */
function numericDate(text: string, to: HalfLanguage): string {
  if (/\//.test(text) && to === 'fi')
    return `${text.replace(/\/(?=\d{4})/, '.').replace('/', '.')}${/\d{4}$/.test(text) ? '' : '.'}`
  if (to === 'sv') return text.replace(/(?<=\d\.\d{1,2})\.$/, '').replace(/(?<=^\d{1,2})\.(?=\s?[–-])/, '')
  const dotted = text.replace(/(?<=^\d{1,2})(?=\s?[–-]\s?\d{1,2}\.\d)/, '.')
  return /\d\.\d{1,2}$/.test(dotted) ? `${dotted}.` : dotted
}

function monthIn(text: string, month: number, to: HalfLanguage): string {
  const name = MONTHS[to][month - 1]
  if (name === undefined) return text
  if (to === 'sv') return /kuussa$/.test(text) ? `i ${name}` : name
  return `${name}kuussa`
}

function weekdayIn(text: string, day: number, to: HalfLanguage): string {
  if (/^\p{L}{2,3}\.?$/u.test(text)) return SHORT_WEEKDAYS[to][day - 1] ?? text
  const name = WEEKDAYS[to][day - 1]
  if (name === undefined) return text
  if (to === 'sv') return /sin$/.test(text) ? `${name}ar` : name
  const stem = day === 3 ? 'keskiviikko' : name
  return /ar(?:na)?$/i.test(text) ? (day === 3 ? 'keskiviikkoisin' : `${name}sin`) : `${stem}na`
}

const CLOCK = { fi: 'klo ', sv: 'kl. ' } as const

function convertTime({ text, values }: Fact, to: HalfLanguage): string {
  const marked = /^(?:kello|klo|klockan|kl)\.?\s?(?=\d)/i.exec(text)
  if (marked) return CLOCK[to] + text.slice(marked[0].length).replace(JOINT, joint => JOINTS.get(joint)?.[to] ?? joint)
  if (/^\d/.test(text)) return text
  const clock = figures(values[0]?.key)[0] ?? 0
  const [hour, minutes] = [Math.floor(clock / 100), clock % 100]
  if (/^(?:puoli|halv)/i.test(text)) {
    const word = NUMBER_WORDS[to][hour % 12]
    return word ? `${to === 'fi' ? 'puoli' : 'halv'} ${word.replace(/^en$/, 'ett')}` : text
  }
  // Without a part of the day it may be morning or evening.
  const isSure = values.every(({ also = [] }) => !also.some(key => key.startsWith('t:')))
  return isSure ? `${CLOCK[to]}${hour}${minutes ? `.${String(minutes).padStart(2, '0')}` : ''}` : text
}

const JOINT = /(?<=\s)(?:ja|och|tai|eller|till)(?=\s)/
const JOINTS: ReadonlyMap<string, Readonly<Record<HalfLanguage, string>>> = new Map([
  ['ja', { fi: 'ja', sv: 'och' }],
  ['och', { fi: 'ja', sv: 'och' }],
  ['tai', { fi: 'tai', sv: 'eller' }],
  ['eller', { fi: 'tai', sv: 'eller' }],
  ['till', { fi: '–', sv: 'till' }],
])

/** Words beside figures, as each language writes them after a number. */
const UNITS: readonly (readonly [RegExp, Readonly<Record<HalfLanguage, string>>])[] = [
  [/miljoon\p{L}*|miljon\p{L}*/u, { fi: 'miljoonaa', sv: 'miljoner' }],
  [/miljard\p{L}*/u, { fi: 'miljardia', sv: 'miljarder' }],
  [/milj\.|(?<=\s)mn/u, { fi: 'milj.', sv: 'mn' }],
  [/mrd\.?|(?<=\s)md/u, { fi: 'mrd.', sv: 'md' }],
  [/euro\p{L}*/u, { fi: 'euroa', sv: 'euro' }],
  [/prosent\p{L}*|procent\p{L}*/u, { fi: 'prosenttia', sv: 'procent' }],
  [/sent\p{L}*|(?<=\s)cent/u, { fi: 'senttiä', sv: 'cent' }],
  [/(?<=\s)(?:ja|och)(?=\s)/u, { fi: 'ja', sv: 'och' }],
  [/tuhatta|tusen/u, { fi: 'tuhatta', sv: 'tusen' }],
]

function convertNumber({ text, values }: Fact, to: HalfLanguage): string {
  if (/\d/.test(text)) return UNITS.reduce((words, [pattern, word]) => words.replace(pattern, word[to]), text)
  const value = Number(values[0]?.key.slice('n:'.length))
  const written = NUMBER_WORDS[to][value - 1] ?? String(value).replace('.', ',')
  return /^\p{Lu}/u.test(text) ? written.charAt(0).toUpperCase() + written.slice(1) : written
}

const PERIODS = [
  { fi: /tunnissa|tunti/, sv: /timme/, infi: 'tunnissa', insv: 'per timme' },
  { fi: /päivä/, sv: /dag/, infi: 'päivässä', insv: 'per dag' },
  { fi: /viik/, sv: /veck/, infi: 'viikossa', insv: 'i veckan' },
  { fi: /kuuka|kk/, sv: /månad|mån/, infi: 'kuukaudessa', insv: 'i månaden' },
  { fi: /vuo/, sv: /år/, infi: 'vuodessa', insv: 'per år' },
] as const

/** The page in the other language where its address can be known: a language in the path, or the front page. */
function convertLink(text: string, to: HalfLanguage, domains: Organisation['domains']): string {
  const from = OTHER[to]
  const swapped = text
    .replace(new RegExp(`(?<=/)${from}(?=$|[/?#])`), to)
    .replace(new RegExp(`(?<=[?&](?:lang|language|locale|kieli|sprak)=)${from}(?![a-z])`), to)
  if (swapped !== text) return swapped
  const host = /^([^/?#]+)\/?$/.exec(withoutLinkStart(text))?.[1]
  const [own] = host && domains[from].includes(host) ? domains[to] : []
  return host && own ? text.replace(host, own) : text
}

const allNames = (places: readonly NamePair[]) => [...places, ...PARTS_OF_REGIONS, ...MUNICIPALITIES_AND_REGIONS]
function placeIn(text: string, key: string, to: HalfLanguage, places: readonly NamePair[]): string {
  return allNames(places).find(({ fi }) => `p:${fi.toLowerCase()}` === key)?.[to] ?? text
}

const asTag = (name: string) => `#${name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}`

function convertHashtag(text: string, key: string, to: HalfLanguage, places: readonly NamePair[]): string {
  const pair = allNames(places).find(names => asTag(names[OTHER[to]]) === key)
  return pair ? asTag(pair[to]) : text
}
