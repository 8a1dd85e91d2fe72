import { readCsv } from '../../core/ledger/csv.ts'
import type { FileFault } from '../../ui/check/view.ts'
import { decode } from './decode.ts'
import { readDocx } from './docx.ts'
import { type Table, tableOf } from './table.ts'

/** Longest text that is looked at as one. The longest post of the four sites has 63,206 characters. */
export const MOST_CHARACTERS = 100_000
/** Largest file, in bytes: a Word file may carry pictures, which are not read. */
const MOST_BYTES = { txt: 2_000_000, csv: 5_000_000, docx: 50_000_000 } as const
/** Longest text part of a Word file, in bytes, with all that Word writes around the words. */
const MOST_XML = 20_000_000
/** Most drafts that are looked at in one go. */
export const MOST_ROWS = 2000

/** A text, or why it was not taken; `n`: how much may be. */
export type TextRead = { readonly text: string } | { readonly fault: FileFault; readonly n?: number }
export type FileRead = TextRead | { readonly table: Table }

const endingOf = (name: string) => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase()

/** Reads a text or a table of texts from a file of the person's. Whatever is wrong with it is said, never thrown. */
export async function readFile(file: File): Promise<FileRead> {
  const ending = endingOf(file.name)
  if (ending !== 'txt' && ending !== 'csv' && ending !== 'docx') return { fault: 'other-kind' }
  if (file.size > MOST_BYTES[ending]) return { fault: 'too-large', n: MOST_BYTES[ending] / 1_000_000 }
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (ending === 'docx') return fromDocx(bytes)
  const text = decode(bytes)
  if (text === null) return { fault: 'not-text' }
  return ending === 'csv' ? fromCsv(text) : fromText(text)
}

/** A text that is put in as one, whole or not at all. */
export function fromText(text: string): TextRead {
  if (text.length > MOST_CHARACTERS) return { fault: 'too-long', n: MOST_CHARACTERS }
  return text.trim() === '' ? { fault: 'empty' } : { text: text.replace(/\r\n?/g, '\n') }
}

function fromDocx(bytes: Uint8Array): TextRead {
  const text = readDocx(bytes, MOST_XML)
  if (text === null) return { fault: 'not-docx' }
  return text === 'too-large' ? { fault: 'too-long', n: MOST_CHARACTERS } : fromText(text)
}

function fromCsv(text: string): FileRead {
  // Headings, and one draft more than may be: no more is needed to refuse a long file.
  const rows = readCsv(text, MOST_ROWS + 2)
  if (rows === null) return { fault: 'broken-quotes' }
  const table = tableOf(rows)
  if (table.rows.length === 0) return { fault: 'empty' }
  return table.rows.length > MOST_ROWS ? { fault: 'too-many-rows', n: MOST_ROWS } : { table }
}
