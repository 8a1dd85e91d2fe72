import { SV_MONTH } from './dates.ts'
import { DIGITS, type FactScanner } from './fact.ts'
import { weekdayOf } from './vocabulary.ts'

const LONG_WEEKDAY =
  /(?<![a-zß-ÿ])(?:(?:maanan|tiis|tors|perjan|lauan|sunnun)tai[a-zäö]*|keskiviik[a-zäö]*|(?:mån|tis|ons|tors|fre|lör|sön)dag[a-zåäö]*|(?<!\d\s?)(?:mån|tis|ons|tors|tor|fre|lör|sön)(?![a-zß-ÿ])\.?(?=\s?[–-]|,?\s(?:och\s)?(?:[a-zß-ÿ]{3}\s)?(?:den |kl|\d)))/g
const LONG_NEEDS = 'tai viik dag mån tis ons tor fre lör sön'.split(' ')

/** Short forms are ordinary words too: what stands around them is looked at where one is, and not all through a text. */
const SHORT_WEEKDAY = /(?<![a-zß-ÿ\d])(?:ma|ti|ke|to|pe|la|su|må|on|fr|lö|sö)(?![a-zß-ÿ])/g
const NEAR_DATE = /\.?(?:\s?[–-]\s?(?:ti|to|fr|lö|sö))?,?\s(?:den\s)?\d/y
const BEFORE_DATE = new RegExp(
  String.raw`\.?(?:\s?[–-]\s?(?:ti|to|fr|lö|sö))?,?\s(?:den\s)?\d{1,2}(?:\.\d{1,2}\.|\.?(?:\s?[–-]\s?\d{1,2}\.(?:\d{1,2}\.)?)?\s?(?:[a-zß-ÿ]{3,}kuu|${SV_MONTH})|\.?\s?[–-]\s?\d{1,2}\.\d)`,
  'y',
)
/** "on" is a weekday only before a date. */
const ON_BEFORE_TIME = /\.?\skl[ .]/y
const BEFORE_TIME =
  /\.?\s\d{1,2}\.\d{1,2}(?![.,]?\d)|\.?\s(?:klo|kl)[ .]|\s\d{1,2}(?:[.:]\d\d)?\s?[–-]\s?\d|\s?[–-]\s?(?:ma|ti|ke|to|pe|la|su|må|fr|lö|sö|on)(?![a-zß-ÿ])/y
const AFTER_WEEKDAY = /(?<![a-zß-ÿ])(?:ma|ti|ke|to|pe|la|su|må|on|fr|lö|sö)\s?[–-]\s?$/

/** "ma–ke", "ma, ke ja pe", "må, ons och fre": short forms that stand together are weekdays. */
const SHORT = '(?:ma|ti|ke|to|pe|la|su|må|mån|tis|on|ons|tor|tors|fr|fre|lö|lör|sö|sön)'
const JOINT = String.raw`\.?(?:\s?[–-]\s?|,\s|\s(?:ja|och|&|sekä|samt)\s|\/)`
const LISTED_WEEKDAY = new RegExp(`(?<![a-zß-ÿ\\d])${SHORT}(?![a-zß-ÿ])`, 'g')
const BEFORE_LISTED = new RegExp(`${JOINT}${SHORT}(?![a-zß-ÿ])`, 'y')
const AFTER_LISTED = new RegExp(`(?<![a-zß-ÿ])${SHORT}${JOINT}$`)

/** As many signs before a weekday as can belong to another one. */
const BEFORE = 24

/** Takes weekdays; before the dates are taken, since short forms show by the date after them. */
export function takeWeekdays(scanner: FactScanner): void {
  scanner.take(LISTED_WEEKDAY, weekdayWhere(isListed), ['-', '–', ',', '&', ' ja ', ' och ', 'sekä', 'samt', '/'])
  scanner.take(SHORT_WEEKDAY, weekdayWhere(isShortWeekday), [...DIGITS, '-', '–', 'kl'])
  scanner.take(
    LONG_WEEKDAY,
    weekdayWhere(() => true),
    LONG_NEEDS,
  )
}

const weekdayWhere = (holds: (match: RegExpExecArray) => boolean) => (match: RegExpExecArray) => {
  const [word] = match
  const value = holds(match) && weekdayOf(word)
  if (!value) return null
  const only = word.toLowerCase() === 'on' ? { only: 'sv' as const } : {}
  return { kind: 'weekday' as const, values: [{ key: `w:${value}` }], ...only }
}

function isListed(match: RegExpExecArray): boolean {
  return AFTER_LISTED.test(before(match)) || stands(BEFORE_LISTED, match)
}

function isShortWeekday(match: RegExpExecArray): boolean {
  const isDated = stands(NEAR_DATE, match) && stands(BEFORE_DATE, match)
  return isDated || stands(match[0] === 'on' ? ON_BEFORE_TIME : BEFORE_TIME, match) || AFTER_WEEKDAY.test(before(match))
}

const before = ({ input, index }: RegExpExecArray) => input.slice(Math.max(0, index - BEFORE), index)

/** Whether a pattern stands right behind a match. */
function stands(pattern: RegExp, { input, index, 0: word }: RegExpExecArray): boolean {
  pattern.lastIndex = index + word.length
  return pattern.test(input)
}
