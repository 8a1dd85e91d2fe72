import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

/** Why something was skipped: a key each, written once. Of the text nothing is kept. */
const PREFIX = 'skipped/'
/** How long a reason is kept, in ms. */
const KEPT = 60 * 24 * 60 * 60 * 1000

export const REASONS = ['not-personal', 'consent', 'already-public', 'intended', 'other'] as const

/** For whoever takes such a note in from outside. */
export const skippedReason = z.object({ rule: z.string().check(z.maxLength(200)), reason: z.enum(REASONS) })
const entry = z.object({ version: z.literal(1), value: z.extend(skippedReason, { at: z.number() }) })

/** A reason for skipping what a rule found, `at` its time in ms since the epoch. */
export type Skipped = z.infer<typeof entry>['value']

export const isSkippedKey = (key: string) => key.startsWith(PREFIX)

/** All reasons that are kept, the newest first; what cannot be read is passed over. */
export async function readSkipped(): Promise<readonly Skipped[]> {
  const all = await entries().catch(() => [])
  return all.flatMap(([, skipped]) => skipped ?? []).toSorted((a, b) => b.at - a.at)
}

/** Gives `false` when the storage took it not. */
export async function writeSkipped(skipped: Skipped): Promise<boolean> {
  try {
    await browser.storage.local.set({ [PREFIX + crypto.randomUUID()]: { version: 1, value: skipped } })
    return true
  } catch {
    return false
  }
}

/** Forgets what is older than 60 days, and what cannot be read. `now`: ms since the epoch. */
export async function forgetSkipped(now: number): Promise<void> {
  await forget(skipped => skipped === null || Math.abs(now - skipped.at) > KEPT)
}

/** Forgets all reasons. Gives `false` when the storage does not let it. */
export const wipeSkipped = (): Promise<boolean> => forget(() => true)

async function forget(isOld: (skipped: Skipped | null) => boolean): Promise<boolean> {
  try {
    const old = (await entries()).filter(([, skipped]) => isOld(skipped))
    if (old.length > 0) await browser.storage.local.remove(old.map(([key]) => key))
    return true
  } catch {
    return false
  }
}

async function entries(): Promise<[string, Skipped | null][]> {
  const all = Object.entries(await browser.storage.local.get(null)).filter(([key]) => isSkippedKey(key))
  return all.map(([key, raw]) => {
    const parsed = z.safeParse(entry, raw)
    return [key, parsed.success ? parsed.data.value : null]
  })
}
