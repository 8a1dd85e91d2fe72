import type { FactDraft, FactScanner } from './fact.ts'
import { matchedGroup, numberOfWord, RELATIVE_DAYS } from './vocabulary.ts'

/** "varttia yli seitsemän", "kvart i åtta", "tio över sex". */
const MINUTES_FROM =
  /(?<![a-zß-ÿ])(?:(?:klo|kello|kl|klockan)\.?\s)?(vart[a-zäö]*|kvart|viisi|viittä|kymmenen|kymmentä|kaksikymmentä|kahtakymmentä|fem|tio|tjugo)\s(?:minuuttia\s|minuter\s)?(yli|vaille|vailla|över|i)\s([a-zß-ÿ]{2,})/g
/** "iltaseitsemältä", "aamukahdeksaan". */
const PART_OF_DAY = /(?<![a-zß-ÿ])(ilta|aamu)([a-zß-ÿ]{4,})/g
/** "kahdeksalta aamulla", "klo 8 illalla", "klockan åtta på kvällen". */
const WITH_PART =
  /(?<![a-zß-ÿ\d])(?:([a-zß-ÿ]{3,}lt[aä])|(?:kello|klo|klockan|kl)\.?\s([a-zß-ÿ]{2,}|\d{1,2}))\s(?:på\s)?(aamulla|aamupäivällä|iltapäivällä|illalla|morgonen|förmiddagen|eftermiddagen|kvällen)(?![a-zß-ÿ])/g
const PART_NEEDS = ['aamu', 'ilta', 'illal', 'morgonen', 'middagen', 'kvällen']
const MIDNIGHT = /(?<![a-zß-ÿ])(?:keskiyöl[a-zäö]*|keskiyöhön|keskiyöstä|vid midnatt|midnatt)(?![a-zß-ÿ])/g
const MINUTES: readonly (readonly [RegExp, number])[] = [
  [/^k?vart/, 15],
  [/^(?:vii|fem)/, 5],
  [/^(?:kym|tio)/, 10],
  [/^(?:ka|tju)/, 20],
]

/** Takes times that are said in words; before those that a clock word marks. */
export function takeSpokenTimes(scanner: FactScanner): void {
  const minutesFrom = ([, word = '', side = '', hourWord = '']: RegExpExecArray): FactDraft | null => {
    const hour = numberOfWord(hourWord)
    const minutes = MINUTES.find(([pattern]) => pattern.test(word))?.[1] ?? 0
    if (hour === null || hour > 12) return null
    const isAfter = side === 'yli' || side === 'över'
    return timeOfDay(hour * 60 + (isAfter ? minutes : -minutes))
  }
  const partOfDay = ([, part, word = '']: RegExpExecArray): FactDraft | null => {
    const hour = numberOfWord(word)
    if (hour === null || hour > 12) return null
    return timeOfDay((part === 'ilta' ? (hour % 12) + 12 : hour) * 60)
  }
  const withPart = ([, spoken, marked = '', part = '']: RegExpExecArray): FactDraft | null => {
    const hour = /\d/.test(marked) ? Number(marked) : numberOfWord(spoken ?? marked)
    if (hour === null || hour > 12) return null
    const isLate = /^(?:ilt|ill|efter|kväll)/.test(part)
    return { kind: 'time', values: [{ key: timeKey((isLate ? (hour % 12) + 12 : hour) * 60) }] }
  }
  scanner.take(WITH_PART, withPart, PART_NEEDS)
  scanner.take(MIDNIGHT, () => ({ kind: 'time', values: [{ key: 't:2400', also: ['t:0'] }] }), ['keskiyö', 'midnatt'])
  scanner.take(MINUTES_FROM, minutesFrom, ['yli', 'vaill', 'över', ' i '])
  scanner.take(PART_OF_DAY, partOfDay, ['ilta', 'aamu'])
}

const timeKey = (minutes: number) => `t:${Math.floor(minutes / 60) * 100 + (minutes % 60)}`

/** What is said in words may be of either half of the day. */
function timeOfDay(minutes: number): FactDraft {
  const other = timeKey((minutes + 720) % 1440)
  return { kind: 'time', values: [{ key: timeKey((minutes + 1440) % 1440), also: [other] }] }
}

/** Also written in one word; "den här veckan" is "denna vecka". */
const relativeDay = (fi: string, at: number) => {
  const sv = RELATIVE_DAYS.sv[at] ?? ''
  return `(${fi}|${sv.replace(/^i /, 'i ?')}${sv === 'denna vecka' ? '|den här veckan' : ''})`
}
const RELATIVE = new RegExp(`(?<![a-zß-ÿ])(?:${RELATIVE_DAYS.fi.map(relativeDay).join('|')})(?![a-zß-ÿ])`, 'g')
const RELATIVE_NEEDS = ['tänä', 'huome', 'eilen', 'dag', 'morgon', 'går', 'viikolla', 'vecka']
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
