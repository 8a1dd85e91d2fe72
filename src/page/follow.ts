import type { Editor } from './editors/editor.ts'
import { type BlockCache, forgetAround, readText, type TextMap } from './read.ts'
import { type Reread, readChanged } from './reread.ts'
import { type Change, changeOf } from './track.ts'

export interface Followed {
  /** The text as it was last read; `fresh` reads what has changed since. */
  current(): TextMap
  fresh(): TextMap
  /** The most that one change has taken of the page's time since this was asked last, in ms. */
  lag(): number
}

/**
 * Follows the text of one editor. `onChange` comes in the frame of the change, before it is painted, without a change
 * when the text is the same on new nodes. While an input method composes there is no reading at all, and one when it
 * is done.
 */
export function followText(
  field: HTMLElement,
  editor: Editor,
  onChange: (map: TextMap, change: Change | null) => void,
  signal: AbortSignal,
): Followed {
  const cache: BlockCache = new WeakMap()
  let map = readText(field, editor, cache)
  let composing = false
  let missed = false
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
  const observer = new MutationObserver(read)
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
    current: () => map,
    lag() {
      const lag = longest
      longest = 0
      return lag
    },
    fresh() {
      const records = observer.takeRecords()
      if (records.length > 0 || missed) read(records)
      else if (editor.blocks === null) read(null)
      return map
    },
  }
}

function forget(cache: BlockCache, record: MutationRecord, field: HTMLElement): void {
  forgetAround(cache, record.target, field)
  for (const added of record.addedNodes) {
    cache.delete(added)
    if (added instanceof Element) for (const inner of added.querySelectorAll('*')) cache.delete(inner)
  }
}
