import { writeCsv } from '../ledger/csv.ts'
import type { DraftNote, Outcome } from './draft-log.ts'

const COLUMNS = [
  'at',
  'platform',
  'composer',
  'account',
  'pack',
  'packVersion',
  'published',
  'languages',
  'fixed',
  'revised',
  'stood',
  'skipped',
] as const

/** The notes as a table: rules by their ids, lists parted by spaces, times as ISO 8601 has them. */
export function notesAsCsv(notes: readonly DraftNote[]): string {
  return writeCsv([COLUMNS, ...notes.map(note => COLUMNS.map(column => cells[column](note)))])
}

const rulesWith =
  (wanted: Outcome) =>
  ({ found }: DraftNote) =>
    Object.entries(found)
      .flatMap(([rule, outcome]) => (outcome === wanted ? [rule] : []))
      .join(' ')

const cells: Record<(typeof COLUMNS)[number], (note: DraftNote) => string> = {
  at: ({ at }) => new Date(at).toISOString(),
  platform: ({ platform }) => platform,
  composer: ({ composer }) => composer,
  account: ({ account }) => account,
  pack: ({ pack }) => pack?.id ?? '',
  packVersion: ({ pack }) => String(pack?.version ?? ''),
  published: ({ published }) => String(published),
  languages: ({ languages }) => languages.join(' '),
  fixed: rulesWith('fixed'),
  revised: rulesWith('revised'),
  stood: rulesWith('stood'),
  skipped: ({ skipped }) =>
    Object.entries(skipped)
      .map(([rule, reason]) => `${rule}=${reason}`)
      .join(' '),
}
