import type { DraftNote } from '../../core/insights/draft-log.ts'
import type { Summary } from '../../core/insights/summary.ts'
import type { Localized } from '../../core/model.ts'
import type { Preferences } from '../view.ts'

/** What a guideline wants followed, with its section. */
export interface InsightNorm {
  readonly id: string
  readonly title: Localized
  readonly source: Localized
}

export interface InsightsData {
  /** Whether drafts are counted. */
  readonly on: boolean
  /** The organisation has set it. */
  readonly locked: boolean
  readonly summary: Summary
  /** The newest first. */
  readonly latest: readonly DraftNote[]
  /** Names of rules by their ids; one that no pack has any more is left out. */
  readonly names: Readonly<Record<string, Localized>>
  readonly packs: Readonly<Record<string, Localized>>
  readonly norms: readonly InsightNorm[]
  /** Checks that are turned off everywhere. */
  readonly off: readonly string[]
  readonly said: 'copied' | 'copyFailed' | 'wiped' | 'wipeFailed' | null
  readonly preferences: Preferences
}

export interface InsightsActions {
  turn(on: boolean): void
  /** Turns a check off everywhere, or on again. */
  turnRule(rule: string, on: boolean): void
  /** Copies the proof of one draft, as it was written for it. */
  copy(proof: string): void
  exportCsv(): void
  wipe(): void
}
