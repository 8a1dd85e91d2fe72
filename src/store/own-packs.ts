import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { readVersioned, type StorageFault } from './stored.ts'

/**
 * An own pack as it was taken in: `file` is what was found right, still to be made a pack. Under `settings`, so that open
 * pages hear of a change as they do of any other.
 */
const PREFIX = 'settings/own-pack/'
/** The text of the file, for whoever wants it back. Read only then. */
const SOURCE = 'own-pack-source/'

const entry = {
  version: 1,
  schema: z.object({ file: z.unknown(), hash: z.string(), name: z.string(), added: z.number() }),
}
const source = { version: 1, schema: z.string() }

export interface StoredPack {
  readonly id: string
  readonly file: unknown
  /** SHA-256 of the file that it came from. */
  readonly hash: string
  /** Name of that file. */
  readonly name: string
  /** Ms since the epoch. */
  readonly added: number
}

export const isOwnPackKey = (key: string) => key.startsWith(PREFIX)

/** All own packs, by id; what cannot be read is left out, and stays as it is. */
export async function readOwnPacks(): Promise<readonly StoredPack[]> {
  const all = await browser.storage.local.get(null).catch(() => ({}))
  return Object.entries(all)
    .flatMap(([key, raw]): StoredPack[] => {
      const read = isOwnPackKey(key) ? readVersioned(raw, entry) : null
      return read ? [{ id: key.slice(PREFIX.length), ...read.value }] : []
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Both or neither: what there is no room for changes nothing. For the background alone. */
export async function writeOwnPack({ id, ...value }: StoredPack, text: string): Promise<StorageFault | null> {
  try {
    await browser.storage.local.set({
      [PREFIX + id]: { version: entry.version, value },
      [SOURCE + id]: { version: source.version, value: text },
    })
    return null
  } catch {
    return 'full'
  }
}

/** Gives `false` when it is still there. */
export async function removeOwnPack(id: string): Promise<boolean> {
  try {
    await browser.storage.local.remove([PREFIX + id, SOURCE + id])
    return true
  } catch {
    return false
  }
}

/** The file of a pack as it was taken in; `null` when there is none. */
export async function readOwnPackText(id: string): Promise<string | null> {
  const all = await browser.storage.local.get(SOURCE + id).catch((): Record<string, unknown> => ({}))
  return readVersioned(all[SOURCE + id], source)?.value ?? null
}
