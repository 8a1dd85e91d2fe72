import type { Counterpart, Owed } from '../finding.ts'
import type { Debt } from '../ledger.ts'
import type { AccountKind, ComposerKind, Language, Platform } from '../model.ts'
import type { Agreement } from './agree.ts'
import type { CandidateEvent, LedgerEvent, OwedEvent, SettledEvent } from './events.ts'

/** A text that was published, or perhaps was. The text itself is looked at and not kept. */
export interface Publication {
  readonly kind: 'published' | 'maybe-published' | 'scheduled'
  readonly platform: Platform
  readonly composer: ComposerKind
  readonly text: string
  readonly link: string | null
  /** When it was sent off, in ms since the epoch. */
  readonly at: number
  /** When it is out. */
  readonly due: number
  /** When what it tells of begins; `null` where it does not say. */
  readonly event?: number | null
  readonly handle: string | null
  readonly account: AccountKind
  readonly pack: string | null
  /** Required languages that it has. */
  readonly languages: readonly Language[]
  readonly owed: readonly Pick<Owed, 'rule' | 'norms' | 'counterpart'>[]
}

export interface Compare {
  /** Whether a publication tells the same as what left the debt. */
  agreement(debt: Debt): Agreement
  /** Whether two accounts are the same one in two languages. */
  areSisters(a: string, b: string): boolean
}

/** Answers follow the one who asked: they owe nothing, and are never asked about. */
const ANSWERS: readonly ComposerKind[] = ['comment', 'reply']

/** The events that a publication enters: what it owes, and what it settles or may settle. Ids come from `newId`. */
export function enter(
  publication: Publication,
  debts: readonly Debt[],
  compare: Compare,
  newId: () => string,
): LedgerEvent[] {
  const id = newId()
  const { at, link } = publication
  const certain = publication.kind !== 'maybe-published'
  const owed = publication.owed.map(
    ({ rule, norms, counterpart }): OwedEvent => ({
      ...{ type: 'owed', id: newId(), at, publication: id, rule, norms, counterpart, link, certain },
      platform: publication.platform,
      account: publication.account,
      handle: publication.handle,
      pack: publication.pack,
      languages: publication.languages,
      due: Math.max(at, publication.due),
      ...(publication.event && { event: publication.event }),
    }),
  )
  const met = metBy(publication, debts, compare).map(({ debt, agrees }): SettledEvent | CandidateEvent =>
    certain && agrees
      ? { type: 'settled', id: newId(), at, debt: debt.id, publication: id }
      : { type: 'candidate', id: newId(), at, debt: debt.id, publication: id, link, certain, agrees },
  )
  return [...owed, ...met]
}

interface Met {
  readonly debt: Debt
  readonly agrees: boolean
}

/** What agrees is met. A language where none agrees for sure is asked about: of the newest that it may be. */
function metBy(publication: Publication, debts: readonly Debt[], compare: Compare): Met[] {
  const fitting = debts.filter(debt => isMeant(debt, publication, compare))
  const judged = fitting.map(debt => ({ debt, agreement: compare.agreement(debt) }))
  const met = judged.filter(({ agreement }) => agreement === 'agrees').map(({ debt }) => ({ debt, agrees: true }))
  const languages = judged.filter(({ debt }) => debt.counterpart.language)
  if (ANSWERS.includes(publication.composer) || languages.some(({ agreement }) => agreement === 'agrees')) return met
  const newest = languages.toReversed()
  const asked = newest.find(({ agreement }) => agreement === 'unclear') ?? newest[0]
  return asked ? [...met, { debt: asked.debt, agrees: false }] : met
}

/** Whether a publication is where the debt wants one: the language on the account or its sister, the channel, the account. */
function isMeant(debt: Debt, publication: Publication, compare: Compare): boolean {
  if (debt.pack !== publication.pack) return false
  const { language, platform, account }: Counterpart = debt.counterpart
  if (language) return publication.languages.includes(language) && isSameAccount(debt, publication, compare)
  if (platform) return publication.platform === platform
  return account !== undefined && publication.account === account
}

function isSameAccount(debt: Debt, publication: Publication, { areSisters }: Compare): boolean {
  if (debt.platform !== publication.platform) return false
  const [a, b] = [debt.handle, publication.handle]
  if (a === null || b === null) return debt.account === publication.account
  return a === b || areSisters(a, b)
}
