import type { FactDraft, FactScanner } from './fact.ts'
import { numberOfWord, RELATIVE_DAYS } from './vocabulary.ts'

/** "varttia yli seitsemän", "kvart i åtta", "tio över sex". */
const MINUTES_FROM =
  /(?<![a-zß-ÿ])(?:(?:klo|kello|kl|klockan)\.?\s)?(vart[a-zäö]*|kvart|viisi|viittä|kymmenen|kymmentä|kaksikymmentä|kahtakymmentä|fem|tio|tjugo)\s(?:minuuttia\s|minuter\s)?(yli|vaille|vailla|över|i)\s([a-zß-ÿ]{2,})/g
/** "iltaseitsemältä", "aamukahdeksaan". */
const PART_OF_DAY = /(?<![a-zß-ÿ])(ilta|aamu)([a-zß-ÿ]{4,})/g
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
  scanner.take(MINUTES_FROM, minutesFrom, ['yli', 'vaill', 'över', ' i '])
  scanner.take(PART_OF_DAY, partOfDay, ['ilta', 'aamu'])
}

/** What is said in words may be of either half of the day. */
function timeOfDay(minutes: number): FactDraft {
  const key = (at: number) => `t:${Math.floor(at / 60) * 100 + (at % 60)}`
  const other = (minutes + 720) % 1440
  return { kind: 'time', values: [{ key: key((minutes + 1440) % 1440), also: [key(other)] }] }
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
  scanner.take(
    RELATIVE,
    match => {
      const group = match.findIndex((text, at) => at > 0 && text !== undefined)
      return { kind: 'relative', values: [{ key: `r:${group}` }] }
    },
    RELATIVE_NEEDS,
  )
  scanner.take(WORKDAYS, () => ({ kind: 'weekday', values: [{ key: 'w:1' }, { key: 'w:5' }], soft: true }), [
    'arki',
    'vardag',
  ])
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
