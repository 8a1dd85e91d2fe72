import type { Finding, Review } from '../finding.ts'
import type { AccountKind, ComposerKind, Language, Platform } from '../model.ts'

/** What came of what a rule found in a draft: a fix was pressed, the text was written anew, or it stands as it was. */
export const OUTCOMES = ['fixed', 'revised', 'stood'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Most times of each kind that are noted of one draft. */
const MOST_TIMES = 20
/** So few words are no draft yet. */
const FEWEST_WORDS = 3

/** What is noted of one draft: nothing of its text. Times in ms since the epoch, durations in ms. */
export interface DraftNote {
  readonly id: string
  readonly at: number
  readonly platform: Platform
  readonly composer: ComposerKind
  readonly account: AccountKind
  /** The organisation's pack and its version; `null` without one. */
  readonly pack: { readonly id: string; readonly version: number } | null
  readonly found: Readonly<Record<string, Outcome>>
  /** Why a rule's finding was skipped. */
  readonly skipped: Readonly<Record<string, string>>
  readonly published: boolean
  /** Of our three languages those that the published text has. */
  readonly languages: readonly Language[]
  /** How long the reviews took. */
  readonly took: readonly number[]
  /** How long we held up a key at most, from one review to the next; to a tenth of a ms. */
  readonly lags?: readonly number[] | undefined
}

/** A draft as it is followed; the text is in memory alone. */
export interface DraftLog {
  readonly note: DraftNote
  readonly text: string
  readonly findings: readonly Finding[]
}

type Begun = Pick<DraftNote, 'id' | 'at' | 'platform' | 'composer' | 'account' | 'pack'>

export function beginLog(begun: Begun): DraftLog {
  const note = { ...begun, found: {}, skipped: {}, published: false, languages: [], took: [] }
  return { note, text: '', findings: [] }
}

/** Whether there is enough to be noted. */
export function isWorthNoting({ note, text }: DraftLog): boolean {
  return Object.keys(note.found).length > 0 || text.trim().split(/\s+/).length >= FEWEST_WORDS
}

/** Goes on with a review of the draft, which took so long; `lag`: how long a key before it was held up by us at most. */
export function follow(log: DraftLog, text: string, { findings }: Review, took: number, lag = 0): DraftLog {
  const here = new Set(findings.map(({ rule }) => rule))
  const gone = log.findings.filter(({ rule }) => !here.has(rule))
  const found = {
    ...log.note.found,
    ...Object.fromEntries(gone.map(finding => [finding.rule, outcomeOf(finding, log.text, text)])),
    ...Object.fromEntries([...here].map(rule => [rule, 'stood' as const])),
  }
  const times = [...log.note.took, Math.round(took)].slice(-MOST_TIMES)
  const lags = [...(log.note.lags ?? []), ...(lag > 0 ? [Math.round(lag * 10) / 10] : [])].slice(-MOST_TIMES)
  return { note: { ...log.note, found, took: times, lags }, text, findings }
}

/** Fixed, when the text is just what one of the fixes makes of the former one. */
function outcomeOf({ fixes }: Finding, before: string, after: string): Outcome {
  const made = fixes.some(({ edits }) => {
    const [edit] = edits
    return edit && before.slice(0, edit.span.start) + edit.insert + before.slice(edit.span.end) === after
  })
  return made ? 'fixed' : 'revised'
}

export function skipIn(log: DraftLog, rule: string, reason: string): DraftLog {
  return { ...log, note: { ...log.note, skipped: { ...log.note.skipped, [rule]: reason } } }
}

export function publishIn(log: DraftLog, languages: readonly Language[]): DraftLog {
  return { ...log, note: { ...log.note, published: true, languages } }
}
