import type { Counterpart } from '../../core/finding.ts'
import type { WaiveReason } from '../../core/ledger/events.ts'
import type { TransferFault } from '../../core/ledger/exchange.ts'
import type { Localized, Platform } from '../../core/model.ts'
import type { HalfLanguage } from '../../core/text/language/half-language.ts'

/** Something that a publication left to be done. Times in ms since the epoch. */
export interface DebtShown {
  readonly id: string
  readonly publication: string
  /** What is to be done, as the organisation's pack has it; `null` where no pack here knows the rule. */
  readonly message: Localized | null
  readonly why: Localized | null
  /** Guideline and section behind it; empty where none is known. */
  readonly source: Localized
  /** It must be done; else it is a tip. */
  readonly duty: boolean
  readonly counterpart: Counterpart
  readonly platform: Platform
  readonly handle: string | null
  readonly link: string | null
  readonly excerpt: string | null
  /** Id of the organisation's pack that it was published with. */
  readonly pack: string | null
  readonly since: number
  /** When what it tells of begins: to be done before. */
  readonly before: number | null
  readonly state: 'owed' | 'scheduled' | 'unsure'
  /** A publication that may be it. */
  readonly candidate: {
    readonly id: string
    readonly publication: string
    readonly link: string | null
    readonly certain: boolean
  } | null
}

export interface LedgerShown {
  /** The oldest first. */
  readonly debts: readonly DebtShown[]
  /** Today's reminder. */
  readonly nudge: 'long' | 'weekend' | null
  readonly fault: 'full' | 'unreadable' | null
}

/** The last thing that was done about the list, so that it can be undone. */
export type LedgerDone = 'done' | 'waived' | 'answered-yes' | 'answered-no' | 'undone' | 'failed'

/** What can be done about what is owed. */
export interface LedgerActions {
  /** Opens where it can be written or done. */
  write(debt: DebtShown): void
  /** Begins it in the language that is owed, from what is kept of the text, and copies it. */
  begin(debt: DebtShown, language: HalfLanguage): void
  done(debt: DebtShown): void
  waive(debt: DebtShown, reason: WaiveReason): void
  answer(about: readonly string[], yes: boolean): void
  undo(): void
}

export type LedgerSwitch = 'excerpt' | 'badge' | 'reminder'

/** How taking a file over went. */
export type TransferOutcome =
  | { readonly added: number; readonly known: number; readonly full: boolean }
  | TransferFault
  | 'failed'

export interface LedgerOptionsData {
  readonly on: Readonly<Record<LedgerSwitch, boolean>>
  readonly outcome: TransferOutcome | null
}

export interface LedgerOptionsActions {
  turn(name: LedgerSwitch, on: boolean): void
  exportAs(format: 'csv' | 'json'): void
  importFile(file: File): void
}
