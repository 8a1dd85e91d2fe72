import { isDuty } from '../../core/ledger/duty.ts'
import type { Debt } from '../../core/ledger.ts'
import type { Norm } from '../../core/norm.ts'
import { citation } from '../../core/wording.ts'
import type { Pack } from '../../packs/make.ts'
import { currentRules } from '../../packs/renamed.ts'
import type { DebtShown } from '../../ui/ledger/view.ts'
import { packsInUse } from './packs.ts'

/** What the rules behind debts say of them. */
export interface DebtWords {
  /** What the rule behind a debt says of it, as its pack has it. */
  readonly wordsOf: (debt: Debt) => Pick<DebtShown, 'message' | 'why' | 'source' | 'duty'>
  /** Whether a debt must be done: badge and reminder speak of those alone. */
  readonly mustBeDone: (debt: Debt) => boolean
}

const made = new WeakMap<readonly Pack[], DebtWords>()

/** The words of the packs as they are now. */
export async function debtWords(): Promise<DebtWords> {
  const { packs } = await packsInUse()
  const words = made.get(packs) ?? debtWordsOf(packs)
  made.set(packs, words)
  return words
}

function debtWordsOf(packs: readonly Pack[]): DebtWords {
  const rules = new Map(packs.flatMap(pack => pack.rules.map(one => [one.rule.id, one])))
  const norms: Readonly<Record<string, Norm>> = Object.assign({}, ...packs.map(pack => pack.norms))
  /** By the rule's id of today: a debt keeps the id that its rule had. */
  const ruleOf = ({ rule }: Debt) => {
    const [id = rule] = currentRules([rule], packs)
    return rules.get(id)
  }
  const mustBeDone = (debt: Debt) => isDuty(ruleOf(debt)?.own.duty, debt.counterpart)
  return {
    mustBeDone,
    wordsOf: debt => {
      const rule = ruleOf(debt)?.rule
      const { message = null, why = null } = rule ?? {}
      return { message, why, source: citation(debt.norms, norms), duty: mustBeDone(debt) }
    },
  }
}
