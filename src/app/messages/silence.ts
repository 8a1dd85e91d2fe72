import { browser } from 'wxt/browser'
import type { FindingLevel } from '../../core/finding.ts'
import type { Localized } from '../../core/model.ts'
import type { Skipped } from '../../store/skipped.ts'

/** What pages tell of what is not said or was skipped, and what our own pages ask about it. */
export type SilenceMessage =
  /** Something that is turned off would have spoken, once in a draft. */
  { readonly type: 'unsaid'; readonly id: string } | ({ readonly type: 'skipped' } & Pick<Skipped, 'rule' | 'reason'>)

/** Tells without waiting: nothing hangs on the answer, and an extension that is gone hears nothing. */
export function tellSilence(message: SilenceMessage): void {
  browser.runtime.sendMessage(message).catch(() => undefined)
}

/** A check that a person can be told of. */
export interface ListedRule {
  readonly id: string
  readonly name: Localized
  readonly level: FindingLevel
}

/** All checks of common and of an organisation, the weightiest first. */
export function askRuleList(pack: string | null): Promise<readonly ListedRule[]> {
  return browser.runtime.sendMessage({ type: 'rule-list', pack })
}

export interface AskRuleNames {
  readonly type: 'rule-names'
  readonly rules: readonly string[]
}

/** What rules look for, in a few words; a rule that no pack has is left out. */
export type RuleNames = Readonly<Record<string, Localized>>

export function askRuleNames(rules: readonly string[]): Promise<RuleNames> {
  return browser.runtime.sendMessage({ type: 'rule-names', rules } satisfies AskRuleNames)
}
