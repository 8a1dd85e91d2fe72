import { browser } from 'wxt/browser'
import { LEVELS } from '../../core/finding.ts'
import { ruleName } from '../../core/rule-name.ts'
import type { Pack } from '../../packs/make.ts'
import { currentRules } from '../../packs/renamed.ts'
import { COMMON } from '../../packs/rule-set.ts'
import { countUnsaid } from '../../store/ignored.ts'
import { forgetSkipped, writeSkipped } from '../../store/skipped.ts'
import type { Answers } from '../messages/listen.ts'
import type { ListedRule, RuleNames } from '../messages/silence.ts'
import { countSkipped } from './insights.ts'
import { type PacksInUse, packsInUse } from './packs.ts'

type SilenceKind = 'unsaid' | 'skipped' | 'rule-names' | 'rule-list'

/** Notes what was skipped and what was not said, and names rules. */
export const silenceAnswers: Pick<Answers, SilenceKind> = {
  unsaid: async ({ id }) => {
    await countUnsaid(id)
    return null
  },
  skipped: async ({ rule, reason }, { tab }) => {
    countSkipped(tab, rule, reason)
    await writeSkipped({ rule, reason, at: Date.now() })
    return null
  },
  'rule-names': async ({ rules }) => namesOf(rules, (await packsInUse()).packs),
  'rule-list': async ({ pack }) => listOf(pack, await packsInUse()),
}

/** Forgets in time why something was skipped. Whatever the alarm was for: there is one at least once an hour. */
export function watchSkipped(): void {
  browser.alarms.onAlarm.addListener(() => void forgetSkipped(Date.now()))
}

/** By the ids that were asked: a rule that was renamed is named by its heir. */
function namesOf(ids: readonly string[], packs: readonly Pack[]): RuleNames {
  const rules = new Map(packs.flatMap(pack => pack.rules.map(({ rule }) => [rule.id, rule] as const)))
  return Object.fromEntries(
    ids.flatMap(id => {
      const [current = id] = currentRules([id], packs)
      const rule = rules.get(current)
      return rule ? [[id, ruleName(rule)]] : []
    }),
  )
}

/** What is found in a text, and not what is merely recalled. */
function listOf(pack: string | null, { packs, rules: set }: PacksInUse): ListedRule[] {
  return packs
    .filter(({ id }) => id === COMMON || id === pack)
    .flatMap(({ rules }) => rules)
    .flatMap(({ rule, own: { level } }) =>
      level === 'reminder'
        ? []
        : [{ id: rule.id, name: ruleName(rule), level, was: rule.was ?? [], set: set[rule.id] ?? 'choice' }],
    )
    .toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
}
