import type { LedgerEvent, OwedEvent } from './events.ts'
import { resolve } from './resolve.ts'

const DAY = 24 * 60 * 60 * 1000
/** How long what is done, and every excerpt, is kept, in ms. */
export const KEPT_FOR = 60 * DAY
/** Most events that are kept, as long as any of them are done with. */
export const MOST_EVENTS = 2000

/** All events about one thing that is done with: they go together, or what was done would come back. */
interface Closed {
  readonly since: number
  readonly events: ReadonlySet<string>
}

/** Ids of events to forget: what was done 60 days ago, and the oldest done where there are too many. Nothing owed. */
export function forgettable(events: readonly LedgerEvent[], now: number, most = MOST_EVENTS): string[] {
  const closed = closedGroups(events)
  const gone = new Set<string>()
  const forget = (ids: Iterable<string>) => {
    for (const id of ids) gone.add(id)
  }
  const all = new Set(events.map(({ id }) => id)).size
  for (const group of closed) {
    const left = all - gone.size
    if (now - group.since >= KEPT_FOR || left > most) forget(group.events)
  }
  forget(orphans(events, gone, now))
  return [...gone]
}

/** The oldest things that are done with, to make room for at least so many events; fewer when there are not so many. */
export function oldestClosed(events: readonly LedgerEvent[], atLeast: number): string[] {
  const gone = new Set<string>()
  for (const group of closedGroups(events)) {
    if (gone.size >= atLeast) break
    for (const id of group.events) gone.add(id)
  }
  return [...gone]
}

function closedGroups(events: readonly LedgerEvent[]): Closed[] {
  const { closed, open, answeredBack } = resolve(events)
  const about = relatedTo(events)
  const openIds = new Set(open.map(({ id }) => id))
  // What one thing answers back goes with it: alone it would be owed again.
  const dependents = new Set([...answeredBack.values()].flat().map(({ id }) => id))
  const whole = (owed: OwedEvent, seen: Set<string>): void => {
    if (seen.has(owed.id)) return
    seen.add(owed.id)
    for (const id of about(owed.id)) seen.add(id)
    for (const other of answeredBack.get(owed.id) ?? []) whole(other, seen)
  }
  return closed
    .filter(({ id }) => !dependents.has(id))
    .map(owed => {
      const ids = new Set<string>()
      whole(owed, ids)
      return { since: owed.due, events: ids }
    })
    .filter(group => ![...group.events].some(id => openIds.has(id)))
    .sort((a, b) => a.since - b.since)
}

/** All events that speak of one, directly or through another. */
function relatedTo(events: readonly LedgerEvent[]): (id: string) => string[] {
  const by = Map.groupBy(events, event => {
    if ('debt' in event) return event.debt
    if (event.type === 'answered') return event.about
    return event.type === 'undone' ? event.event : ''
  })
  const all = (id: string): string[] => (by.get(id) ?? []).flatMap(event => [event.id, ...all(event.id)])
  return all
}

/** Old events about things that are not there any more. */
function orphans(events: readonly LedgerEvent[], gone: ReadonlySet<string>, now: number): string[] {
  const kept = events.filter(({ id }) => !gone.has(id))
  const there = new Set(
    kept.flatMap(event => [event.id, ...('publication' in event && event.publication ? [event.publication] : [])]),
  )
  return kept
    .filter(event => {
      if (event.type === 'owed' || now - event.at < KEPT_FOR) return false
      const about = event.type === 'answered' ? event.about : event.type === 'undone' ? event.event : event.debt
      return !there.has(about)
    })
    .map(({ id }) => id)
}
