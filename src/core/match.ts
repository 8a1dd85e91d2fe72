import type { FindingLevel, Fix, OtherPlace } from './finding.ts'
import type { Language, Localized, Span } from './model.ts'

/** One place where a check found what it looks for. */
export interface Match {
  /** `null`: the draft lacks something. */
  readonly span: Span | null
  /** What stands for `{found}` in the messages; the text at `span` when left out. */
  readonly found?: string
  /** What stands for `{found}` where it differs by language. */
  readonly named?: Localized
  /** What stands for `{other}` in the messages. */
  readonly other?: OtherPlace
  /** The languages that a match is about, e.g. those that are missing. */
  readonly languages?: readonly Language[]
  /** What stands for `{n}` in the messages. */
  readonly n?: number
  readonly fixes?: readonly Fix[]
  /** How weighty this match is, where it is less than the rule may be. */
  readonly level?: FindingLevel
  /** The sentences that a learned rule goes by, and how surely it speaks. */
  readonly unit?: ScoredUnit
}

export interface ScoredUnit extends Span {
  readonly score: number
}
