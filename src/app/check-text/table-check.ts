import { writeCsv } from '../../core/ledger/csv.ts'
import { type Language, PLATFORM_NAMES, type Platform } from '../../core/model.ts'
import type { ExtensionPageKey } from '../../locale/panel-texts.ts'
import type { Translate } from '../../locale/texts.ts'
import type { CheckData } from '../../ui/check/view.ts'
import type { WritingAs } from '../../ui/view.ts'
import { afterPause } from '../kit/after-pause.ts'
import type { Kit } from '../kit/kit.ts'
import { checkRows, countsOf, type Row, type RowFound } from './rows.ts'
import { draftsIn, type Table } from './table.ts'

interface Open {
  readonly name: string
  readonly table: Table
  readonly column: number
  readonly rows: readonly Row[]
  readonly found: readonly (RowFound | null)[]
  readonly row: number | null
}

/** A table of drafts as it is looked at, row by row. */
export class TableCheck {
  readonly #onChange: () => void
  readonly #soon: () => void
  #open: Open | null = null
  #end = new AbortController()

  constructor(onChange: () => void) {
    this.#onChange = onChange
    // A row takes a few milliseconds: drawn after each of them, the page would do nothing else.
    this.#soon = afterPause(onChange, new AbortController().signal)
  }

  get shown(): Pick<CheckData, 'table' | 'openRow'> {
    if (!this.#open) return { table: null, openRow: null }
    const { name, table, column, rows, found, row } = this.#open
    return {
      openRow: row,
      table: {
        name,
        headings: table.headings,
        column,
        rows: rows.map((each, at) => ({ ...each, counts: shownCounts(found[at] ?? null) })),
        done: found.filter(each => each !== null).length,
      },
    }
  }

  open(name: string, table: Table): void {
    this.#open = { name, table, column: table.textColumn, rows: [], found: [], row: null }
  }

  close(): void {
    this.#end.abort()
    this.#open = null
    this.#onChange()
  }

  chooseColumn(column: number): void {
    if (this.#open) this.#open = { ...this.#open, column, rows: [], row: null }
  }

  /** Looks at all rows anew. A row that names a channel keeps it, unless it stands in the field. */
  turnTo(platform: Platform, writer: WritingAs, kit: Kit): void {
    this.#end.abort()
    if (!this.#open) return
    this.#end = new AbortController()
    const { table, column, row } = this.#open
    const written = new Map(this.#open.rows.map(({ line, text }) => [line, text]))
    const rows = draftsIn(table, column).map((draft, at) => ({
      ...draft,
      text: written.get(draft.line) ?? draft.text,
      platform: (at === row ? null : draft.platform) ?? platform,
    }))
    this.#open = { ...this.#open, rows, found: rows.map(() => null) }
    const onFound = (index: number, found: RowFound) => this.#took(index, found)
    void checkRows(rows, writer, kit, onFound, this.#end.signal)
  }

  #took(index: number, found: RowFound): void {
    if (!this.#open) return
    this.#open = { ...this.#open, found: this.#open.found.with(index, found) }
    this.#soon()
  }

  enterRow(index: number): Row | null {
    const row = this.#open?.rows[index]
    if (!this.#open || !row) return null
    this.#open = { ...this.#open, row: index }
    return row
  }

  /** What the person made of the row that stands in the field, and what is found in it now. */
  rowNow(text: string, found: RowFound | null): void {
    if (this.#open?.row == null) return
    const { rows, row } = this.#open
    this.#open = {
      ...this.#open,
      rows: rows.map((each, at) => (at === row ? { ...each, text } : each)),
      found: found ? this.#open.found.with(row, found) : this.#open.found,
    }
  }

  /** What stands in the field is none of the rows any more. */
  leaveRow(): void {
    if (this.#open) this.#open = { ...this.#open, row: null }
  }

  /** The result as a file, with a line for each draft and what was found in it. */
  result(t: Translate<ExtensionPageKey>, language: Language): string {
    const head = (['line', 'channel', 'text', 'findings'] as const).map(name => t(`check.table.saved.${name}`))
    const rows = (this.#open?.rows ?? []).map(({ line, platform, text }, at) => {
      const found = this.#open?.found[at] ?? 'failed'
      const counts = countsOf(found === 'failed' ? [] : found)
      const said =
        found === 'failed'
          ? t('check.table.failed')
          : found.map(({ found: words, message }) => [words, message[language]].filter(Boolean).join(': ')).join('\n')
      return [
        String(line),
        PLATFORM_NAMES[platform],
        text,
        ...[counts.stop, counts.warning, counts.hint].map(String),
        said,
      ]
    })
    const levels = (['stop', 'warning', 'hint'] as const).map(level => t(`common.level.${level}`))
    return writeCsv([[...head.slice(0, 3), ...levels, head[3] ?? ''], ...rows])
  }
}

function shownCounts(found: RowFound | null) {
  return found === null || found === 'failed' ? found : countsOf(found)
}
