import type { FindingLevel } from '../../core/finding.ts'
import type { Localized } from '../../core/model.ts'
import type { RulePolicy } from '../../core/rule-policy.ts'

/** A check that a person can be told of. */
export interface ListedRule {
  readonly id: string
  readonly name: Localized
  readonly level: FindingLevel
  /** Ids that it had before: something may be turned off under them. */
  readonly was: readonly string[]
  /** What the organisation has set about it. */
  readonly set: RulePolicy
}

/** What rules look for, in a few words; a rule that no pack has is left out. */
export type RuleNames = Readonly<Record<string, Localized>>
