import { PLATFORM_HEADERS, PLATFORM_NAMES, TEXT_HEADERS } from '../../core/draft-columns.ts'
import type { CsvRow } from '../../core/ledger/csv.ts'
import type { Platform } from '../../core/model.ts'

/** A file of drafts as it was read. */
export interface Table {
  /** Names of the columns; numbers where the file has none. */
  readonly headings: readonly string[]
  readonly rows: readonly CsvRow[]
  /** The column that most likely holds the texts. */
  readonly textColumn: number
  /** The column that names a channel; `null` without one. */
  readonly channelColumn: number | null
}

/** One draft of a table. */
export interface TableDraft {
  /** The line of the file on which it begins, from 1. */
  readonly line: number
  readonly text: string
  /** As the row says it; `null`: as chosen for the whole table. */
  readonly platform: Platform | null
}

const word = (cell = '') => cell.trim().toLowerCase()
const isText = (name: string) => TEXT_HEADERS.includes(word(name))
const isChannel = (name: string) => PLATFORM_HEADERS.includes(word(name))

/** What the columns of a file are. A first row that names one of them is no draft. */
export function tableOf(rows: readonly CsvRow[]): Table {
  const [first, ...rest] = rows
  const names = first?.cells.map(cell => cell.trim()) ?? []
  const isHeading = names.some(name => isText(name) || isChannel(name))
  const drafts = isHeading ? rest : rows
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const headings = Array.from({ length: width }, (_, at) => (isHeading ? names[at] : '') || String(at + 1))
  const named = headings.findIndex(isText)
  const channel = headings.findIndex(isChannel)
  return {
    headings,
    rows: drafts,
    textColumn: named >= 0 ? named : longestColumn(drafts, width),
    channelColumn: channel >= 0 ? channel : null,
  }
}

function longestColumn(rows: readonly CsvRow[], width: number): number {
  const lengths = Array.from({ length: width }, (_, at) =>
    rows.reduce((sum, { cells }) => sum + (cells[at]?.length ?? 0), 0),
  )
  return Math.max(0, lengths.indexOf(Math.max(...lengths)))
}

/** The drafts in one column; rows without a text are left out. */
export function draftsIn({ rows, channelColumn }: Table, column: number): TableDraft[] {
  return rows.flatMap(({ line, cells }) => {
    const text = cells[column]?.trim() ?? ''
    const platform = PLATFORM_NAMES[word(cells[channelColumn ?? -1])] ?? null
    return text === '' ? [] : [{ line, text, platform }]
  })
}
