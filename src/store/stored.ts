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
  /** `null` when it is stored, else why not. What cannot be read is kept beside before it is written over. */
  write(value: T): Promise<StorageFault | null>
  /** Calls when the value changes, in any context. */
  watch(onChange: () => void, signal: AbortSignal): void
}

interface Options<T> {
  readonly key: string
  readonly version: number
  readonly schema: z.ZodMiniType<T>
  readonly initial: T
}

/** Where a value goes that this version cannot read, so that nothing is lost when it is written over. */
const keptKey = (key: string) => `kept/${key}`

export function stored<T>({ key, version, schema, initial }: Options<T>): Stored<T> {
  const envelope = z.object({ version: z.literal(version), value: schema })
  const parse = (raw: unknown): Read<T> => {
    if (raw === undefined) return { value: initial, fault: null, stored: false }
    const parsed = z.safeParse(envelope, raw)
    if (!parsed.success) return { value: initial, fault: 'unreadable', stored: false }
    return { value: parsed.data.value as T, fault: null, stored: true }
  }
  const readRaw = async (): Promise<unknown> => (await browser.storage.local.get(key))[key]

  return {
    key,
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
        await browser.storage.local.set({ ...keep, [key]: { version, value } })
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
