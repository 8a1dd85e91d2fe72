import { checkUpState, isWaiting, itemsFor } from '../../core/check-up.ts'
import { readCheckUp } from '../../store/check-up.ts'
import type { Settings } from '../../store/settings.ts'
import { ask } from '../messages/ask.ts'

/** How much of the check-up of the usual account waits for the person; nothing without an organisation. */
export async function checkUpDue({ pack, role, account }: Settings, now: number): Promise<number> {
  if (pack === null) return 0
  const [{ items }, notes] = await Promise.all([ask({ type: 'account-guide', pack }), readCheckUp()])
  return itemsFor(items, role, account).filter(item => isWaiting(checkUpState(item, notes.get(item.id), now))).length
}
