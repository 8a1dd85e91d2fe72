import type { FindingLevel } from '../../core/finding.ts'
import type { Platform } from '../../core/model.ts'
import type { ComposerView, PackChoice, Preferences, WritingAs } from '../view.ts'

/** Why a file or a paste was not taken. */
export type FileFault =
  | 'other-kind'
  | 'too-large'
  | 'too-long'
  | 'not-text'
  | 'not-docx'
  | 'broken-quotes'
  | 'too-many-rows'
  | 'empty'
  | 'not-readable'

/** `n`: how much may be, in the unit that the sentence names. */
export interface FaultShown {
  readonly fault: FileFault
  readonly n: number
}

/** How many findings of each level. */
export type LevelCounts = Readonly<Record<FindingLevel, number>>

/** One draft of a table. */
export interface RowShown {
  /** The line of the file on which it begins. */
  readonly line: number
  readonly text: string
  readonly platform: Platform
  /** `null` until it was looked at; `'failed'`: it could not be. */
  readonly counts: LevelCounts | 'failed' | null
}

export interface TableShown {
  readonly name: string
  readonly headings: readonly string[]
  readonly column: number
  readonly rows: readonly RowShown[]
  /** How many rows were looked at. */
  readonly done: number
}

/** Where a selection came from that was handed over from a page. */
export type Handed = 'selection' | 'cut' | 'one-line' | 'nothing'

export interface CheckData {
  readonly platform: Platform
  readonly writingAs: WritingAs
  readonly packs: readonly PackChoice[]
  /** What is known of the text in the field. */
  readonly composer: ComposerView | null
  readonly table: TableShown | null
  /** The row that stands in the field. */
  readonly openRow: number | null
  /** What stands in the field, for a report to quote. */
  readonly text: string
  readonly version: string
  /** A file is being read. */
  readonly reading: boolean
  readonly fault: FaultShown | null
  readonly handed: Handed | null
  /** The organisation lets findings be counted, and nothing be shown. */
  readonly dryRun: boolean
  readonly preferences: Preferences
}

export interface CheckActions {
  choosePlatform(platform: Platform): void
  chooseWritingAs(writer: WritingAs): void
  open(file: File): void
  /** Takes a text that was pasted or dropped; tells whether the browser is to do it itself. */
  mayPaste(text: string): boolean
  clear(): void
  chooseColumn(column: number): void
  openRow(index: number): void
  closeTable(): void
  saveResult(): void
}
