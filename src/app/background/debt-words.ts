import { isDuty } from '../../core/ledger/duty.ts'
import type { Debt } from '../../core/ledger.ts'
import { citation } from '../../core/wording.ts'
import { bundledPacks } from '../../packs/bundled.ts'
import type { DebtShown } from '../../ui/view.ts'

/** What the rule behind a debt says of it, as its pack has it. */
export function wordsOf(debt: Debt): Pick<DebtShown, 'message' | 'why' | 'source' | 'duty'> {
  const { rule } = ruleOf(debt) ?? {}
  return {
    message: rule?.message ?? null,
    why: rule?.why ?? null,
    source: citation(debt.norms, Object.assign({}, ...bundledPacks.map(pack => pack.norms))),
    duty: mustBeDone(debt),
  }
}

/** Whether a debt must be done: badge and reminder speak of those alone. */
export function mustBeDone(debt: Debt): boolean {
  return isDuty(ruleOf(debt)?.own.duty, debt.counterpart)
}

function ruleOf({ rule: id }: Debt) {
  return bundledPacks.flatMap(({ rules }) => rules).find(({ rule }) => rule.id === id)
}
