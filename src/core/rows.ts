/** Texts by their number, written as two texts: a row is found without any other being read. Plain data. */
export interface Rows {
  /** Where each row ends, in `WIDTH` signs. */
  readonly ends: string
  readonly text: string
}

const WIDTH = 4
/** Printable ASCII without what a string would take for something else. */
const FIRST_SIGN = 37
const SIGNS = 90

export function writeRows(rows: readonly string[]): Rows {
  let end = 0
  const ends = rows.map(row => {
    end += row.length
    return signsOf(end)
  })
  return { ends: ends.join(''), text: rows.join('') }
}

/** A row by its number; empty where there is none. */
export function rowAt({ ends, text }: Rows, at: number): string {
  return text.slice(startOf(ends, at), endOf(ends, at))
}

export const countRows = ({ ends }: Rows): number => ends.length / WIDTH

function signsOf(number: number): string {
  let signs = ''
  for (let rest = number, at = 0; at < WIDTH; at++, rest = Math.floor(rest / SIGNS))
    signs = String.fromCharCode(FIRST_SIGN + (rest % SIGNS)) + signs
  return signs
}

const startOf = (ends: string, at: number): number => (at === 0 ? 0 : endOf(ends, at - 1))

function endOf(ends: string, at: number): number {
  let end = 0
  for (let sign = at * WIDTH; sign < (at + 1) * WIDTH; sign++) end = end * SIGNS + ends.charCodeAt(sign) - FIRST_SIGN
  return end
}

/** A map of texts as rows: a key stands in the row of its hash. Plain data. */
export type WrittenMap = Rows

const KEY_BEGINS = '\n'
const KEY_ENDS = '\t'
const KEYS_A_ROW = 2

/** Keys and values hold neither line breaks nor tabs. */
export function writeMap(entries: Iterable<readonly [key: string, value: string]>): WrittenMap {
  const all = [...entries]
  const rows: string[] = new Array(1 + Math.floor(all.length / KEYS_A_ROW)).fill('')
  for (const [key, value] of all) rows[placeOf(key, rows.length)] += KEY_BEGINS + key + KEY_ENDS + value
  return writeRows(rows)
}

/** What a key was given. Most keys that are asked for are not there: looking cuts nothing out. */
export function valueIn(map: WrittenMap, key: string): string | undefined {
  const { ends, text } = map
  const row = placeOf(key, countRows(map))
  const end = endOf(ends, row)
  let at = startOf(ends, row)
  while (at < end) {
    const next = entryAfter(text, at)
    const keyEnd = at + KEY_BEGINS.length + key.length
    if (text.charAt(keyEnd) === KEY_ENDS && text.startsWith(key, at + KEY_BEGINS.length))
      return text.slice(keyEnd + KEY_ENDS.length, next)
    at = next
  }
  return undefined
}

function entryAfter(text: string, at: number): number {
  const next = text.indexOf(KEY_BEGINS, at + KEY_BEGINS.length)
  return next < 0 ? text.length : next
}

/** All keys; for what is looked for seldom. */
export const keysIn = ({ text }: WrittenMap): string[] =>
  text
    .split(KEY_BEGINS)
    .slice(1)
    .map(entry => entry.slice(0, entry.indexOf(KEY_ENDS)))

function placeOf(key: string, rows: number): number {
  let hash = key.length
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0
  return ((hash ^ (hash >>> 15)) >>> 0) % rows
}
