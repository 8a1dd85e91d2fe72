import type { Editor } from './editors/editor.ts'
import { type BlockCache, forgetAround, readText, type TextMap } from './read.ts'
import { type Change, changeOf } from './track.ts'

export interface Followed {
  /** The text as it was last read; `fresh` reads what has changed since. */
  current(): TextMap
  fresh(): TextMap
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

  const read = (newNodes: boolean) => {
    if (composing || signal.aborted) return
    const before = map
    map = readText(field, editor, cache)
    const change = changeOf(before.text, map.text)
    if (change || newNodes) onChange(map, change)
  }
  const observer = new MutationObserver(records => {
    for (const record of records) forget(cache, record, field)
    read(true)
  })
  observer.observe(field, { subtree: true, childList: true, characterData: true })
  signal.addEventListener('abort', () => observer.disconnect())

  const options = { signal, passive: true } as const
  field.addEventListener('compositionstart', () => (composing = true), options)
  field.addEventListener(
    'compositionend',
    () => {
      composing = false
      setTimeout(() => read(true), 0)
    },
    options,
  )
  if (field instanceof HTMLTextAreaElement) {
    for (const type of ['input', 'change', 'focus'] as const) field.addEventListener(type, () => read(false), options)
  }

  return {
    current: () => map,
    fresh() {
      const records = observer.takeRecords()
      for (const record of records) forget(cache, record, field)
      read(records.length > 0)
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
