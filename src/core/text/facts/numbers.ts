import { createMemo } from '../../memo.ts'
import { takeAmounts } from './amounts.ts'
import { DIGITS, type FactDraft, type FactScanner, type FactValue } from './fact.ts'
import { numberOfWord } from './number-words.ts'
import { MEASURE, measureKey, rounded, SCALE, scaled, UNIT, unitOf } from './units.ts'

/** Also both languages' words in one: "klo/kl. 19". */
const CLOCK = String.raw`(?:klockan|kello|klo|kl)\.?(?:\s?\/\s?(?:klockan|kello|klo|kl)\.?)?\s?`
const CLOCK_NEEDS = ['kl', 'kello']
const HOUR = String.raw`([01]?\d|2[0-4])(?:[.:]([0-5]\d))?`
/** "klo 18–20", "kl. 18.00–20", "kl. 10 till 14", "klo 9 ja 12.30". */
const MARKED_TIME = new RegExp(
  `(?<![a-zß-ÿ])${CLOCK}${HOUR}(?![\\d])(?:(?:\\s?[–—-]\\s?|\\s(?:ja|och|till|tai|eller)\\s)(?:${CLOCK})?${HOUR}(?![\\d:]|[.,]\\d))?`,
  'g',
)
/** "18.30", "18:30–20"; with a full stop it may also be a date or a number. */
const BARE_TIME =
  /(?<![a-zß-ÿ\d.,:/§])([01]?\d|2[0-4])([.:])([0-5]\d)(?:\s?[–—-]\s?([01]?\d|2[0-4])(?:[.:]([0-5]\d))?)?(?![\d:/]|[.,]\d|\s?(?:€|%|euro|prosen|procent|milj|mn |mrd))/g
/** "perjantaina 9–20", "3.2. 10–14": hours right behind a day; also bare numbers, as an age may be. */
const HOURS_OF_DAY =
  /(?<=\uE000[.,:]?\s)([01]?\d|2[0-4])\s?[–—-]\s?([01]?\d|2[0-4])(?![\d:/]|[.,]\d|-|\s?(?:€|%|euro|eur|e(?![a-zß-ÿ])|prosen|procent|v(?![a-zß-ÿ])|vuo|år|kg|km|m(?![a-zß-ÿ])|hen|pers|kpl|st(?![a-zß-ÿ])))/g
/** "puoli seitsemän", "halv sju". */
const HALF_PAST = new RegExp(
  `(?<![a-zß-ÿ])(?:${CLOCK})?(puoli|halv)\\s([a-zß-ÿ]+|\\d{1,2}(?!\\d|[.,:]\\d|\\s?(?:€|%|eur|l(?![a-zß-ÿ])|kg|m(?![a-zß-ÿ]))))`,
  'g',
)

/** "kello kuusi", "klockan sex"; soft, since translators have many ways to say it ("vid femtiden"). */
const WORDED_HOUR = new RegExp(`(?<![a-zß-ÿ])${CLOCK}([a-zß-ÿ]{2,})`, 'g')

/** Takes times that a word marks: "klo 18.30", "puoli seitsemän". Before dates: "klo 12.10." is no day of October. */
export function takeMarkedTimes(scanner: FactScanner): void {
  const halfPast = ([, , word]: RegExpExecArray): FactDraft | null => {
    const hour = /\d/.test(word ?? '') ? Number(word) : numberOfWord(word ?? '')
    if (hour === null || hour < 1 || hour > 12) return null
    const morning = (hour + 11) % 12
    return { kind: 'time', values: [{ key: `t:${morning * 100 + 30}`, also: [`t:${morning * 100 + 1230}`] }] }
  }
  const wordedHour = ([, word]: RegExpExecArray): FactDraft | null => {
    const hour = numberOfWord(word ?? '')
    if (hour === null || hour > 12) return null
    const value = { key: `t:${hour * 100}`, also: [`t:${(hour + 12) * 100}`, `n:${hour}`] }
    return { kind: 'time', values: [value], soft: true }
  }
  scanner.take(HALF_PAST, halfPast, ['puoli', 'halv'])
  scanner.take(WORDED_HOUR, wordedHour, CLOCK_NEEDS)
  scanner.take(
    MARKED_TIME,
    ([, from, fromMinutes, to, toMinutes]) => times(from, fromMinutes, to, toMinutes),
    CLOCK_NEEDS,
  )
}

/** Takes times by their digits alone; after dates. */
export function takeBareTimes(scanner: FactScanner): void {
  const bareTime = ([, from, mark, fromMinutes, to, toMinutes]: RegExpExecArray): FactDraft => {
    const fact = times(from, fromMinutes, to, toMinutes)
    if (mark === ':' || to) return fact
    const month = Number(fromMinutes)
    const also = [`n:${Number(`${from}.${fromMinutes}`)}`]
    if (month >= 1 && month <= 12) also.push(`d:${month}-${Number(from)}`)
    return { ...fact, values: fact.values.map(value => ({ ...value, also })) }
  }
  scanner.take(BARE_TIME, bareTime, DIGITS)
  scanner.take(HOURS_OF_DAY, ([, from, to]) => (Number(from) < Number(to) ? times(from, undefined, to) : null), [
    '\uE000',
  ])
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

const NUMBER = new RegExp(
  `(?<![a-zß-ÿ\\d_]|[a-zß-ÿ][_/]|\\d[.,])(€\\s?)?(\\d{1,3}(?:[ \\u00A0\\u2009\\u202F.]\\d{3})+(?!\\d)|\\d+)(?:,(\\d+)(?!\\d|[.,/]\\d)|, (\\d)(?=\\smilj))?${SCALE}${UNIT}`,
  'g',
)

/** "puolitoista tuntia", "två och en halv miljon euro", "kolme ja puoli". */
const AND_HALF = new RegExp(
  `(?<![a-zß-ÿ\\d.,])(?:(puolitoista|puoltatoista|puolentoista)|(\\d{1,3}|[a-zß-ÿ]{2,})\\s(?:ja\\s(?:puoli|puolen|puolta)|och\\s(?:en\\s|ett\\s)?halv[ta]?))(?![a-zß-ÿ])${SCALE}${UNIT}`,
  'g',
)
const HALF_HOUR = /(?<![a-zß-ÿ])(?:puoli(?:sen)? tuntia|puolen tunnin|halv ?timme[a-zß-ÿ]*)/g
/** "Lippu lähtee eurolla": one, and what has a number before it is taken as that number. */
const ONE_EURO = /(?<![\d,.]\s?)(?<![a-zß-ÿ])eurolla(?![a-zß-ÿ])/g
/** "kaksi miljoonaa", "två miljoner euro": the word and its scale are one number. */
const WORD_SCALED = new RegExp(
  `(?<![a-zß-ÿ])([a-zß-ÿ]{2,})\\s(milj(?:oon|on|ard)[a-zß-ÿ]*|tuhatta|tusen)(?![a-zß-ÿ])${UNIT}`,
  'g',
)
const SCALE_NEEDS = ['milj', 'tuhatta', 'tusen']
/** "kaksi viikkoa", "tre timmar": with its measure even "two" tells something. */
const WORD_MEASURED =
  /(?<![a-zß-ÿ])([a-zß-ÿ]{2,})(?=\s(?:tuntia|tunnin|timmar|timmes|minuuttia|minuutin|minuter|vuorokautta|vuorokauden|dygn|päivää|päivän|dagar|viikkoa|viikon|veckor|kuukautta|kuukauden|månader|vuotta|vuoden|år)(?![a-zß-ÿ]))/g
const MEASURE_NEEDS = 'tunti tunnin tim minu vuoro dygn päiv dagar viik veckor kuuka månad vuo år'.split(' ')

/** "17.1" that is neither a date nor a time: an article and its point, a version, a decimal number. */
const POINTED = /(?<![a-zß-ÿ\d.,])(\d+)\.(\d{1,2}|\d{4,})(?!\d|[.,]\d)/g
/** Most words whose value is kept: nearly all have none, and they come back in every text. */
const KEPT_WORDS = 4000
const knownNumber = createMemo(KEPT_WORDS, numberOfWord)

/** Takes all other digits, and number words. */
export function takeNumbers(scanner: FactScanner): void {
  scanner.take(POINTED, readPointed, DIGITS)
  scanner.take(AND_HALF, readAndHalf, ['puol', 'halv'])
  takeAmounts(scanner)
  scanner.take(HALF_HOUR, () => ({ kind: 'number', values: [{ key: 'n:30', also: ['min=30'] }], soft: true }), [
    'puoli',
    'puolen',
    'halv',
  ])
  scanner.take(WORD_SCALED, readWordScaled, SCALE_NEEDS)
  scanner.take(WORD_MEASURED, readWordMeasured, MEASURE_NEEDS)
  scanner.take(NUMBER, readNumber, DIGITS)
  scanner.take(ONE_EURO, () => ({ kind: 'number', values: [{ key: 'n:1' }], unit: '€', soft: true }), ['eurolla'])
  scanner.takeWords(readWord)
}

function readPointed([, whole, rest]: RegExpExecArray): FactDraft {
  const key = `n:${Number(`${whole}.${rest}`)}`
  const isDate = Number(whole) <= 31 && Number(rest) >= 1 && Number(rest) <= 12
  return { kind: 'number', values: [isDate ? { key, also: [`d:${Number(rest)}-${Number(whole)}`] } : { key }] }
}

function readAndHalf(match: RegExpExecArray): FactDraft | null {
  const [text, oneAndHalf, word = '', scale = '', unit] = match
  const whole = oneAndHalf ? 1 : /\d/.test(word) ? Number(word) : numberOfWord(word)
  if (whole === null) return null
  const value = numberValue(whole + 0.5, scale, behind(match, text.length))
  return { kind: 'number', values: [value], unit: unitOf(unit) }
}

function readWordScaled([, word = '', scale = '', unit]: RegExpExecArray): FactDraft | null {
  const value = numberOfWord(word)
  return value === null ? null : { kind: 'number', values: [numberValue(value, scale, '')], unit: unitOf(unit) }
}

function readWordMeasured(match: RegExpExecArray): FactDraft | null {
  const [word] = match
  const value = numberOfWord(word)
  if (value === null || value < 2 || isOrdinal(word)) return null
  return { kind: 'number', values: [numberValue(value, '', behind(match, word.length))] }
}

function readWord(word: string): FactDraft | null {
  const value = knownNumber(word)
  if (value === null) return null
  return { kind: 'number', values: [{ key: `n:${value}` }], soft: value < 3 || isOrdinary(word, value) }
}

/** What follows a match, as far as a measure or the end of a range may stand. */
const behind = ({ input, index }: RegExpExecArray, length: number): string =>
  input.slice(index + length, index + length + 24)

function readNumber(match: RegExpExecArray, written: string): FactDraft {
  const [text, euro, whole = '', tight, loose, scale = '', unit] = match
  const before = match.input.slice(Math.max(0, match.index - 8), match.index)
  const after = behind(match, text.length)
  const digits = whole.replace(/\D/g, '')
  const value = Number(`${digits}.${tight ?? loose ?? 0}`)
  const century = /^\d\d$/.test(text) && YEAR_BEFORE.exec(before)
  if (century) return { kind: 'number', values: [{ key: `n:${century[1]}${text}` }] }
  const also: string[] = []
  // The English way, seen in translated news.
  if (/^\d{1,3},\d{3}(?!\d)/.test(text)) also.push(`n:${digits}${tight}`)
  // "3–10 miljoonaa", "från 3 till 10 miljoner": the first number shares what follows the second.
  if (scale === '')
    also.push(
      ...(TO_SCALE.exec(after)
        ?.slice(1)
        .map(word => `n:${scaled(value, word)}`) ?? []),
    )
  // "100k", "3M": thousands and millions, or kilometres and metres.
  const short = scale === '' && /^(?:[kK]|M)(?![\p{L}\d])/u.exec(written)?.[0]
  if (short) also.push(`n:${rounded(value * (short === 'M' ? 1e6 : 1e3))}`)
  const measure = unit === undefined ? MEASURE.exec(after)?.[1] : undefined
  if (measure) also.push(measureKey(value, measure))
  const key = `n:${scaled(value, scale)}`
  return { kind: 'number', values: [also.length > 0 ? { key, also } : { key }], unit: euro ? '€' : unitOf(unit) }
}

function numberValue(value: number, scale: string, after: string): FactValue {
  const key = `n:${scaled(value, scale)}`
  const measure = MEASURE.exec(after)?.[1]
  return measure ? { key, also: [measureKey(value, measure)] } : { key }
}

const YEAR_BEFORE = /(?<!\d)(1[5-9]|20)\d\d\s?[–—-]$/
const TO_SCALE = /^(?:\s?[–—-]\s?|\s(?:till|eller|tai)\s)[\d,]+\s(milj[a-zß-ÿ]*|mrd|mn|md|tuhat[a-zß-ÿ]*|tusen)/
/** "toista viikkoa", "andra året": which one, not how many. */
const isOrdinal = (word: string) =>
  /^(?:toi|ensim|andra|första|förste)|(?:s|nte|nne|nde|dje|rde|te)(?:n|en|na|nä)?$/.test(word)

/** "kuusi" is a tree too, and a round hundred is a manner of speaking. */
function isOrdinary(word: string, value: number): boolean {
  return value === 100 || value === 1000 || /^(?:kuusi|sex)$/.test(word)
}
