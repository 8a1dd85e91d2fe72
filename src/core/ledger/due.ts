/** Beginnings of the names of months in Finnish, Swedish and English, as sites write them. */
const MONTHS: readonly RegExp[] = [
  /^(?:tammi|jan)/,
  /^(?:helmi|feb)/,
  /^(?:maalis|mar(?!ras))/,
  /^(?:huhti|apr)/,
  /^(?:touko|maj|may)/,
  /^(?:kesä|jun)/,
  /^(?:heinä|jul)/,
  /^(?:elo|aug)/,
  /^(?:syys|sep)/,
  /^(?:loka|okt|oct)/,
  /^(?:marras|nov)/,
  /^(?:joulu|dec)/,
]
const NUMBERS = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})?/
const DAY_MONTH = /\b(\d{1,2})\.? (\p{L}{3,})\.?,? ?(\d{4})?/gu
const MONTH_DAY = /(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?\b,? ?(\d{4})?/gu
const TIME = /\b(\d{1,2})[.:](\d{2})\b(?:\s?([ap])\.?m\b)?/i

interface Day {
  readonly year: number | null
  /** From 0. */
  readonly month: number
  readonly day: number
  readonly text: string
}

/**
 * When a scheduled post is out, from what the site says in Finnish, Swedish or English; in ms since the epoch, by the
 * device's own clock. `null` where the words give no day and time. Without a year it is the next such day after `at`.
 */
export function dueOf(words: string, at: number): number | null {
  const said = words.toLowerCase()
  const day = dayIn(said)
  const time = TIME.exec(day ? said.replace(day.text, ' ') : said)
  if (!day || !time) return null
  const hours = hoursOf(Number(time[1]), time[3])
  const moment = (year: number) => new Date(year, day.month, day.day, hours, Number(time[2])).getTime()
  if (day.year !== null) return moment(day.year)
  const year = new Date(at).getFullYear()
  return moment(year) >= at ? moment(year) : moment(year + 1)
}

function hoursOf(hours: number, half: string | undefined): number {
  if (half === undefined) return hours
  return (hours % 12) + (half === 'p' ? 12 : 0)
}

function dayIn(said: string): Day | null {
  const numbers = NUMBERS.exec(said)
  if (numbers) return dayOf(numbers[0], numbers[1], Number(numbers[2]) - 1, numbers[3])
  for (const [text, day, name = '', year] of said.matchAll(DAY_MONTH)) {
    const month = MONTHS.findIndex(start => start.test(name))
    if (month >= 0) return dayOf(text, day, month, year)
  }
  for (const [text, name = '', day, year] of said.matchAll(MONTH_DAY)) {
    const month = MONTHS.findIndex(start => start.test(name))
    if (month >= 0) return dayOf(text, day, month, year)
  }
  return null
}

function dayOf(text: string, day: string | undefined, month: number, year: string | undefined): Day {
  return { text, day: Number(day), month, year: year ? Number(year) : null }
}
