import { isDuty } from '../../core/ledger/duty.ts'
import type { Debt } from '../../core/ledger.ts'
import type { Norm } from '../../core/norm.ts'
import { citation } from '../../core/wording.ts'
import { bundledPacks } from '../../packs/bundled.ts'
import { currentRules } from '../../packs/renamed.ts'
import type { DebtShown } from '../../ui/view.ts'

const rules = new Map(bundledPacks.flatMap(pack => pack.rules.map(one => [one.rule.id, one])))
const norms: Readonly<Record<string, Norm>> = Object.assign({}, ...bundledPacks.map(pack => pack.norms))

/** What the rule behind a debt says of it, as its pack has it. */
export function wordsOf(debt: Debt): Pick<DebtShown, 'message' | 'why' | 'source' | 'duty'> {
  const rule = ruleOf(debt)?.rule
  return {
    message: rule?.message ?? null,
    why: rule?.why ?? null,
    source: citation(debt.norms, norms),
    duty: mustBeDone(debt),
  }
}

/** Whether a debt must be done: badge and reminder speak of those alone. */
export function mustBeDone(debt: Debt): boolean {
  return isDuty(ruleOf(debt)?.own.duty, debt.counterpart)
}

/** By the rule's id of today: a debt keeps the id that its rule had. */
function ruleOf({ rule }: Debt) {
  const [id = rule] = currentRules([rule], bundledPacks)
  return rules.get(id)
}
