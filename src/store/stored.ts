import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

/** What went wrong with the storage; said to the person, never passed over. */
export type StorageFault = 'full' | 'unreadable'

/** A value that was read. `fault`: what is stored is broken or of another version, and `value` is the default. */
export interface Read<T> {
  readonly value: T
  readonly fault: StorageFault | null
  /** Somebody stored it: it is not the default. */
  readonly stored: boolean
}

/** One key of the extension's own storage. One writer a key; the last write of a whole value wins. */
export interface Stored<T> {
  readonly key: string
  read(): Promise<Read<T>>
  /** Whether an entry can be read as it is. */
  accepts(raw: unknown): boolean
  /** `null` when it is stored, else why not. What cannot be read is kept beside before it is written over. */
  write(value: T): Promise<StorageFault | null>
  /** Calls when the value changes, in any context. */
  watch(onChange: () => void, signal: AbortSignal): void
}

/** How values of earlier versions become those of the next: `from[1]` takes one of version 1 to version 2. */
export type Migrations = Readonly<Record<number, (value: unknown) => unknown>>

/** What is stored of one kind: its version, its schema, and how earlier versions become this one. */
export interface Versioned<T> {
  readonly version: number
  readonly schema: z.ZodMiniType<T>
  readonly from?: Migrations
}

interface Options<T> extends Versioned<T> {
  readonly key: string
  readonly initial: T
}

const envelope = z.object({ version: z.number(), value: z.unknown() })

/** Reads what is stored with its version, of this one or an earlier one; `null` where it can't be read. */
export function readVersioned<T>(raw: unknown, { version, schema, from = {} }: Versioned<T>): { value: T } | null {
  const stored = z.safeParse(envelope, raw)
  if (!stored.success || stored.data.version > version) return null
  let { value } = stored.data
  try {
    for (let at = stored.data.version; at < version; at++) value = from[at]?.(value)
  } catch {
    return null
  }
  const read = z.safeParse(schema, value)
  return read.success ? { value: read.data as T } : null
}

/** Where a value goes that this version cannot read, so that nothing is lost when it is written over. */
const keptKey = (key: string) => `kept/${key}`

export function stored<T>({ key, initial, ...versioned }: Options<T>): Stored<T> {
  const parse = (raw: unknown): Read<T> => {
    if (raw === undefined) return { value: initial, fault: null, stored: false }
    const read = readVersioned(raw, versioned)
    return read ? { ...read, fault: null, stored: true } : { value: initial, fault: 'unreadable', stored: false }
  }
  const readRaw = async (): Promise<unknown> => (await browser.storage.local.get(key))[key]

  return {
    key,
    accepts: raw => readVersioned(raw, versioned) !== null,
    async read() {
      try {
        return parse(await readRaw())
      } catch {
        return { value: initial, fault: 'unreadable', stored: false }
      }
    },
    async write(value) {
      try {
        const before = await readRaw()
        const keep = parse(before).fault ? { [keptKey(key)]: before } : {}
        await browser.storage.local.set({ ...keep, [key]: { version: versioned.version, value } })
        return null
      } catch {
        return 'full'
      }
    },
    watch(onChange, signal) {
      const listener = (changes: Record<string, unknown>, area: string) => {
        if (area === 'local' && key in changes) onChange()
      }
      browser.storage.onChanged.addListener(listener)
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener))
    },
  }
}
