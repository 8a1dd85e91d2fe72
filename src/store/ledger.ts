import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { type LedgerEvent, WAIVE_REASONS } from '../core/ledger/events.ts'
import { LONGEST_EXCERPT } from '../core/ledger/excerpt.ts'
import { ACCOUNTS, LANGUAGES, PLATFORMS } from '../core/model.ts'
import { readVersioned, type StorageFault } from './stored.ts'

/** Each event is a key of its own and written once: two tabs cannot lose each other's. */
const EVENT = 'ledger/'
/** The excerpt of a publication is a key beside, since it is forgotten sooner than what is still owed. */
const EXCERPT = 'excerpt/'

const written = { id: z.string(), at: z.number() }
const text = z.nullable(z.string())
const event = z.discriminatedUnion('type', [
  z.object({
    ...written,
    type: z.literal('owed'),
    publication: z.string(),
    rule: z.string(),
    norms: z.array(z.string()),
    counterpart: z.object({
      language: z.optional(z.enum(LANGUAGES)),
      platform: z.optional(z.enum(PLATFORMS)),
      account: z.optional(z.enum(ACCOUNTS)),
    }),
    platform: z.enum(PLATFORMS),
    account: z.enum(ACCOUNTS),
    handle: text,
    pack: text,
    languages: z.array(z.enum(LANGUAGES)),
    link: text,
    due: z.number(),
    certain: z.boolean(),
    event: z.optional(z.number()),
  }),
  z.object({
    ...written,
    type: z.literal('candidate'),
    debt: z.string(),
    publication: z.string(),
    link: text,
    certain: z.boolean(),
    agrees: z.boolean(),
  }),
  z.object({ ...written, type: z.literal('settled'), debt: z.string(), publication: text }),
  z.object({ ...written, type: z.literal('waived'), debt: z.string(), reason: z.enum(WAIVE_REASONS) }),
  z.object({ ...written, type: z.literal('answered'), about: z.string(), yes: z.boolean() }),
  z.object({ ...written, type: z.literal('undone'), event: z.string() }),
])
const eventEntry = { version: 1, schema: event }
const excerptEntry = {
  version: 1,
  schema: z.object({ at: z.number(), text: z.string().check(z.maxLength(LONGEST_EXCERPT)) }),
}

/** The beginning of a publication, `at` its time in ms since the epoch. */
export interface Excerpt {
  readonly publication: string
  readonly at: number
  readonly text: string
}

export interface ReadLedger {
  readonly events: readonly LedgerEvent[]
  readonly excerpts: ReadonlyMap<string, Excerpt>
  /** `full`: some of it is kept only until the browser is closed. */
  readonly fault: StorageFault | null
}

type Area = 'local' | 'session'

/** All that is stored, also what had no room and waits for it. What cannot be read is passed over and left as it is. */
export async function readLedger(): Promise<ReadLedger> {
  try {
    const [local, waiting] = await Promise.all([entries('local'), entries('session')])
    const all = { ...waiting, ...local }
    const events: LedgerEvent[] = []
    const excerpts = new Map<string, Excerpt>()
    let broken = false
    for (const [key, raw] of Object.entries(all)) {
      const one = key.startsWith(EVENT) ? readVersioned<LedgerEvent>(raw, eventEntry) : null
      const other = key.startsWith(EXCERPT) ? readVersioned(raw, excerptEntry) : null
      if (one) events.push(one.value)
      if (other) {
        const publication = key.slice(EXCERPT.length)
        excerpts.set(publication, { publication, ...other.value })
      }
      broken ||= one === null && other === null
    }
    const full = Object.keys(waiting).length > 0
    return { events, excerpts, fault: full ? 'full' : broken ? 'unreadable' : null }
  } catch {
    return { events: [], excerpts: new Map(), fault: 'unreadable' }
  }
}

async function entries(area: Area): Promise<Record<string, unknown>> {
  const all = await browser.storage[area].get(null)
  return Object.fromEntries(Object.entries(all).filter(([key]) => isLedgerKey(key)))
}

/** Whether a key is of the ledger: for whoever listens to changes. */
export function isLedgerKey(key: string): boolean {
  return key.startsWith(EVENT) || key.startsWith(EXCERPT)
}

/** Writes all of it or nothing. `session` keeps it until the browser is closed. */
export async function writeLedger(
  events: readonly LedgerEvent[],
  excerpts: readonly Excerpt[] = [],
  area: Area = 'local',
): Promise<StorageFault | null> {
  const items = [
    ...events.map(value => [EVENT + value.id, { version: eventEntry.version, value }]),
    ...excerpts.map(({ publication, at, text }) => [
      EXCERPT + publication,
      { version: excerptEntry.version, value: { at, text } },
    ]),
  ]
  try {
    await browser.storage[area].set(Object.fromEntries(items))
    return null
  } catch {
    return 'full'
  }
}

/** For the background alone: it is the only one that forgets. */
export async function forgetLedger(events: readonly string[], excerpts: readonly string[]): Promise<void> {
  const keys = [...events.map(id => EVENT + id), ...excerpts.map(id => EXCERPT + id)]
  if (keys.length === 0) return
  await Promise.all([browser.storage.local.remove(keys), browser.storage.session.remove(keys)])
}

/** Moves what waits for room into the storage that lasts. For the background alone. */
export async function storeWaiting(): Promise<StorageFault | null> {
  try {
    const waiting = await entries('session')
    if (Object.keys(waiting).length === 0) return null
    await browser.storage.local.set(waiting)
    await browser.storage.session.remove(Object.keys(waiting))
    return null
  } catch {
    return 'full'
  }
}
