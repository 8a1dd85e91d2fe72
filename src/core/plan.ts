import type { CompiledRule } from './compile.ts'
import type { Context, Language } from './model.ts'
import { type Grounds, groundsOf } from './outcome.ts'
import { holds } from './when.ts'

/** A rule that holds in a context, with what it rests on there. */
export interface PlannedRule extends CompiledRule {
  readonly grounds: Grounds
}

/** What a review goes by in a context. */
export interface Plan {
  readonly rules: readonly PlannedRule[]
  readonly owes: readonly Language[]
  readonly required: readonly Language[]
}

/** Plans for contexts: the same one at every keystroke. */
export function createPlanner(compiled: readonly CompiledRule[]): (context: Context) => Plan {
  const plans = new Map<string, Plan>()
  return context => {
    const { platform, composer, role, account, audience, ownOpinionsInProfile, consentGiven } = context
    const key = [platform, composer, role, account, audience, ownOpinionsInProfile, consentGiven].join()
    const plan = plans.get(key) ?? planFor(compiled, context)
    plans.set(key, plan)
    return plan
  }
}

function planFor(compiled: readonly CompiledRule[], context: Context): Plan {
  const rules = compiled
    .filter(({ rule }) => rule.bases.some(basis => holds(basis.when, context)))
    .map(rule => ({ ...rule, grounds: groundsOf(rule.rule, context) }))
  const owes = owedLanguages(rules)
  return { rules, owes, required: owes.length > 0 ? owes : BOTH }
}

/** Looked at where nobody owes a language: whoever publishes in both by their own choice sees how they stand. */
const BOTH: readonly Language[] = ['fi', 'sv']

/** What is urgent alone asks for both languages, and not of every post. */
function owedLanguages(inUse: readonly CompiledRule[]): readonly Language[] {
  const owed = inUse.flatMap(({ rule: { check } }) =>
    check.kind === 'coverage' && check.finds !== 'urgent' ? check.languages : [],
  )
  return [...new Set(owed)]
}
