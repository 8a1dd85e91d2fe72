import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { readVersioned } from './stored.ts'

/** A rule that is never to be shown again: one key each, so that two tabs can't lose each other's. */
const PREFIX = 'ignored/'
const entry = { version: 1, schema: z.object({ since: z.number() }) }

/** Ids of the rules that the person wants to see no more; what cannot be read counts as not ignored. */
export async function readIgnored(): Promise<ReadonlySet<string>> {
  try {
    const all = await browser.storage.local.get(null)
    const ignored = Object.entries(all).filter(
      ([key, raw]) => key.startsWith(PREFIX) && readVersioned(raw, entry) !== null,
    )
    return new Set(ignored.map(([key]) => key.slice(PREFIX.length)))
  } catch {
    return new Set()
  }
}

/** Gives `false` when the storage took it not. `since`: ms since the epoch. */
export async function ignoreRule(rule: string, since: number): Promise<boolean> {
  try {
    await browser.storage.local.set({ [PREFIX + rule]: { version: entry.version, value: { since } } })
    return true
  } catch {
    return false
  }
}

export async function showRuleAgain(rule: string): Promise<boolean> {
  try {
    await browser.storage.local.remove(PREFIX + rule)
    return true
  } catch {
    return false
  }
}
