import * as z from 'zod/mini'
import { type DraftNote, OUTCOMES } from '../core/insights/draft-log.ts'
import { ACCOUNTS, COMPOSERS, LANGUAGES, PLATFORMS } from '../core/model.ts'
import { storedEach } from './stored-each.ts'

// What is noted of a draft: a key each, written by the background alone. Of the text nothing is kept.

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
  lags: z.optional(z.array(z.number())),
})
const all = storedEach<DraftNote>({ prefix: 'insight/', version: 1, schema: note })

export const isInsightKey = all.has

/** All notes, the newest first; what cannot be read is passed over. */
export const readInsights = (): Promise<readonly DraftNote[]> => all.read()

/** Gives `false` when the storage took it not: nothing hangs on it. */
export const writeInsight = (value: DraftNote): Promise<boolean> => all.write(value.id, value)

/** Forgets what is old, too much, or cannot be read. `now`: ms since the epoch. */
export async function forgetInsights(now: number): Promise<void> {
  await all.keep(values => values.filter(({ at }) => now - at <= KEPT).slice(0, MOST))
}

/** Forgets all of it. Gives `false` when the storage does not let it. */
export const wipeInsights = (): Promise<boolean> => all.keep(() => [])
