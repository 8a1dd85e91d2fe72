import type { Fix } from '../finding.ts'
import type { Match } from '../match.ts'
import type { Context, Language } from '../model.ts'
import { overlaps } from '../span.ts'
import type { Paragraph } from '../text/analysis.ts'
import { weekdayOfFact } from '../text/calendar.ts'
import type { FactPair } from '../text/facts/compare.ts'
import type { Fact } from '../text/facts/fact.ts'
import { linkLanguage } from '../text/facts/links.ts'
import { MUNICIPALITIES_AND_REGIONS } from '../text/facts/names.ts'
import { writeInStyle, writeWeekday } from '../text/facts/write.ts'
import { draftFacts, halvesOf, placedFacts } from '../text/parity/halves.ts'
import { compareHalves } from '../text/parity/parity.ts'
import type { DraftView } from '../view.ts'
import type { CheckCompiler } from './check.ts'
import { isThin } from './coverage.ts'
import { ownNames } from './own-name.ts'

export interface ParityCheck {
  readonly kind: 'parity'
  /** Contradicting facts, facts that one half leaves out, or what is written as in the other language. */
  readonly finds: 'contradiction' | 'omission' | 'weekday' | 'link-language' | 'hashtag-pair' | 'own-name'
}

/** Facts of the Finnish and the Swedish half of a draft against each other, and weekdays against the calendar. */
export const compileParity: CheckCompiler<ParityCheck> = check =>
  check.finds === 'weekday' ? { scan: mayNameDay, judge: weekdays } : { judge: finders[check.finds] }

const finders: Readonly<Record<Exclude<ParityCheck['finds'], 'weekday'>, (view: DraftView) => readonly Match[]>> = {
  contradiction: contradictions,
  omission: omissions,
  'link-language': linkLanguages,
  'hashtag-pair': hashtagPairs,
  'own-name': ownNames,
}

/** One match for the two places of each contradiction. */
function contradictions(view: DraftView): Match[] {
  const pairs = compareHalves(view).contradictions
  const wrongDays = pairs.some(({ fi }) => fi.kind === 'weekday') ? weekdays(view, []) : []
  const isWrongDay = (fact: Fact) => wrongDays.some(({ span }) => span && overlaps(span, fact))
  return pairs.map(({ fi, sv }) => {
    const atSwedish = isWrongDay(fi) !== isWrongDay(sv) ? isWrongDay(fi) : sv.start < fi.start
    return contradictionMatch({ fi, sv }, atSwedish)
  })
}

/**
 * Nobody knows which of the two places is wrong: the match stands at the earlier one, or where the calendar has nothing
 * to say, names the other as its other place, and each can be written as the other.
 */
function contradictionMatch({ fi, sv }: FactPair, atSwedish: boolean): Match {
  const inFinnish = fixOf(fi, writeInStyle(fi, sv, 'fi'))
  const inSwedish = fixOf(sv, writeInStyle(sv, fi, 'sv'))
  return atSwedish
    ? {
        span: spanOf(sv),
        other: { span: spanOf(fi), text: fi.text, language: 'fi' },
        fixes: [...inFinnish, ...inSwedish],
      }
    : {
        span: spanOf(fi),
        other: { span: spanOf(sv), text: sv.text, language: 'sv' },
        fixes: [...inFinnish, ...inSwedish],
      }
}

const spanOf = ({ start, end }: Fact) => ({ start, end })

function fixOf(fact: Fact, insert: string | null): Fix[] {
  if (insert === null) return []
  return [{ label: { fi: insert, sv: insert, en: insert }, edits: [{ span: spanOf(fact), insert }] }]
}

/** Nothing where the other half is too thin to tell facts at all: that is said by coverage. */
function omissions(view: DraftView): Match[] {
  const { omissions } = compareHalves(view)
  if (omissions.length === 0) return []
  const other = { fi: isThin(view, 'sv'), sv: isThin(view, 'fi') }
  return omissions.filter(({ language }) => !other[language]).map(({ fact }) => ({ span: spanOf(fact) }))
}

/** What may be a weekday with a date or another weekday after it, or with one on the next line. */
const DATED =
  /(?:(?:dag|tai|viik)[a-zß-ÿ]*|(?<![a-zß-ÿ])(?:mån|tis|ons|tors?|fre|lör|sön|ma|ti|ke|to|pe|la|su|må|on|fr|lö|sö))\.?,?\s*(?:$|[\d–—-]|den\s|[a-zß-ÿ]*kuun\s|ensimm|toi|kolma|nelj|viide|kuude|seits|kahde|yhde|kymm)/i

/** Most paragraphs have none: their facts need not be read. */
function mayNameDay({ text }: Paragraph): readonly Match[] {
  return DATED.test(text) ? [{ span: { start: 0, end: text.length } }] : []
}

/** The facts of the paragraphs that may name a day, and of those before and after them; all where all are read. */
function factsAround(view: DraftView, scanned: readonly Match[]): readonly Fact[] {
  if (halvesOf(view)) return draftFacts(view)
  const { paragraphs, context, languages } = view
  const starts = new Set(scanned.map(({ span }) => span?.start))
  const isNear = (at: number) => [at - 1, at, at + 1].some(one => starts.has(paragraphs[one]?.start))
  return placedFacts({ paragraphs: paragraphs.filter((_, at) => isNear(at)), context, languages })
}

function weekdays(view: DraftView, scanned: readonly Match[]): Match[] {
  const facts = factsAround(view, scanned)
  return facts.flatMap((weekday, at) => {
    if (weekday.kind !== 'weekday') return []
    const dates = datesOf(facts, at, view.text)
    return dates ? weekdayMatch(weekday, dates, view) : []
  })
}

/** The date that a weekday belongs to: "la 3.2.", "lördagen den 3 februari", and each day of "la–su 3.–4.2.". */
function datesOf(facts: readonly Fact[], at: number, text: string): { fact: Fact; value: number } | null {
  const [weekday, next, afterNext, previous] = [facts[at], facts[at + 1], facts[at + 2], facts[at - 1]]
  if (!weekday || !next) return null
  const follows = (a: Fact, b: Fact) => /^\.?,?\s(?:den\s)?$/.test(text.slice(a.end, b.start))
  const isRange = (a?: Fact, b?: Fact) =>
    a?.kind === 'weekday' && b?.kind === 'weekday' && /^\.?\s?[–—-]\s?$/.test(text.slice(a.end, b.start))
  if (next.kind === 'date' && follows(weekday, next)) {
    const last = isRange(previous, weekday)
    if (last && (next.values.length < 2 || !isWithinAWeek(next))) return null
    return { fact: next, value: last ? 1 : 0 }
  }
  if (!isRange(weekday, next) || afterNext?.kind !== 'date' || !follows(next, afterNext)) return null
  return afterNext.values.length === 2 && isWithinAWeek(afterNext) ? { fact: afterNext, value: 0 } : null
}

/** Only then do two weekdays name the two ends: "ma–pe 2.–27.2." is every working day of four weeks. */
function isWithinAWeek({ values }: Fact): boolean {
  const [first, last] = values.map(({ key }) => key.match(/\d+/g)?.map(Number) ?? [])
  const days = (last?.[1] ?? 0) - (first?.[1] ?? 0)
  return first?.[0] === last?.[0] ? days < 7 : days < -21
}

/** By the word itself: a short segment's language is not always known. */
const SWEDISH_WEEKDAY = /dag|^(?:må|on|fr|lö|sö)(?:\p{L}{1,2})?\.?$|^(?:tis|tors?)\.?$/iu
/** "maanantaisin", "måndagar": every week, whatever the date after it. */
const EVERY_WEEK = /sin$|ar(?:na)?$/i

function weekdayMatch(weekday: Fact, { fact, value }: { fact: Fact; value: number }, view: DraftView): Match[] {
  const date = fact.values[value]
  if (!date || EVERY_WEEK.test(weekday.text)) return []
  const right = weekdayOfFact({ ...date, year: date.year ?? yearOf(fact) }, view.context.now)
  if (right === null || weekday.values[0]?.key === `w:${right}`) return []
  if (fact.values.every(({ year }) => !year) && fitsAnyYearNamed(weekday, date.key, view.text)) return []
  const language = SWEDISH_WEEKDAY.test(weekday.text) ? 'sv' : 'fi'
  const insert = writeWeekday(weekday.text, right, language)
  const fixes = fixOf(
    weekday,
    insert && /^\p{Lu}/u.test(weekday.text) ? insert.charAt(0).toUpperCase() + insert.slice(1) : insert,
  )
  return [{ span: { start: weekday.start, end: fact.end }, fixes }]
}

const yearOf = (fact: Fact) => fact.values.find(({ year }) => year)?.year

/** A text about another year names it once, in its title. */
function fitsAnyYearNamed(weekday: Fact, key: string, text: string): boolean {
  const years = text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []
  return years.some(year => weekday.values[0]?.key === `w:${weekdayOfFact({ key, year: Number(year) }, null)}`)
}

function linkLanguages(view: DraftView): Match[] {
  const halves = halvesOf(view)
  if (!halves) return []
  const wrong = (facts: readonly Fact[], language: Language) =>
    facts.filter(({ kind, values }) => {
      const shown = kind === 'link' ? linkLanguage(values[0]?.key ?? '', halves.domains) : null
      return shown !== null && shown !== language
    })
  return [...wrong(halves.fi, 'fi'), ...wrong(halves.sv, 'sv')].map(fact => ({ span: spanOf(fact) }))
}

function hashtagPairs(view: DraftView): Match[] {
  if (!halvesOf(view)) return []
  const tags = draftFacts(view).filter(({ kind }) => kind === 'hashtag')
  if (tags.length === 0) return []
  const there = new Set(tags.map(tagOf))
  const pairs = pairsOf(view.context)
  return tags.flatMap(tag => {
    const pair = pairs.get(tagOf(tag))
    if (!pair || pair.some(other => there.has(other))) return []
    return [{ span: spanOf(tag), fixes: tag.end === view.text.trimEnd().length ? addFix(tag, pair[0] ?? '') : [] }]
  })
}

const tagOf = (fact: Fact) => fact.values[0]?.key ?? ''

function addFix(tag: Fact, pair: string): Fix[] {
  return fixOf(tag, `${tag.text} ${pair}`)
}

/** The hashtags of places with two names, each with the other language's; without hyphens and spaces. */
function pairsOf({ organisation }: Context): ReadonlyMap<string, readonly string[]> {
  const pairs = new Map<string, string[]>()
  for (const { fi, sv } of [...organisation.places, ...MUNICIPALITIES_AND_REGIONS]) {
    const [one, other] = [hashtag(fi), hashtag(sv)]
    if (one === other) continue
    pairs.set(one, [...(pairs.get(one) ?? []), other])
    pairs.set(other, [...(pairs.get(other) ?? []), one])
  }
  return pairs
}

const hashtag = (name: string) => `#${name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}`
