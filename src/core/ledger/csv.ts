/** One row of a file, with the line on which it begins, from 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A spreadsheet takes a cell that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** Writes rows as RFC 4180 has them, with semicolons as Finnish and Swedish spreadsheets want; no cell is a formula. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
  return `\uFEFF${rows.map(row => row.map(cell).join(';')).join('\r\n')}\r\n`
}

/** Reads rows that semicolons, commas or tabs part: what the first line has most of. `null` when a quote never ends. */
export function readCsv(text: string): CsvRow[] | null {
  const rest = text.replace(/^\uFEFF/, '')
  const first = /^[^\r\n]*/.exec(rest)?.[0] ?? ''
  const count = (separator: string) => first.split(separator).length
  const separator = [';', ',', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best))
  const rows: CsvRow[] = []
  let [cells, cell, line, begun, quoted, at] = [[] as string[], '', 1, 1, false, 0]
  const endCell = () => {
    cells.push(FORMULA.test(cell.slice(1)) && cell.startsWith("'") ? cell.slice(1) : cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: begun, cells })
    cells = []
    begun = line
  }
  while (at < rest.length) {
    const character = rest.charAt(at++)
    if (character === '\n') line++
    if (quoted) {
      if (character !== '"') cell += character
      else if (rest[at] === '"') cell += rest.charAt(at++)
      else quoted = false
    } else if (character === '"' && cell === '') quoted = true
    else if (character === separator) endCell()
    else if (character === '\n') endRow()
    else if (character !== '\r') cell += character
  }
  if (quoted) return null
  if (cell !== '' || cells.length > 0) endRow()
  return rows
}
