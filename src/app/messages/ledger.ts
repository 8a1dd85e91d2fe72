import type { WaiveReason } from '../../core/ledger/events.ts'
import type { TransferFault } from '../../core/ledger/exchange.ts'
import type { Publication } from '../../core/ledger/publication.ts'
import type { StorageFault } from '../../store/stored.ts'

/** What a page tells of a publication. The text is looked at and forgotten, but for an excerpt. */
export interface Published extends Omit<Publication, 'due' | 'event'> {
  /** Made at the press: told twice, a publication is entered once. */
  readonly id: string
  /** When a scheduled post is out, in the site's own words. */
  readonly scheduledFor: string | null
  /** Something serious or private was found in it: nothing of its text is kept. */
  readonly sensitive: boolean
}

/** What the person does about what is owed. */
export type LedgerAct =
  | { readonly do: 'done'; readonly debt: string }
  | { readonly do: 'waive'; readonly debt: string; readonly reason: WaiveReason }
  /** About a publication, a candidate, or both. */
  | { readonly do: 'answer'; readonly about: readonly string[]; readonly yes: boolean }
  | { readonly do: 'undo'; readonly events: readonly string[] }

export interface Acted {
  readonly fault: StorageFault | null
  /** Ids of the events that were written: with them it can be undone. */
  readonly events: readonly string[]
}

export type Imported =
  | { readonly added: number; readonly known: number; readonly storageFault: StorageFault | null }
  | { readonly fault: TransferFault }
