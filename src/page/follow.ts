import type { Editor } from './editors/editor.ts'
import { type BlockCache, forgetAround, readText, type TextMap } from './read.ts'
import { type Reread, readChanged } from './reread.ts'
import { type Change, changeOf } from './track.ts'

export interface Followed {
  /** The text with all changes that were noticed; `fresh` looks for those that were not. */
  current(): TextMap
  fresh(): TextMap
  /** The most that one change has taken of the page's time since this was asked last, in ms. */
  lag(): number
}

export interface Follower {
  /** Something has changed, in the frame of the change. `true`: it can be read later, when somebody asks for the text. */
  noticed(records: readonly MutationRecord[]): boolean
  /** The text was read again, without a change when it is the same on new nodes. */
  onChange(map: TextMap, change: Change | null): void
}

/**
 * Follows the text of one editor. It is read in the frame of a change, before that is painted, unless the follower has
 * time. While an input method composes there is no reading at all, and one when it is done.
 */
export function followText(
  field: HTMLElement,
  editor: Editor,
  { noticed, onChange }: Follower,
  signal: AbortSignal,
): Followed {
  const cache: BlockCache = new WeakMap()
  let map = readText(field, editor, cache)
  let composing = false
  let missed = false
  /** Noticed and not read yet. */
  let unread: MutationRecord[] = []
  let longest = 0

  const readWhole = (records: readonly MutationRecord[]): Reread => {
    for (const record of records) forget(cache, record, field)
    const now = readText(field, editor, cache)
    return { map: now, change: changeOf(map.text, now.text) }
  }

  /** Without records the whole is read. What changes while an input method composes is read with the rest after it. */
  const read = (records: readonly MutationRecord[] | null) => {
    if (composing || signal.aborted) {
      for (const record of records ?? []) forget(cache, record, field)
      missed ||= records !== null
      return
    }
    const begun = performance.now()
    const reread = (!missed && records && readChanged(map, field, editor, cache, records)) || readWhole(records ?? [])
    missed = false
    map = reread.map
    const { change } = reread
    if (change || records) onChange(map, change)
    if (change) longest = Math.max(longest, performance.now() - begun)
  }
  const readAll = (records: readonly MutationRecord[]) => {
    const all = [...unread, ...records]
    unread = []
    read(all)
  }
  const observer = new MutationObserver(records => {
    if (composing || missed || !noticed(records)) return readAll(records)
    // Letter after letter in one text says no more than the first.
    for (const record of records) if (!isSameText(record, unread.at(-1))) unread.push(record)
  })
  observer.observe(field, { subtree: true, childList: true, characterData: true })
  signal.addEventListener('abort', () => observer.disconnect())

  const options = { signal, passive: true } as const
  field.addEventListener('compositionstart', () => (composing = true), options)
  field.addEventListener(
    'compositionend',
    () => {
      composing = false
      setTimeout(() => read([]), 0)
    },
    options,
  )
  if (field instanceof HTMLTextAreaElement) {
    for (const type of ['input', 'change', 'focus'] as const) field.addEventListener(type, () => read(null), options)
  }

  return {
    current() {
      if (unread.length > 0) readAll([])
      return map
    },
    lag() {
      const lag = longest
      longest = 0
      return lag
    },
    fresh() {
      const records = observer.takeRecords()
      if (records.length > 0 || unread.length > 0 || missed) readAll(records)
      else if (editor.blocks === null) read(null)
      return map
    },
  }
}

const isSameText = ({ type, target }: MutationRecord, before: MutationRecord | undefined) =>
  type === 'characterData' && before?.type === type && before.target === target

function forget(cache: BlockCache, record: MutationRecord, field: HTMLElement): void {
  forgetAround(cache, record.target, field)
  for (const added of record.addedNodes) {
    cache.delete(added)
    if (added instanceof Element) for (const inner of added.querySelectorAll('*')) cache.delete(inner)
  }
}
