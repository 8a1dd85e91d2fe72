import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { isForgotten, type ShownReminder } from '../core/reminder.ts'

/** One key for each account and rule, written by the background alone. */
const PREFIX = 'reminded/'
const name = z.string().check(z.maxLength(300))

/** For whoever takes such a note in from outside. */
export const shownReminder = z.object({ rule: name, account: name, draft: name, at: z.number() })
const entry = z.object({ version: z.literal(1), value: shownReminder })

const keyOf = ({ account, rule }: ShownReminder) => `${PREFIX}${account}/${rule}`

export const isRemindedKey = (key: string) => key.startsWith(PREFIX)

/** Which reminders were shown; what cannot be read counts as not shown. */
export async function readReminded(): Promise<readonly ShownReminder[]> {
  try {
    return (await entries()).flatMap(([, shown]) => shown ?? [])
  } catch {
    return []
  }
}

/** Notes that reminders were shown. Gives `false` when the storage took it not. */
export async function writeReminded(shown: readonly ShownReminder[]): Promise<boolean> {
  try {
    await browser.storage.local.set(Object.fromEntries(shown.map(value => [keyOf(value), { version: 1, value }])))
    return true
  } catch {
    return false
  }
}

/** Forgets what need not be known any longer, and what cannot be read. `now`: ms since the epoch. */
export async function forgetReminded(now: number): Promise<void> {
  try {
    const old = (await entries()).filter(([, shown]) => shown === null || isForgotten(shown.at, now))
    if (old.length > 0) await browser.storage.local.remove(old.map(([key]) => key))
  } catch {
    // It is tried again within the hour.
  }
}

async function entries(): Promise<[string, ShownReminder | null][]> {
  const all = Object.entries(await browser.storage.local.get(null)).filter(([key]) => isRemindedKey(key))
  return all.map(([key, raw]) => {
    const parsed = z.safeParse(entry, raw)
    return [key, parsed.success ? parsed.data.value : null]
  })
}
