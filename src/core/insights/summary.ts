import type { LedgerEvent } from '../ledger/events.ts'
import type { DraftNote, Outcome } from './draft-log.ts'

/** A check is offered for turning off when so much of what it found was skipped, of so many drafts at least. */
const OFTEN = 0.7
const FEWEST = 5
/** Months that the plots go back. */
const MONTHS = 12

export interface Month {
  /** `2026-11`. */
  readonly name: string
  readonly drafts: number
  readonly found: number
  /** Fixed by a press or written anew. */
  readonly mended: number
  readonly anyway: number
  /** Publications in Finnish alone, in Swedish alone, in both, in neither. */
  readonly languages: { readonly fi: number; readonly sv: number; readonly both: number; readonly other: number }
}

export interface Spread {
  readonly n: number
  readonly median: number
  readonly p95: number
}

export interface OftenSkipped {
  readonly rule: string
  readonly found: number
  readonly skipped: number
}

export interface Summary {
  readonly drafts: number
  readonly published: number
  readonly found: number
  readonly outcomes: Readonly<Record<Outcome, number>>
  /** What stood, and was not skipped, in what was published. */
  readonly anyway: number
  readonly skipped: Readonly<Record<string, number>>
  /** The oldest first; from the first that has anything, twelve at most. */
  readonly months: readonly Month[]
  /** In ms. */
  readonly reviews: Spread
  /** How long a key was held up by us, in ms. */
  readonly lags: Spread
  /** Ages of what was owed when it was done, in ms. */
  readonly settled: Spread
  readonly waived: number
  readonly often: readonly OftenSkipped[]
}

/** All that the notes come to. `monthOf` names the month of a moment, in the person's own calendar. */
export function summarise(
  notes: readonly DraftNote[],
  events: readonly LedgerEvent[],
  monthOf: (at: number) => string,
): Summary {
  const outcomes = notes.flatMap(({ found }) => Object.values(found))
  const count = (outcome: Outcome) => outcomes.filter(one => one === outcome).length
  return {
    drafts: notes.length,
    published: notes.filter(({ published }) => published).length,
    found: outcomes.length,
    outcomes: { fixed: count('fixed'), revised: count('revised'), stood: count('stood') },
    anyway: sum(notes, anywayIn),
    skipped: counted(notes.flatMap(({ skipped }) => Object.values(skipped))),
    months: monthsOf(notes, monthOf),
    reviews: spread(notes.flatMap(({ took }) => took)),
    lags: spread(notes.flatMap(({ lags = [] }) => lags)),
    settled: spread(agesOf(events)),
    waived: events.filter(({ type }) => type === 'waived').length,
    often: oftenSkipped(notes),
  }
}

const sum = <T>(all: readonly T[], of: (one: T) => number) => all.reduce((total, one) => total + of(one), 0)

function counted(names: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    Array.from(
      Map.groupBy(names, name => name),
      ([name, all]) => [name, all.length],
    ),
  )
}

function anywayIn({ published, found, skipped }: DraftNote): number {
  if (!published) return 0
  return Object.entries(found).filter(([rule, outcome]) => outcome === 'stood' && !(rule in skipped)).length
}

function monthsOf(notes: readonly DraftNote[], monthOf: (at: number) => string): Month[] {
  const groups = [...Map.groupBy(notes, ({ at }) => monthOf(at))].sort(([a], [b]) => (a < b ? -1 : 1))
  return groups.slice(-MONTHS).map(([name, all]) => ({
    name,
    drafts: all.length,
    found: sum(all, ({ found }) => Object.keys(found).length),
    mended: sum(all, ({ found }) => Object.values(found).filter(outcome => outcome !== 'stood').length),
    anyway: sum(all, anywayIn),
    languages: coverageIn(all.filter(({ published }) => published)),
  }))
}

function coverageIn(published: readonly DraftNote[]): Month['languages'] {
  const kinds = published.map(({ languages }) => {
    const [fi, sv] = [languages.includes('fi'), languages.includes('sv')]
    return fi && sv ? 'both' : fi ? 'fi' : sv ? 'sv' : 'other'
  })
  return { fi: 0, sv: 0, both: 0, other: 0, ...counted(kinds) }
}

function agesOf(events: readonly LedgerEvent[]): number[] {
  const due = new Map(events.flatMap(event => (event.type === 'owed' ? [[event.id, event.due] as const] : [])))
  const undone = new Set(events.flatMap(event => (event.type === 'undone' ? [event.event] : [])))
  return events.flatMap(event => {
    const since = event.type === 'settled' && !undone.has(event.id) ? due.get(event.debt) : undefined
    return since === undefined ? [] : [Math.max(0, event.at - since)]
  })
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
  return { n: sorted.length, median: at(0.5), p95: at(0.95) }
}

function oftenSkipped(notes: readonly DraftNote[]): OftenSkipped[] {
  const found = counted(notes.flatMap(note => Object.keys(note.found)))
  const skipped = counted(notes.flatMap(note => Object.keys(note.skipped)))
  return Object.entries(found)
    .map(([rule, n]) => ({ rule, found: n, skipped: skipped[rule] ?? 0 }))
    .filter(one => one.found >= FEWEST && one.skipped / one.found > OFTEN)
    .toSorted((a, b) => b.skipped - a.skipped)
}
