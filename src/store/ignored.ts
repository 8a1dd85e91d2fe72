import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { type Silence, silenceOf } from '../core/silence.ts'
import { readVersioned } from './stored.ts'

/** A check that is turned off: one key each, named by `silenceId`, so that two tabs can't lose each other's. */
const PREFIX = 'ignored/'
const entry = { version: 1, schema: z.object({ since: z.number() }) }
/** How often it would have spoken: written by the background alone, one after the other. */
const UNSAID = 'unsaid/'
const unsaid = { version: 1, schema: z.number() }

export interface TurnedOff extends Silence {
  readonly id: string
  /** Ms since the epoch. */
  readonly since: number
  /** How often it would have spoken since then. */
  readonly unsaid: number
}

/** Whether a key has to do with what is turned off. */
export const isIgnoredKey = (key: string) => key.startsWith(PREFIX) || key.startsWith(UNSAID)

/** All that is turned off, the newest first; what cannot be read counts as not turned off. */
export async function readTurnedOff(): Promise<readonly TurnedOff[]> {
  try {
    const all = await browser.storage.local.get(null)
    const off = Object.entries(all).flatMap(([key, raw]) => {
      const found = key.startsWith(PREFIX) ? readVersioned(raw, entry) : null
      if (!found) return []
      const id = key.slice(PREFIX.length)
      return [{ id, ...silenceOf(id), since: found.value.since, unsaid: countIn(all[UNSAID + id]) }]
    })
    return off.toSorted((a, b) => b.since - a.since)
  } catch {
    return []
  }
}

function countIn(raw: unknown): number {
  return readVersioned(raw, unsaid)?.value ?? 0
}

/** Ids of what the person wants to see no more. */
export async function readIgnored(): Promise<ReadonlySet<string>> {
  return new Set((await readTurnedOff()).map(({ id }) => id))
}

/** Gives `false` when the storage took it not. `since`: ms since the epoch. */
export async function ignoreRule(id: string, since: number): Promise<boolean> {
  try {
    await browser.storage.local.set({ [PREFIX + id]: { version: entry.version, value: { since } } })
    return true
  } catch {
    return false
  }
}

export async function showRuleAgain(id: string): Promise<boolean> {
  try {
    await browser.storage.local.remove(PREFIX + id)
    await browser.storage.local.remove(UNSAID + id)
    return true
  } catch {
    return false
  }
}

// One change after the other: two tabs at once must both count.
let last: Promise<unknown> = Promise.resolve()

/** Counts that a check that is turned off would have spoken. For the background alone. */
export function countUnsaid(id: string): Promise<void> {
  const next = last.then(async () => {
    const { [PREFIX + id]: off, [UNSAID + id]: before } = await browser.storage.local.get([PREFIX + id, UNSAID + id])
    if (!readVersioned(off, entry)) return
    await browser.storage.local.set({ [UNSAID + id]: { version: 1, value: countIn(before) + 1 } })
  })
  last = next.catch(() => undefined)
  return next
}

/** Whether a stored entry says that a check is turned off. */
export const acceptsIgnored = (key: string, raw: unknown): boolean =>
  key.startsWith(PREFIX) && readVersioned(raw, entry) !== null
