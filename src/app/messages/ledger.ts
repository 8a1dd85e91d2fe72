import { browser } from 'wxt/browser'
import type { Publication } from '../../core/ledger/publication.ts'
import type { WaiveReason } from '../../core/ledger.ts'
import type { FileFault } from '../../store/debt-file.ts'
import type { StorageFault } from '../../store/stored.ts'
import type { LedgerShown } from '../../ui/view.ts'

/** What a page tells of a publication. The text is looked at and forgotten, but for an excerpt. */
export interface Published extends Omit<Publication, 'due'> {
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
  | { readonly fault: FileFault }

/** What content scripts and our own pages ask of the ledger. Answered by the background. */
export interface LedgerQuestions {
  published: {
    readonly ask: { readonly type: 'published'; readonly publication: Published }
    readonly answer: StorageFault | null
  }
  ledger: { readonly ask: { readonly type: 'ledger' }; readonly answer: LedgerShown }
  'ledger-act': { readonly ask: { readonly type: 'ledger-act'; readonly act: LedgerAct }; readonly answer: Acted }
  'ledger-export': {
    readonly ask: { readonly type: 'ledger-export'; readonly format: 'csv' | 'json' }
    readonly answer: string
  }
  'ledger-import': {
    readonly ask: { readonly type: 'ledger-import'; readonly text: string }
    readonly answer: Imported
  }
}

/** Asks the ledger. Rejects when the background cannot be reached. */
export function askLedger<K extends keyof LedgerQuestions>(
  question: LedgerQuestions[K]['ask'] & { type: K },
): Promise<LedgerQuestions[K]['answer']> {
  return browser.runtime.sendMessage(question)
}
