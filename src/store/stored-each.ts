import { browser } from 'wxt/browser'
import { readVersioned, type Versioned } from './stored.ts'

/** Values of one kind, each under a key of its own behind a prefix. What the storage refuses is answered with `false`. */
export interface StoredEach<T> {
  has(key: string): boolean
  /** The newest first; what cannot be read is passed over. */
  read(): Promise<readonly T[]>
  write(id: string, value: T): Promise<boolean>
  /** Forgets all but those that `kept` gives back; also what cannot be read. */
  keep(kept: (values: readonly T[]) => readonly T[]): Promise<boolean>
}

interface Options<T> extends Versioned<T> {
  readonly prefix: string
}

export function storedEach<T extends { readonly at: number }>({ prefix, ...entry }: Options<T>): StoredEach<T> {
  const has = (key: string) => key.startsWith(prefix)
  async function entries(): Promise<[key: string, value: T | null][]> {
    const all = Object.entries(await browser.storage.local.get(null)).filter(([key]) => has(key))
    return all.map(([key, raw]) => [key, readVersioned(raw, entry)?.value ?? null])
  }
  const valuesOf = (all: readonly [string, T | null][]) =>
    all.flatMap(([, value]) => value ?? []).toSorted((a, b) => b.at - a.at)
  return {
    has,
    async read() {
      return valuesOf(await entries().catch(() => []))
    },
    write: (id, value) => taken(browser.storage.local.set({ [prefix + id]: { version: entry.version, value } })),
    keep: kept => taken(entries().then(all => removeAllBut(all, new Set(kept(valuesOf(all)))))),
  }
}

async function removeAllBut<T>(all: readonly [string, T | null][], kept: ReadonlySet<T>): Promise<void> {
  const gone = all.flatMap(([key, value]) => (value !== null && kept.has(value) ? [] : [key]))
  if (gone.length > 0) await browser.storage.local.remove(gone)
}

const taken = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  )
