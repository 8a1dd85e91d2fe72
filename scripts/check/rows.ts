import { Readable } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import { PLATFORM_HEADERS, PLATFORM_NAMES, TEXT_HEADERS } from '../../src/core/draft-columns.ts'
import { separatorOf } from '../../src/core/ledger/csv.ts'
import { InputError } from './input.ts'
import type { Drafts } from './read.ts'
import type { Blocks } from './utf8.ts'

/** What heads the column of each key of a draft, in the languages of those who keep such lists; in lower case. */
const HEADERS = {
  id: ['id', 'nr', 'nro', 'tunnus'],
  text: TEXT_HEADERS,
  platform: PLATFORM_HEADERS,
  composer: ['composer', 'kind', 'laji', 'slag'],
  role: ['role', 'rooli', 'roll'],
  account: ['account', 'tili', 'konto'],
  audience: ['audience', 'yleisö', 'publik'],
  packs: ['packs', 'pack', 'paketit', 'paketti', 'paket'],
  replyTo: ['replyto', 'reply to', 'vastaa viestiin', 'svar på'],
  now: ['now', 'date', 'päivä', 'päivämäärä', 'datum'],
} as const

type Field = keyof typeof HEADERS
export type Columns = Readonly<Partial<Record<Field, string>>>

const FIELDS = Object.keys(HEADERS) as readonly Field[]

/** What a cell says, as the JSON of a draft says it. */
const VALUES: Readonly<Record<Field, (cell: string) => unknown>> = {
  id: cell => cell,
  text: cell => cell,
  platform: cell => PLATFORM_NAMES[word(cell)] ?? word(cell),
  composer: word,
  role: word,
  account: word,
  audience: word,
  packs: cell => word(cell).split(/[\s,;+]+/),
  replyTo: text => ({ text }),
  now: cell => cell,
}

function word(cell: string): string {
  return cell.trim().toLowerCase()
}

/** More than this in one row: a quote was opened and not closed. */
const LONGEST_ROW = 2 ** 23

/** Reads `FIELD=HEADER`, as it is given to `--column`. Throws an InputError for a field that no draft has. */
export function readColumns(given: readonly string[]): Columns {
  return Object.fromEntries(
    given.map(pair => {
      const [field = '', ...header] = pair.split('=')
      if (!FIELDS.includes(field as Field) || header.length === 0)
        throw new InputError(`--column ${pair}`, `not FIELD=HEADER with one of ${FIELDS.join(' ')}`)
      return [field, header.join('=')]
    }),
  )
}

/** The drafts of a table, one a row, its columns known by their headers. A row is counted as spreadsheets do: the header is 1. */
export function rowsOf(
  blocks: Blocks,
  file: string,
  context: Readonly<Record<string, unknown>>,
  columns: Columns,
): Drafts {
  return async function* () {
    let row = 0
    let header: readonly (Field | null)[] = []
    const broken: CsvError[] = []
    for await (const cells of records(blocks, await firstLine(blocks), broken)) {
      const place = `${file}, row ${++row}`
      if (row === 1) header = headerOf(cells, place, context, columns)
      else if (cells.length > header.length)
        yield { place, fault: `${cells.length} cells under ${header.length} headers: is a text without its quotes?` }
      else if (cells.some(cell => cell.trim() !== '')) yield { place, raw: draftOf(cells, header, context) }
    }
    for (const { lines, message } of broken) yield { place: `${file}, line ${lines}`, fault: message }
    if (row === 0 && broken.length === 0) throw new InputError(file, 'empty: no header')
  }
}

async function firstLine(blocks: Blocks): Promise<string> {
  for await (const block of blocks()) return block
  return ''
}

/** Cells of each row; none is named, so that the header is ours to read. What the parser could not take goes to `broken`. */
function records(blocks: Blocks, first: string, broken: CsvError[]): AsyncIterable<readonly string[]> {
  const parser = parse({
    delimiter: separatorOf(first),
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_ROW,
    skip_records_with_error: true,
    // A row that is too long is told of anew with every piece of it.
    on_skip: error => void (error && error.message !== broken.at(-1)?.message && broken.push(error)),
  })
  const source = Readable.from(blocks())
  source.on('error', error => parser.destroy(error))
  return source.pipe(parser)
}

function headerOf(
  cells: readonly string[],
  place: string,
  context: Readonly<Record<string, unknown>>,
  columns: Columns,
): (Field | null)[] {
  const header = cells.map(cell => fieldOf(cell, columns))
  const wanted = FIELDS.filter(field => columns[field] !== undefined && !header.includes(field))
  for (const field of wanted) throw new InputError(place, `no column "${columns[field]}" for ${field}`)
  const twice = FIELDS.find(field => header.indexOf(field) !== header.lastIndexOf(field))
  if (twice) throw new InputError(place, `two columns for ${twice}: say which by --column ${twice}=HEADER`)
  if (!header.includes('text')) throw new InputError(place, `no column for text: name it by --column text=HEADER`)
  if (!header.includes('platform') && context.platform === undefined)
    throw new InputError(place, `no column for platform: give --platform, or --column platform=HEADER`)
  return header
}

function fieldOf(cell: string, columns: Columns): Field | null {
  const named = FIELDS.find(field => columns[field] !== undefined && word(columns[field] ?? '') === word(cell))
  const known = FIELDS.find(field => columns[field] === undefined && isOneOf(HEADERS[field], word(cell)))
  return named ?? known ?? null
}

const isOneOf = (names: readonly string[], name: string) => names.includes(name)

/** What is not in a row, or empty there, is as the options say. */
function draftOf(
  cells: readonly string[],
  header: readonly (Field | null)[],
  context: Readonly<Record<string, unknown>>,
): object {
  const given = cells.flatMap((cell, at) => {
    const field = header[at]
    return field && cell.trim() !== '' ? [[field, VALUES[field](cell)]] : []
  })
  return { text: '', ...context, ...Object.fromEntries(given) }
}
