import * as z from 'zod/mini'
import { SKIP_REASONS } from '../core/skip.ts'
import { storedEach } from './stored-each.ts'

// Why something was skipped: a key each, written once. Of the text nothing is kept.

/** How long a reason is kept, in ms. */
const KEPT = 60 * 24 * 60 * 60 * 1000

/** For whoever takes such a note in from outside. */
export const skippedReason = z.object({ rule: z.string().check(z.maxLength(200)), reason: z.enum(SKIP_REASONS) })
const skipped = z.extend(skippedReason, { at: z.number() })
const all = storedEach({ prefix: 'skipped/', version: 1, schema: skipped })

/** A reason for skipping what a rule found, `at` its time in ms since the epoch. */
export type Skipped = z.infer<typeof skipped>

export const isSkippedKey = all.has

/** All reasons that are kept, the newest first; what cannot be read is passed over. */
export const readSkipped = (): Promise<readonly Skipped[]> => all.read()

/** Gives `false` when the storage took it not. */
export const writeSkipped = (skipped: Skipped): Promise<boolean> => all.write(crypto.randomUUID(), skipped)

/** Forgets what is older than 60 days, and what cannot be read. `now`: ms since the epoch. */
export async function forgetSkipped(now: number): Promise<void> {
  await all.keep(values => values.filter(({ at }) => Math.abs(now - at) <= KEPT))
}

/** Forgets all reasons. Gives `false` when the storage does not let it. */
export const wipeSkipped = (): Promise<boolean> => all.keep(() => [])
