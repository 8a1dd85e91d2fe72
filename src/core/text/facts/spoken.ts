import type { FactDraft, FactScanner } from './fact.ts'
import { numberOfWord } from './number-words.ts'
import { matchedGroup, RELATIVE_DAYS, RELATIVE_VARIANTS } from './vocabulary.ts'

/** "varttia yli seitsemän", "kvart i åtta", "tio över sex". */
const MINUTES_FROM =
  /(?<![a-zß-ÿ])(?:(?:klo|kello|kl|klockan)\.?\s)?(vart[a-zäö]*|kvart|viisi|viittä|viiden|kymmenen|kymmentä|kaksikymmentä|kahtakymmentä|fem|tio|tjugo|(?:5|10|15|20|25)(?=\s(?:min|yli|vaille|över)))\s(?:min\.?\s|minuuttia\s|minuter\s)?(yli|vaille|vailla|över|i)\s([a-zß-ÿ]{2,}|\d{1,2}(?!\d|[.,:]\d|-|\s?(?:€|%|vuo|v(?![a-zß-ÿ])|år|kg|euro|pros|proc)))/g
/** "iltaseitsemältä", "aamukahdeksaan". */
const PART_OF_DAY = /(?<![a-zß-ÿ])(ilta|aamu)([a-zß-ÿ]{4,})/g
const PART = 'aamulla|aamupäivällä|iltapäivällä|illalla|(?:på )?(?:morgonen|förmiddagen|eftermiddagen|kvällen)'
const CLOCK = String.raw`(?:kello|klo|klockan|kl)\.?\s?`
const HOUR = String.raw`([a-zß-ÿ]{2,}|\d{1,2})(?:[.:]([0-5]\d))?(?:\s?[–-]\s?(\d{1,2})(?:[.:]([0-5]\d))?)?`
/** "kahdeksalta aamulla", "klo 8 illalla", "klockan åtta på kvällen". */
const WITH_PART = new RegExp(`(?<![a-zß-ÿ\\d])(?:([a-zß-ÿ]{3,}lt[aä])|${CLOCK}${HOUR})\\s(${PART})(?![a-zß-ÿ])`, 'g')
/** "illalla klo 8", "på kvällen kl. 8–10". */
const PART_FIRST = new RegExp(`(?<![a-zß-ÿ])(${PART}),?\\s${CLOCK}${HOUR}(?![a-zß-ÿ\\d])`, 'g')
const PART_NEEDS = ['aamu', 'ilta', 'illal', 'iltap', 'morgonen', 'middagen', 'kvällen']
const MIDNIGHT = /(?<![a-zß-ÿ])(?:keskiyöl[a-zäö]*|keskiyöhön|keskiyöstä|vid midnatt|midnatt)(?![a-zß-ÿ])/g
const ALWAYS = /(?<![a-zß-ÿ\d])(?:24\s?\/\s?7|dygnet runt|ympäri vuorokauden|vuorokauden ympäri)(?![a-zß-ÿ\d])/g
const MINUTES: readonly (readonly [RegExp, number])[] = [
  [/^k?vart/, 15],
  [/^(?:vii|fem)/, 5],
  [/^(?:kym|tio)/, 10],
  [/^(?:ka|tju)/, 20],
]

/** An hour after noon in figures is one only with what clocks alone have: "kvart över 15", "kl. 20 över 15". */
const SURE_CLOCK = /^k?vart|^k[lo]|^tjugo|min/

/** Takes times that are said in words; before those that a clock word marks. */
export function takeSpokenTimes(scanner: FactScanner): void {
  const minutesFrom = ([text, word = '', side = '', hourWord = '']: RegExpExecArray): FactDraft | null => {
    const hour = hourOf(hourWord)
    const minutes = MINUTES.find(([pattern]) => pattern.test(word))?.[1] ?? Number(word)
    if (hour === null || hour > 24 || (hour > 12 && !SURE_CLOCK.test(text))) return null
    const isAfter = side === 'yli' || side === 'över'
    const at = hour * 60 + (isAfter ? minutes : -minutes)
    return hour > 12 ? { kind: 'time', values: [{ key: timeKey(at) }] } : timeOfDay(at)
  }
  const partOfDay = ([, part, word = '']: RegExpExecArray): FactDraft | null => {
    const hour = numberOfWord(word)
    if (hour === null || hour > 12) return null
    return timeOfDay((part === 'ilta' ? (hour % 12) + 12 : hour) * 60)
  }
  const withPart = (match: RegExpExecArray): FactDraft | null => {
    const [, spoken, marked = '', minutes, to, toMinutes, part = ''] = match
    return inPart(part, spoken ?? marked, minutes, to, toMinutes)
  }
  const partFirst = ([, part = '', marked = '', minutes, to, toMinutes]: RegExpExecArray) =>
    inPart(part, marked, minutes, to, toMinutes)
  scanner.take(ALWAYS, () => ({ kind: 'time', values: [{ key: 't:always' }], soft: true }), ['24', 'runt', 'ympäri'])
  scanner.take(PART_FIRST, partFirst, PART_NEEDS)
  scanner.take(WITH_PART, withPart, PART_NEEDS)
  scanner.take(MIDNIGHT, () => ({ kind: 'time', values: [{ key: 't:2400', also: ['t:0'] }] }), ['keskiyö', 'midnatt'])
  scanner.take(MINUTES_FROM, minutesFrom, ['yli', 'vaill', 'över', ' i '])
  scanner.take(PART_OF_DAY, partOfDay, ['ilta', 'aamu'])
}

/** An hour of a part of the day; `null` where the hour says it already, or is none. */
function inPart(part: string, from: string, minutes = '0', to?: string, toMinutes = '0'): FactDraft | null {
  const isLate = /ilta|illal|eftermid|kväll/.test(part)
  const hour = hourOf(from)
  if (hour === null || hour > 12) return null
  const clock = (value: number, more: string) => timeKey((isLate ? (value % 12) + 12 : value) * 60 + Number(more))
  const values = [{ key: clock(hour, minutes) }]
  if (to) values.push({ key: clock(Number(to), toMinutes) })
  return { kind: 'time', values }
}

const timeKey = (minutes: number) => `t:${Math.floor(minutes / 60) * 100 + (minutes % 60)}`

const hourOf = (word: string) => (/\d/.test(word) ? Number(word) : numberOfWord(word))

/** What is said in words may be of either half of the day. */
function timeOfDay(minutes: number): FactDraft {
  const other = timeKey((minutes + 720) % 1440)
  return { kind: 'time', values: [{ key: timeKey((minutes + 1440) % 1440), also: [other] }] }
}

/** "i dag" is also written in one word. */
const relativeDay = (fi: string, at: number) => {
  const sv = RELATIVE_DAYS.sv[at] ?? ''
  const ways = [fi, sv.replace(/^i /, 'i ?'), RELATIVE_VARIANTS.get(fi), RELATIVE_VARIANTS.get(sv)]
  return `(${ways.filter(way => way !== undefined).join('|')})`
}
const RELATIVE = new RegExp(`(?<![a-zß-ÿ])(?:${RELATIVE_DAYS.fi.map(relativeDay).join('|')})(?![a-zß-ÿ])`, 'g')
const RELATIVE_NEEDS =
  'tänä huome eilen dag morgon går viik veck kuussa vuonna toissa månad år helg i kväll fjol'.split(' ')
const WORKDAYS = /(?<![a-zß-ÿ])(?:arkisin|arkipäivisin|vardagar)(?![a-zß-ÿ])/g

/** Takes days and weeks that are told from today, and "on weekdays". */
export function takeRelativeDays(scanner: FactScanner): void {
  scanner.take(RELATIVE, match => ({ kind: 'relative', values: [{ key: `r:${matchedGroup(match)}` }] }), RELATIVE_NEEDS)
  scanner.take(WORKDAYS, () => ({ kind: 'weekday', values: [{ key: 'w:1' }, { key: 'w:5' }], soft: true }), [
    'arki',
    'vardag',
  ])
}

/** What a price is for, right after it: "35 euroa vuodessa", "35 €/kk". */
const PERIOD =
  /(?<=(?:€|euro[a-zß-ÿ]*|eur)\s?\/?\s?)(?:(tunnissa|tunti|h|i timmen|per timme|timme)|(päivässä|päivä|per dag|om dagen)|(viikossa|viikko|i veckan|per vecka)|(kuukaudessa|kuukausi|kk|i månaden|per månad|mån)|(vuodessa|vuosi|v|om året|per år|i året))(?![a-zß-ÿ])/g
const PERIOD_NEEDS = ['€', 'eur']

/** Takes what prices are for; before numbers, and contradicts only itself. */
export function takePeriods(scanner: FactScanner): void {
  scanner.take(PERIOD, match => ({ kind: 'period', values: [{ key: `per:${matchedGroup(match)}` }] }), PERIOD_NEEDS)
}

const SHARES: readonly (readonly [RegExp, number])[] = [
  [/kaksi kolmasosaa|kaksi kolmannesta|två tredjedelar/, 67],
  [/kolme neljäsosaa|kolme neljännestä|tre fjärdedelar/, 75],
  [/puolet|hälften/, 50],
  [/kolman|kolmas|tredje/, 33],
  [/nelj|fjärde/, 25],
  [/viide|femte/, 20],
]
const SHARE =
  /(?<![a-zß-ÿ])(?:kaksi kolmasosaa|kaksi kolmannesta|två tredjedelar|kolme neljäsosaa|kolme neljännestä|tre fjärdedelar|puolet|hälften|(?:kolmanne|neljänne|viidenne)(?:s|ksen|ksella|ksesta|kselle|sta|stä)|(?:kolmas|neljäs|viides)osa(?:n|a|lla|sta|lle)?|(?:en )?(?:tredje|fjärde|femte)del(?:en)?)(?![a-zß-ÿ])/g
const SHARE_NEEDS = ['puolet', 'nnes', 'nneks', 'sosa', 'hälften', 'del']

/** Takes shares in words: they answer percents, and contradict only each other. */
export function takeShares(scanner: FactScanner): void {
  const share = ([text]: RegExpExecArray): FactDraft | null => {
    const percent = SHARES.find(([pattern]) => pattern.test(text))?.[1]
    return percent ? { kind: 'share', values: [{ key: `s:${percent}`, also: [`n:${percent}`] }] } : null
  }
  scanner.take(SHARE, share, SHARE_NEEDS)
}
