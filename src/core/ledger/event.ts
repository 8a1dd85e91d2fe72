import type { Organisation } from '../model.ts'
import { likelyYear } from '../text/calendar.ts'
import type { Fact } from '../text/facts/fact.ts'
import { placeIndex } from '../text/facts/places.ts'
import { factsIn } from './agree.ts'

/** So near behind its date, in UTF-16 units, a time belongs to it. */
const NEAR = 24

/**
 * When what a text tells of begins: the first of its dates that is still to come, with the time beside it; in ms since
 * the epoch by the device's own clock, `null` where it names none. What is owed is of use until then.
 */
export function eventIn(text: string, { places }: Pick<Organisation, 'places'>, at: number): number | null {
  const facts = factsIn(text, placeIndex(places))
  const moments = facts.flatMap((fact, index) => momentOf(fact, facts[index + 1], new Date(at)))
  const coming = moments.filter(moment => moment > at)
  return coming.length > 0 ? Math.min(...coming) : null
}

function momentOf(date: Fact, next: Fact | undefined, now: Date): number[] {
  const [value] = date.kind === 'date' ? date.values : []
  const [month, day] =
    value?.key
      .match(/^d:(\d+)-(\d+)$/)
      ?.slice(1)
      .map(Number) ?? []
  if (!value || month === undefined || day === undefined) return []
  const year = value.year ?? likelyYear(month, day, now)
  const time =
    next?.kind === 'time' && next.start - date.end <= NEAR ? /^t:(\d+)$/.exec(next.values[0]?.key ?? '') : null
  const clock = Number(time?.[1] ?? 0)
  return [new Date(year, month - 1, day, Math.floor(clock / 100), clock % 100).getTime()]
}
