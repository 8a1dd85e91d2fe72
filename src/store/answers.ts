import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

const counts = z.record(z.string(), z.number())
const entry = z.object({ version: z.literal(1), value: z.object({ day: z.string(), counts }) })

export type AnswerCounts = Readonly<Record<string, number>>

const keyOf = (tab: number) => `answers/${tab}`

// One change after the other: two answers at once must both count.
let last: Promise<unknown> = Promise.resolve()

/**
 * Counts answers of one tab and day, in the session storage: it is in memory alone and gone with the browser. `day` is
 * a name of the day; what was counted on another one is forgotten. Gives the counts after it.
 */
export function countAnswers(tab: number, day: string, add: readonly string[]): Promise<AnswerCounts> {
  const next = last.then(async () => {
    const before = await read(tab, day)
    if (add.length === 0) return before
    const after = { ...before }
    for (const thread of add) after[thread] = (after[thread] ?? 0) + 1
    await browser.storage.session.set({ [keyOf(tab)]: { version: 1, value: { day, counts: after } } })
    return after
  })
  last = next.catch(() => undefined)
  return next
}

/** A closed tab has no threads. */
export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab)).catch(() => undefined)
}

async function read(tab: number, day: string): Promise<AnswerCounts> {
  const key = keyOf(tab)
  const parsed = z.safeParse(entry, (await browser.storage.session.get(key))[key])
  if (!parsed.success) return {}
  if (parsed.data.value.day === day) return parsed.data.value.counts
  await browser.storage.session.remove(key)
  return {}
}
