import type { AccountKind, Localized, Role } from './model.ts'

/** Something about an account that a guideline wants looked over, now and then or once. */
export interface CheckUpItem {
  /** Whole: with the pack's id. */
  readonly id: string
  readonly title: Localized
  readonly why: Localized
  readonly source: Localized
  /** For whom; left out: for everybody. */
  readonly role?: readonly Role[] | undefined
  readonly account?: readonly AccountKind[] | undefined
  /** Due again after so many days; once when left out. */
  readonly dueDays?: number | undefined
}

/** What a person noted about an item: when it was done, in ms since the epoch, or that it is not theirs. */
export type CheckUpNote = { readonly done: number } | { readonly notMine: true }

export type CheckUpState =
  | { readonly kind: 'open' | 'not-mine' }
  | { readonly kind: 'done' | 'due'; readonly done: number }
  /** `days`: until it is due again. */
  | { readonly kind: 'doneUntil'; readonly done: number; readonly days: number }

const DAY = 24 * 60 * 60 * 1000

export function checkUpState({ dueDays }: CheckUpItem, note: CheckUpNote | undefined, now: number): CheckUpState {
  if (!note) return { kind: 'open' }
  if ('notMine' in note) return { kind: 'not-mine' }
  const { done } = note
  if (dueDays === undefined) return { kind: 'done', done }
  const days = Math.ceil((done + dueDays * DAY - now) / DAY)
  return days > 0 ? { kind: 'doneUntil', done, days } : { kind: 'due', done }
}

/** Whether it waits for the person. */
export const isWaiting = ({ kind }: CheckUpState): boolean => kind === 'open' || kind === 'due'

/** The items that concern a role and an account. A communicator counts as an employee too. */
export function itemsFor<Item extends CheckUpItem>(items: readonly Item[], role: Role, account: AccountKind): Item[] {
  const roles: readonly Role[] = role === 'communicator' ? ['communicator', 'employee'] : [role]
  return items.filter(
    item => (item.role?.some(each => roles.includes(each)) ?? true) && (item.account?.includes(account) ?? true),
  )
}
