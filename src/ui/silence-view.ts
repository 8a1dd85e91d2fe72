import type { FindingLevel } from '../core/finding.ts'
import type { Localized } from '../core/model.ts'
import type { Scope } from '../core/silence.ts'
import type { SkipReason } from '../core/skip.ts'

/** A check that is turned off, as it is shown. */
export interface TurnedOffShown {
  readonly id: string
  /** What the rule looks for; `null` where no pack here knows it. */
  readonly name: Localized | null
  readonly rule: string
  readonly scope: Scope
  /** The wording or the account; `''` everywhere. */
  readonly of: string
  /** Ms since the epoch. */
  readonly since: number
  readonly unsaid: number
}

/** What was skipped for one reason, and how often. */
export interface SkippedShown {
  readonly rule: string
  readonly name: Localized | null
  readonly reason: SkipReason
  readonly times: number
}

export interface SilenceData {
  readonly off: readonly TurnedOffShown[]
  readonly skipped: readonly SkippedShown[]
  /** The reasons were just deleted. */
  readonly wiped: boolean
}

/** How a check stands for one account. */
export const RULE_WHERE = ['on', 'account', 'everywhere'] as const
export type RuleWhere = (typeof RULE_WHERE)[number]

/** A check as the options list it; `partly`: off for some wordings or accounts, `account`: for the one that is looked at. */
export interface RuleShown {
  readonly id: string
  readonly name: Localized
  readonly level: FindingLevel
  readonly state: 'on' | 'off' | 'account' | 'partly' | 'always'
  /** The organisation has set it. */
  readonly locked?: boolean
}

export interface RulesActions {
  turnRule(rule: string, on: boolean): void
  /** Turns a check on or off for the account that is looked at, or off everywhere. */
  setRule(rule: string, where: RuleWhere): void
  /** `null`: all accounts. */
  chooseAccount(account: string | null): void
}

export interface SilenceActions {
  /** Says nothing any more about a word, whichever check would. */
  addWord(word: string): void
  bringBack(id: string): void
  wipeReasons(): void
}
