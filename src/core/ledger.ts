import type { CandidateEvent, LedgerEvent, OwedEvent } from './ledger/events.ts'
import { type Resolved, resolve } from './ledger/resolve.ts'

/** What a published post still owes: another language, platform or account. Computed from ledger events. */
export interface Debt extends Omit<OwedEvent, 'type' | 'at' | 'due' | 'certain'> {
  /** Milliseconds since the epoch: when the publication was out, or will be. */
  readonly since: number
  /** `unsure`: whether it was published at all is still to be answered. */
  readonly state: 'owed' | 'scheduled' | 'unsure'
  /** A publication that may be it, still to be answered. */
  readonly candidate: CandidateEvent | null
}

/** What is still owed, the oldest first. The order of the events, and events that come twice, change nothing. */
export function outstanding(events: readonly LedgerEvent[], now: number): Debt[] {
  const resolved = resolve(events)
  return resolved.open.map(owed => debtOf(owed, resolved, now)).sort((a, b) => a.since - b.since || order(a.id, b.id))
}

function debtOf(owed: OwedEvent, { answers, candidates }: Resolved, now: number): Debt {
  const { type: _, at: _at, due, certain, ...rest } = owed
  const unsure = !certain && !answers.has(owed.publication)
  const asked = (candidates.get(owed.id) ?? []).filter(
    candidate => !answers.has(candidate.id) && answers.get(candidate.publication) !== false,
  )
  const candidate = asked.toSorted((a, b) => b.at - a.at || order(a.id, b.id))[0] ?? null
  return { ...rest, since: due, state: unsure ? 'unsure' : due > now ? 'scheduled' : 'owed', candidate }
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** How many things wait for the person: what is owed by now, and each publication that is asked about once. */
export function waitingCount(debts: readonly Debt[]): number {
  const unsure = new Set(debts.filter(({ state }) => state === 'unsure').map(({ publication }) => publication))
  return debts.filter(({ state }) => state === 'owed').length + unsure.size
}
