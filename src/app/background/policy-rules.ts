import type { RulePolicies, RulePolicy } from '../../core/rule-policy.ts'
import type { Pack } from '../../packs/make.ts'
import { currentRules } from '../../packs/renamed.ts'
import type { PolicyFault } from '../../store/policy.ts'

/** What is set about rules, under the ids that they have today, and what of it does not apply. */
export function settledRules(
  policies: RulePolicies,
  packs: readonly Pack[],
): { readonly rules: RulePolicies; readonly faults: readonly PolicyFault[] } {
  const levels = new Map(packs.flatMap(pack => pack.rules.map(({ rule, own }) => [rule.id, own.level] as const)))
  const faults: PolicyFault[] = []
  const rules: Record<string, RulePolicy> = {}
  for (const [written, policy] of Object.entries(policies)) {
    const at = `rules.${written}`
    for (const id of currentRules([written], packs)) {
      const level = levels.get(id)
      if (level === undefined) faults.push({ at, why: 'unknown-rule', detail: id })
      else if (level === 'stop' && !['on', 'choice', 'stop'].includes(policy))
        faults.push({ at, why: 'stop-off', detail: policy })
      else rules[id] = policy
    }
  }
  return { rules, faults }
}
