import type { LedgerEvent } from '../../core/ledger/events.ts'
import { forgettable, KEPT_FOR, oldestClosed } from '../../core/ledger/forget.ts'
import {
  type Excerpt,
  forgetLedger,
  type ReadLedger,
  readLedger,
  storeWaiting,
  writeLedger,
} from '../../store/ledger.ts'
import { readLedgerSettings } from '../../store/ledger-settings.ts'
import type { StorageFault } from '../../store/stored.ts'

/** How many events make room at a time, and how often room is made. */
const ROOM = 100
const TRIES = 3

/**
 * Stores events. Where the storage is full the oldest that is done with goes, then the excerpt; what has no room even
 * then is kept until the browser is closed, and that is told.
 */
export async function enterEvents(
  events: readonly LedgerEvent[],
  excerpts: readonly Excerpt[] = [],
): Promise<StorageFault | null> {
  if (events.length === 0) return null
  if ((await writeLedger(events, excerpts)) === null) return null
  for (let turn = 0; turn < TRIES; turn++) {
    const room = oldestClosed((await readLedger()).events, ROOM)
    if (room.length === 0) break
    await forgetLedger(room, [])
    if ((await writeLedger(events, excerpts)) === null) return null
  }
  if ((await writeLedger(events)) === null) return null
  await writeLedger(events, [], 'session')
  return 'full'
}

/** Forgets what is old or too much, all excerpts where none are to be kept, and gives what had no room another try. */
export async function tidy(now: number): Promise<void> {
  const [ledger, settings] = await Promise.all([readLedger(), readLedgerSettings()])
  const gone = forgettable(ledger.events, now)
  const excerpts = settings.excerpt ? oldExcerpts(ledger, new Set(gone), now) : [...ledger.excerpts.keys()]
  await forgetLedger(gone, excerpts)
  await storeWaiting()
}

/** Those older than 60 days, and those of publications that nothing is known of any more. */
function oldExcerpts({ events, excerpts }: ReadLedger, gone: ReadonlySet<string>, now: number): string[] {
  const used = new Set(events.flatMap(event => (event.type === 'owed' && !gone.has(event.id) ? event.publication : [])))
  return [...excerpts.values()]
    .filter(({ at, publication }) => now - at >= KEPT_FOR || !used.has(publication))
    .map(({ publication }) => publication)
}
