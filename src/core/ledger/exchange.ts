import type { Debt } from '../ledger.ts'
import type { AccountKind, Language, Platform } from '../model.ts'
import { writeCsv } from './csv.ts'
import type { OwedEvent } from './events.ts'

/** A thing that is owed as a colleague gets it. The same names head the columns of a CSV file. */
export interface OpenDebt extends Omit<OwedEvent, 'type' | 'at' | 'counterpart' | 'due' | 'event'> {
  readonly owedLanguage: Language | null
  readonly owedPlatform: Platform | null
  readonly owedAccount: AccountKind | null
  /** When it was or will be out, as ISO 8601 has it. */
  readonly published: string
  /** When what it tells of begins; `null` where it does not say, or the file is of an earlier version. */
  readonly event: string | null
  readonly excerpt: string | null
}

/** Why a file of open debts is not taken. `field` as the file names it. */
export type TransferFault =
  | { readonly reason: 'too-large' | 'not-readable' | 'other-format' | 'newer-version' | 'empty' }
  | { readonly reason: 'column-missing'; readonly field: string }
  /** `row`: line of a CSV file, place in the list of a JSON file; from 1. */
  | { readonly reason: 'value'; readonly row: number; readonly field: string }

export const COLUMNS = [
  'id',
  'publication',
  'rule',
  'norms',
  'owedLanguage',
  'owedPlatform',
  'owedAccount',
  'platform',
  'account',
  'handle',
  'pack',
  'languages',
  'link',
  'published',
  'certain',
  'event',
  'excerpt',
] as const satisfies readonly (keyof OpenDebt)[]
/** Columns that a file of an earlier version lacks. */
export const LATER_COLUMNS: readonly string[] = ['event']
export type Column = (typeof COLUMNS)[number]

/** What a JSON file says of itself. */
export const FORMAT = 'tolkku-debts'
export const VERSION = 1

export function openDebt(debt: Debt, excerpt: string | null): OpenDebt {
  const { id, publication, rule, norms, counterpart, platform, account, handle, pack, languages, link } = debt
  return {
    ...{ id, publication, rule, norms, platform, account, handle, pack, languages, link, excerpt },
    owedLanguage: counterpart.language ?? null,
    owedPlatform: counterpart.platform ?? null,
    owedAccount: counterpart.account ?? null,
    published: new Date(debt.since).toISOString(),
    certain: debt.state !== 'unsure',
    event: debt.event === undefined ? null : new Date(debt.event).toISOString(),
  }
}

/** The event as the colleague's own ledger holds it: the same for the same debt, so that merging twice changes nothing. */
export function owedEvent(debt: OpenDebt): OwedEvent {
  const { excerpt: _, published, event, owedLanguage, owedPlatform, owedAccount, ...rest } = debt
  const due = Date.parse(published)
  const counterpart = {
    ...(owedLanguage && { language: owedLanguage }),
    ...(owedPlatform && { platform: owedPlatform }),
    ...(owedAccount && { account: owedAccount }),
  }
  return { type: 'owed', ...rest, counterpart, at: due, due, ...(event && { event: Date.parse(event) }) }
}

export function debtsAsJson(debts: readonly OpenDebt[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, debts }, null, 2)}\n`
}

export function debtsAsCsv(debts: readonly OpenDebt[]): string {
  const cell = (value: OpenDebt[Column]) => (Array.isArray(value) ? value.join(' ') : String(value ?? ''))
  return writeCsv([COLUMNS, ...debts.map(debt => COLUMNS.map(column => cell(debt[column])))])
}
