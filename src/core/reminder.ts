import type { Reminder } from './finding.ts'
import type { AccountKind, Platform } from './model.ts'

/** How many reminders are shown at once: one a post, unless somebody asks for more. */
export const TIPS = { one: 1, more: 3 } as const
/** How long a reminder is not shown again on the same account, in ms. */
const PAUSE = 7 * 24 * 60 * 60 * 1000
/** How long it is remembered that a reminder was shown: a day more, so that nothing hangs on when it is tidied. */
const REMEMBERED = 8 * 24 * 60 * 60 * 1000

/** A reminder was shown. */
export interface ShownReminder {
  readonly rule: string
  /** As `accountKey` names it. */
  readonly account: string
  /** The draft that it was shown for: there it stays in sight. */
  readonly draft: string
  /** Ms since the epoch. */
  readonly at: number
}

/** For which draft reminders are chosen, and when, in ms since the epoch. */
export interface Occasion {
  readonly account: string
  readonly draft: string
  readonly now: number
  /** How many at most. */
  readonly most: number
}

export interface WritingAccount {
  readonly platform: Platform
  readonly account: AccountKind
  readonly pack: string | null
  /** Name of the account in the service; `null`: the page does not show it. */
  readonly handle: string | null
}

/** One account of one service: by its own name, else by what is known of who writes there. */
export function accountKey({ platform, account, pack, handle }: WritingAccount): string {
  return handle === null ? [platform, account, pack ?? ''].join(':') : `${platform}:@${handle}`
}

/**
 * Which of a review's reminders are shown: at most so many, and none a second time within a week on one account, save in
 * the draft that it is shown for. First those that this very draft calls for, then those that always hold; among them
 * what was not shown yet, or longest ago.
 */
export function chooseReminders(
  reminders: readonly Reminder[],
  shown: readonly ShownReminder[],
  { account, draft, now, most }: Occasion,
): readonly Reminder[] {
  const onAccount = shown.filter(each => each.account === account)
  const candidates = reminders.flatMap((reminder, place) => {
    const times = onAccount.filter(({ rule }) => rule === reminder.rule)
    const here = times.some(each => each.draft === draft)
    // A clock that was put back does not silence anything for longer than the pause.
    if (!here && times.some(({ at }) => Math.abs(now - at) < PAUSE)) return []
    const last = Math.max(Number.NEGATIVE_INFINITY, ...times.map(({ at }) => at))
    return [{ reminder, place, order: [reminder.fits ? 0 : 1, here ? 0 : 1, here ? 0 : last] }]
  })
  return candidates
    .toSorted((a, b) => compare(a.order, b.order) || a.place - b.place)
    .slice(0, most)
    .map(({ reminder }) => reminder)
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? 0
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}

/** Whether it need not be remembered any longer that a reminder was shown `at` that time. */
export function isForgotten(at: number, now: number): boolean {
  return Math.abs(now - at) > REMEMBERED
}
