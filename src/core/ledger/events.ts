import type { Counterpart } from '../finding.ts'
import type { AccountKind, Language, Platform } from '../model.ts'

/** Why something owed is not needed. Stays on the device; nobody else sees it. */
export const WAIVE_REASONS = ['one-group', 'outdated', 'somebody-else', 'other'] as const

export type WaiveReason = (typeof WAIVE_REASONS)[number]

/** Written once and never changed. `at`: ms since the epoch. */
interface Written {
  readonly id: string
  readonly at: number
}

/** A publication left something to do. */
export interface OwedEvent extends Written {
  readonly type: 'owed'
  /** Shared by all that one publication owes. */
  readonly publication: string
  readonly rule: string
  readonly norms: readonly string[]
  readonly counterpart: Counterpart
  readonly platform: Platform
  readonly account: AccountKind
  /** Name of the account in the service; `null`: the page did not show it. */
  readonly handle: string | null
  readonly pack: string | null
  /** The languages that it was published in. */
  readonly languages: readonly Language[]
  readonly link: string | null
  /** When the publication is out: later than `at` where it was scheduled. */
  readonly due: number
  /** `false`: the site showed no proof, and the person is asked. */
  readonly certain: boolean
  /** When what the publication tells of begins, where it says so: what is owed is of use until then. */
  readonly event?: number
}

/** Another publication that may be what was owed: it is asked for. */
export interface CandidateEvent extends Written {
  readonly type: 'candidate'
  readonly debt: string
  readonly publication: string
  readonly link: string | null
  readonly certain: boolean
  /** The facts agree: only whether it was published is asked. */
  readonly agrees: boolean
}

export interface SettledEvent extends Written {
  readonly type: 'settled'
  readonly debt: string
  /** By which publication; `null`: the person did it elsewhere. */
  readonly publication: string | null
}

export interface WaivedEvent extends Written {
  readonly type: 'waived'
  readonly debt: string
  readonly reason: WaiveReason
}

/** The person's answer to "did you publish it?" or "is this it?". */
export interface AnsweredEvent extends Written {
  readonly type: 'answered'
  /** A publication or a candidate. */
  readonly about: string
  readonly yes: boolean
}

export interface UndoneEvent extends Written {
  readonly type: 'undone'
  readonly event: string
}

export type LedgerEvent = OwedEvent | CandidateEvent | SettledEvent | WaivedEvent | AnsweredEvent | UndoneEvent
