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
export function followText(field: HTMLElement, editor: Editor, follower: Follower, signal: AbortSignal): Followed {
  const text = new FollowedText(field, editor, follower, signal)
  const options = { signal, passive: true } as const
  field.addEventListener('compositionstart', () => text.compositionBegins(), options)
  field.addEventListener('compositionend', () => text.compositionEnds(), options)
  if (field instanceof HTMLTextAreaElement) {
    for (const type of ['input', 'change', 'focus'] as const) {
      field.addEventListener(type, () => text.readWhole(), options)
    }
  }
  return text
}

class FollowedText implements Followed {
  readonly #field: HTMLElement
  readonly #editor: Editor
  readonly #follower: Follower
  readonly #signal: AbortSignal
  readonly #observer = new MutationObserver(records => this.#observe(records))
  readonly #cache: BlockCache = new WeakMap()
  #map: TextMap
  #composing = false
  #missed = false
  /** Noticed and not read yet. */
  #unread: MutationRecord[] = []
  #longest = 0

  constructor(field: HTMLElement, editor: Editor, follower: Follower, signal: AbortSignal) {
    this.#field = field
    this.#editor = editor
    this.#follower = follower
    this.#signal = signal
    this.#map = readText(field, editor, this.#cache)
    this.#observer.observe(field, { subtree: true, childList: true, characterData: true })
    signal.addEventListener('abort', () => this.#observer.disconnect())
  }

  current(): TextMap {
    if (this.#unread.length > 0) this.#readAll([])
    return this.#map
  }

  fresh(): TextMap {
    const records = this.#observer.takeRecords()
    if (records.length > 0 || this.#unread.length > 0 || this.#missed) this.#readAll(records)
    else if (this.#editor.blocks === null) this.readWhole()
    return this.#map
  }

  lag(): number {
    const lag = this.#longest
    this.#longest = 0
    return lag
  }

  compositionBegins(): void {
    this.#composing = true
  }

  compositionEnds(): void {
    this.#composing = false
    setTimeout(() => this.#read([]), 0)
  }

  /** What no record tells of: the value of a textarea. */
  readWhole(): void {
    this.#read(null)
  }

  #observe(records: MutationRecord[]): void {
    if (this.#composing || this.#missed || !this.#follower.noticed(records)) this.#readAll(records)
    // Letter after letter in one text says no more than the first.
    else for (const record of records) if (!isSameText(record, this.#unread.at(-1))) this.#unread.push(record)
  }

  #readAll(records: readonly MutationRecord[]): void {
    const all = [...this.#unread, ...records]
    this.#unread = []
    this.#read(all)
  }

  /** Without records the whole is read. What changes while an input method composes is read with the rest after it. */
  #read(records: readonly MutationRecord[] | null): void {
    if (this.#composing || this.#signal.aborted) {
      this.#forget(records ?? [])
      this.#missed ||= records !== null
      return
    }
    const begun = performance.now()
    const { map, change } = this.#reread(records)
    this.#missed = false
    this.#map = map
    if (change || records) this.#follower.onChange(map, change)
    if (change) this.#longest = Math.max(this.#longest, performance.now() - begun)
  }

  #reread(records: readonly MutationRecord[] | null): Reread {
    const changed = !this.#missed && records && readChanged(this.#map, this.#field, this.#editor, this.#cache, records)
    if (changed) return changed
    this.#forget(records ?? [])
    const map = readText(this.#field, this.#editor, this.#cache)
    return { map, change: changeOf(this.#map.text, map.text) }
  }

  #forget(records: readonly MutationRecord[]): void {
    for (const record of records) forget(this.#cache, record, this.#field)
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
