import type { Counterpart } from './finding.ts'
import type { AccountKind, Platform } from './model.ts'

/** What a published post still owes: another language, platform or account. Computed from ledger events. */
export interface Debt {
  readonly id: string
  readonly rule: string
  readonly norms: readonly string[]
  readonly counterpart: Counterpart
  readonly platform: Platform
  readonly account: AccountKind
  /** Milliseconds since the epoch. */
  readonly since: number
}
