import type { Check } from './checks/index.ts'
import type { About, Counterpart, Level, Place } from './finding.ts'
import type { AccountKind, Audience, ComposerKind, Localized, Platform, Role } from './model.ts'
import type { Norm } from './norm.ts'
import type { TermList } from './term.ts'
import type { WayOut } from './way-out.ts'

/** Where a rule holds. A list that is left out holds everywhere. A communicator counts as an employee too. */
export interface When {
  readonly platform?: readonly Platform[]
  readonly composer?: readonly ComposerKind[]
  readonly role?: readonly Role[]
  readonly account?: readonly AccountKind[]
  readonly audience?: readonly Audience[]
  /** Whether the person's profile says already that opinions are their own. */
  readonly ownOpinionsInProfile?: boolean
  /** Whether the answer "consent is there" was given for the draft. */
  readonly consentGiven?: boolean
}

/** How one organisation rests on a rule: the norms behind it, and how weighty it is there. */
export interface Basis {
  readonly norms: readonly string[]
  readonly level: Level
  readonly when: When
  /** Its own wording instead of the rule's. */
  readonly message?: Localized
  readonly why?: Localized
  /** Its own wording for a role, e.g. the right address for a trust official. */
  readonly forRole?: Readonly<Partial<Record<Role, { readonly message?: Localized; readonly why?: Localized }>>>
  /** Set: the rule enters a debt when the draft is published, instead of a finding now. */
  readonly owes?: readonly Counterpart[] | 'missing-languages'
  /** What is owed must be done, as a question must be answered; a language always must. Else it is a tip. */
  readonly duty?: boolean
}

/**
 * One thing to look for. `check` is written once; each organisation that rests on it has a basis.
 * Where several bases hold in a context, the finding carries all their norms and the weightiest level.
 */
export interface Rule {
  readonly id: string
  readonly bases: readonly Basis[]
  readonly check: Check
  /** What it looks for, in a few words; without one its message says so. */
  readonly title?: Localized
  readonly message: Localized
  readonly why: Localized
  /** What its findings offer where its check has no fix of its own. */
  readonly offers?: WayOut
  /** Of findings in one group on overlapping places only the weightiest stays, and takes the others' norms along. */
  readonly group?: string
  /** Whose privacy its findings touch. */
  readonly about?: About
  /** The page on which more is to be found out. */
  readonly leadsTo?: Place
  /** Whole ids that it had before: what people decided about them holds on. */
  readonly was?: readonly string[]
}

/** All that a reviewer needs: plain data, can be sent between contexts as JSON. */
export interface RuleSet {
  readonly rules: readonly Rule[]
  readonly norms: Readonly<Record<string, Norm>>
  readonly lexicons: Readonly<Record<string, TermList>>
}
