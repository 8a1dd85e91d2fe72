import { finish } from '../../steps.ts'
import type { Paragraph } from '../analysis.ts'
import type { Entity } from '../entities.ts'
import { takeDates, takeMonths } from './dates.ts'
import { type Fact, type FactKind, FactScanner } from './fact.ts'
import { takeHolidays } from './holidays.ts'
import { takeBareTimes, takeMarkedTimes, takeNumbers } from './numbers.ts'
import { type PlaceIndex, takePlaces } from './places.ts'
import { takePeriods, takeRelativeDays, takeShares, takeSpokenTimes } from './spoken.ts'
import { takeWeekdays } from './weekdays.ts'

const OF_ENTITY: Readonly<Partial<Record<Entity['kind'], FactKind>>> = {
  phone: 'phone',
  email: 'email',
  link: 'link',
  hashtag: 'hashtag',
}

/** The figures of an identity code are no dates and no numbers. */
const IDENTITY_CODE = /(?<![\p{L}\d])\d{6}[-+A-FU-Y]\d{3}[\dA-Y](?![\p{L}\d])/gu

type Read = Pick<Paragraph, 'text' | 'entities'>

/** What is taken first is masked for what comes after it: a date must not be read as two numbers. */
const TAKERS: readonly ((scanner: FactScanner, places: PlaceIndex) => void)[] = [
  takeWeekdays,
  takeSpokenTimes,
  takeMarkedTimes,
  takeHolidays,
  takeDates,
  takeBareTimes,
  takeMonths,
  takePlaces,
  takeRelativeDays,
  takePeriods,
  takeShares,
  takeNumbers,
]

/** The facts of one paragraph in the order of the text, in the key space that Finnish and Swedish share. */
export function factsOf(paragraph: Read, places: PlaceIndex): Fact[] {
  return finish(scanSteps(paragraph, places))
}

function* scanSteps({ text, entities }: Read, places: PlaceIndex): Generator<void, Fact[]> {
  const scanner = new FactScanner(text)
  for (const { kind, value, start, end } of entities) {
    scanner.mask(start, end)
    const fact = OF_ENTITY[kind]
    if (fact) scanner.facts.push({ kind: fact, start, end, text: text.slice(start, end), values: [{ key: value }] })
  }
  for (const { index, 0: code } of text.matchAll(IDENTITY_CODE)) scanner.mask(index, index + code.length)
  for (const take of TAKERS) yield take(scanner, places)
  return scanner.facts.sort((a, b) => a.start - b.start)
}

const memo = new WeakMap<Paragraph, { places: PlaceIndex; facts: readonly Fact[] }>()

/** `factsOf`, remembered by the paragraph: a keystroke reads only the paragraph that it changed. */
export function paragraphFacts(paragraph: Paragraph, places: PlaceIndex): readonly Fact[] {
  return finish(factSteps(paragraph, places))
}

/** The same in small steps. */
export function* factSteps(paragraph: Paragraph, places: PlaceIndex): Generator<void, readonly Fact[]> {
  const known = memo.get(paragraph)
  if (known?.places === places) return known.facts
  const facts = yield* scanSteps(paragraph, places)
  memo.set(paragraph, { places, facts })
  return facts
}
