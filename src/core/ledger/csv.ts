/** One row of a file, with the line on which it begins, from 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A spreadsheet takes a cell that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** Writes rows as RFC 4180 has them, with semicolons as Finnish and Swedish spreadsheets want; no cell is a formula. */
export const writeCsv = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map(csvLine).join('')}`

/** One row of such a file, with its line end. */
export function csvLine(row: readonly string[]): string {
  const cell = (text: string) => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
  return `${row.map(cell).join(';')}\r\n`
}

/**
 * Reads rows that semicolons, commas or tabs part: what the first line has most of; at most so many, where that is said.
 * `null` when a quote never ends.
 */
export function readCsv(text: string, most = Number.POSITIVE_INFINITY): CsvRow[] | null {
  const rest = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(rest)
  const next = new RegExp(`("(?:[^"]|"")*"|(?!")[^${separator}\r\n]*)(${separator}|\r?\n|$)`, 'y')
  const rows: CsvRow[] = []
  let cells: string[] = []
  let line = 1
  let begun = 1
  while (next.lastIndex < rest.length && rows.length < most) {
    const [, raw = '', end = ''] = next.exec(rest) ?? []
    if (next.lastIndex === 0) return null
    cells.push(cellOf(raw))
    line += (raw + end).split('\n').length - 1
    if (end === separator && next.lastIndex < rest.length) continue
    if (end === separator) cells.push('')
    if (cells.some(Boolean)) rows.push({ line: begun, cells })
    cells = []
    begun = line
  }
  return rows
}

/** What parts the cells: of semicolon, comma and tab the one that the first line has most of. */
export function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const count = (separator: string) => first.split(separator).length
  return [';', ',', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best))
}

function cellOf(raw: string): string {
  const cell = raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}
