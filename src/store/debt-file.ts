import * as z from 'zod/mini'
import { readCsv } from '../core/ledger/csv.ts'
import { LONGEST_EXCERPT } from '../core/ledger/excerpt.ts'
import { COLUMNS, FORMAT, LATER_COLUMNS, type OpenDebt, type TransferFault, VERSION } from '../core/ledger/exchange.ts'
import { ACCOUNTS, LANGUAGES, PLATFORMS } from '../core/model.ts'

/** Longest file that is read, in UTF-16 units, and most debts in it. */
const LONGEST = 2_000_000
const MOST = 2000

export type ReadDebts = { readonly debts: readonly OpenDebt[] } | { readonly fault: TransferFault }

const short = z.string().check(z.minLength(1), z.maxLength(200))
const openDebt = z.object({
  id: z.uuid(),
  publication: z.uuid(),
  rule: short,
  norms: z.array(short).check(z.maxLength(50)),
  owedLanguage: z.nullable(z.enum(LANGUAGES)),
  owedPlatform: z.nullable(z.enum(PLATFORMS)),
  owedAccount: z.nullable(z.enum(ACCOUNTS)),
  platform: z.enum(PLATFORMS),
  account: z.enum(ACCOUNTS),
  handle: z.nullable(short),
  pack: z.nullable(short),
  languages: z.array(z.enum(LANGUAGES)),
  // Shown as a link to press: nothing but web addresses.
  link: z.nullable(z.url({ protocol: /^https$/ })),
  published: z.iso.datetime(),
  certain: z.boolean(),
  event: z._default(z.nullable(z.iso.datetime()), null),
  excerpt: z.nullable(z.string().check(z.maxLength(LONGEST_EXCERPT))),
})

/** Reads a file of open debts, JSON or CSV. All of it is right, or nothing is taken. */
export function readDebtFile(text: string): ReadDebts {
  if (text.length > LONGEST) return { fault: { reason: 'too-large' } }
  const trimmed = text.replace(/^\uFEFF/, '').trimStart()
  if (trimmed === '') return { fault: { reason: 'empty' } }
  return /^[{[]/.test(trimmed) ? readJson(trimmed) : readTable(trimmed)
}

interface Row {
  readonly row: number
  readonly value: unknown
}

function readJson(text: string): ReadDebts {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return { fault: { reason: 'not-readable' } }
  }
  const head = z.safeParse(z.object({ format: z.literal(FORMAT), version: z.number() }), file)
  if (!head.success) return { fault: { reason: 'other-format' } }
  if (head.data.version !== VERSION) return { fault: { reason: 'newer-version' } }
  const list = z.safeParse(z.object({ debts: z.array(z.unknown()) }), file)
  if (!list.success) return { fault: { reason: 'column-missing', field: 'debts' } }
  return check(list.data.debts.map((value, at) => ({ row: at + 1, value })))
}

function readTable(text: string): ReadDebts {
  const rows = readCsv(text)
  if (!rows) return { fault: { reason: 'not-readable' } }
  const [head, ...rest] = rows
  if (!head?.cells.includes('id')) return { fault: { reason: 'other-format' } }
  const missing = COLUMNS.find(column => !head.cells.includes(column) && !LATER_COLUMNS.includes(column))
  if (missing) return { fault: { reason: 'column-missing', field: missing } }
  return check(
    rest.map(({ line, cells }) => ({
      row: line,
      value: fromCells(Object.fromEntries(COLUMNS.map(column => [column, cells[head.cells.indexOf(column)] ?? '']))),
    })),
  )
}

/** Empty cells are nothing; lists are parted by spaces. */
function fromCells(cells: Readonly<Record<string, string>>): Record<string, unknown> {
  const list = (text = '') => text.split(' ').filter(Boolean)
  const certain = { true: true, false: false }[(cells.certain ?? '').toLowerCase()] ?? cells.certain
  const plain = Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, text === '' ? null : text]))
  return { ...plain, norms: list(cells.norms), languages: list(cells.languages), certain }
}

function check(rows: readonly Row[]): ReadDebts {
  if (rows.length === 0) return { fault: { reason: 'empty' } }
  if (rows.length > MOST) return { fault: { reason: 'too-large' } }
  const debts: OpenDebt[] = []
  for (const { row, value } of rows) {
    const parsed = z.safeParse(openDebt, value)
    if (parsed.success) debts.push(parsed.data)
    else return { fault: { reason: 'value', row, field: String(parsed.error.issues[0]?.path[0] ?? '?') } }
  }
  return { debts }
}
