import type { Editor } from './editors/editor.ts'
import { type BlockCache, forgetAround, readText, type TextMap } from './read.ts'
import { type Change, changeOf, NO_CHANGE } from './track.ts'

export interface Followed {
  /** The text as it was last read; `fresh` reads what has changed since. */
  current(): TextMap
  fresh(): TextMap
}

/**
 * Follows the text of one editor. `onChange` comes in the frame of the change, before it is painted; while an input
 * method composes there is no reading at all, and one when it is done.
 */
export function followText(
  field: HTMLElement,
  editor: Editor,
  onChange: (map: TextMap, change: Change) => void,
  signal: AbortSignal,
): Followed {
  const cache: BlockCache = new WeakMap()
  let map = readText(field, editor, cache)
  let composing = false

  const read = () => {
    if (composing || signal.aborted) return
    const before = map
    map = readText(field, editor, cache)
    const change = changeOf(before.text, map.text)
    // Without a change of the text the nodes may still be new ones: highlights must be set on them again.
    onChange(map, change ?? NO_CHANGE)
  }
  const observer = new MutationObserver(records => {
    for (const record of records) forget(cache, record, field)
    read()
  })
  observer.observe(field, { subtree: true, childList: true, characterData: true })
  signal.addEventListener('abort', () => observer.disconnect())

  const options = { signal, passive: true } as const
  field.addEventListener('compositionstart', () => (composing = true), options)
  field.addEventListener(
    'compositionend',
    () => {
      composing = false
      setTimeout(read, 0)
    },
    options,
  )
  if (field instanceof HTMLTextAreaElement) {
    for (const type of ['input', 'change', 'focus'] as const) field.addEventListener(type, read, options)
  }

  return {
    current: () => map,
    fresh() {
      for (const record of observer.takeRecords()) forget(cache, record, field)
      read()
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
