import { type Debt, waitingCount } from '../ledger.ts'

const HOUR = 60 * 60 * 1000
/** When something is owed so long, a word is said, in ms. */
export const LONG = 24 * HOUR
/** On Fridays from this hour on, so that there is time to do it before the weekend. */
const FRIDAY = 5
const FRIDAY_HOUR = 12

export type Nudge = 'long' | 'weekend'

/** Whether to remind now of what is owed, and why. At most once a day, as the person's own calendar has it. */
export function nudgeFor(debts: readonly Debt[], now: Date, last: Date | null): Nudge | null {
  if (last && last.toDateString() === now.toDateString()) return null
  const waiting = debts.filter(({ state }) => state !== 'scheduled')
  if (waitingCount(waiting) === 0) return null
  const long = waiting.some(({ since }) => now.getTime() - since >= LONG)
  if (now.getDay() === FRIDAY) return long || now.getHours() >= FRIDAY_HOUR ? 'weekend' : null
  return long ? 'long' : null
}
