import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { CheckUpNote } from '../core/check-up.ts'

/** What a person noted about an account's check-up: a key for each item, named with its pack. */
const PREFIX = 'check-up/'
const note = z.union([z.object({ done: z.number() }), z.object({ notMine: z.literal(true) })])
const entry = z.object({ version: z.literal(1), value: note })

export const isCheckUpKey = (key: string) => key.startsWith(PREFIX)

/** Notes by the item's id; what cannot be read counts as not noted. */
export async function readCheckUp(): Promise<ReadonlyMap<string, CheckUpNote>> {
  const all = await browser.storage.local.get(null).catch(() => ({}))
  const notes = new Map<string, CheckUpNote>()
  for (const [key, raw] of Object.entries(all)) {
    const parsed = isCheckUpKey(key) ? z.safeParse(entry, raw) : null
    if (parsed?.success) notes.set(key.slice(PREFIX.length), parsed.data.value)
  }
  return notes
}

/** `null` takes a note back. Gives `false` when the storage took it not. */
export async function noteCheckUp(item: string, value: CheckUpNote | null): Promise<boolean> {
  try {
    if (value) await browser.storage.local.set({ [PREFIX + item]: { version: 1, value } })
    else await browser.storage.local.remove(PREFIX + item)
    return true
  } catch {
    return false
  }
}

/** Whether a stored entry is a note about an item. */
export const acceptsCheckUp = (key: string, raw: unknown): boolean =>
  isCheckUpKey(key) && z.safeParse(entry, raw).success
