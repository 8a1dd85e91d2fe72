import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { type DraftNote, OUTCOMES } from '../core/insights/draft-log.ts'
import { ACCOUNTS, COMPOSERS, LANGUAGES, PLATFORMS } from '../core/model.ts'
import { readVersioned } from './stored.ts'

/** What is noted of a draft: a key each, written by the background alone. Of the text nothing is kept. */
const PREFIX = 'insight/'
/** How long it is kept, in ms, and of how many drafts. */
const KEPT = 400 * 24 * 60 * 60 * 1000
const MOST = 3000

const rule = z.string().check(z.maxLength(200))
const note = z.object({
  id: z.string().check(z.maxLength(100)),
  at: z.number(),
  platform: z.enum(PLATFORMS),
  composer: z.enum(COMPOSERS),
  account: z.enum(ACCOUNTS),
  pack: z.nullable(z.object({ id: rule, version: z.number() })),
  found: z.record(rule, z.enum(OUTCOMES)),
  skipped: z.record(rule, rule),
  published: z.boolean(),
  languages: z.array(z.enum(LANGUAGES)),
  took: z.array(z.number()),
})
const entry = { version: 1, schema: note }

export const isInsightKey = (key: string) => key.startsWith(PREFIX)

/** All notes, the newest first; what cannot be read is passed over. */
export async function readInsights(): Promise<readonly DraftNote[]> {
  const all = await entries().catch(() => [])
  return all.flatMap(([, one]) => one ?? []).toSorted((a, b) => b.at - a.at)
}

/** Gives `false` when the storage took it not: nothing hangs on it. */
export async function writeInsight(value: DraftNote): Promise<boolean> {
  try {
    await browser.storage.local.set({ [PREFIX + value.id]: { version: entry.version, value } })
    return true
  } catch {
    return false
  }
}

/** Forgets what is old, too much, or cannot be read. `now`: ms since the epoch. */
export async function forgetInsights(now: number): Promise<void> {
  const all = await entries().catch(() => [])
  const kept = all
    .flatMap(([key, one]) => (one && now - one.at <= KEPT ? [{ key, at: one.at }] : []))
    .toSorted((a, b) => b.at - a.at)
    .slice(0, MOST)
  const keys = new Set(kept.map(({ key }) => key))
  await remove(all.flatMap(([key]) => (keys.has(key) ? [] : [key])))
}

/** Forgets all of it. Gives `false` when the storage does not let it. */
export async function wipeInsights(): Promise<boolean> {
  return remove((await entries().catch(() => [])).map(([key]) => key))
}

async function remove(keys: readonly string[]): Promise<boolean> {
  try {
    if (keys.length > 0) await browser.storage.local.remove([...keys])
    return true
  } catch {
    return false
  }
}

async function entries(): Promise<[string, DraftNote | null][]> {
  const all = Object.entries(await browser.storage.local.get(null)).filter(([key]) => isInsightKey(key))
  return all.map(([key, raw]) => [key, readVersioned<DraftNote>(raw, entry)?.value ?? null])
}
