import { type Rows, rowAt, writeRows } from '../rows.ts'
import type { Term, TermLanguage, TermList } from '../term.ts'

/**
 * Lists of terms as texts, and an index of them. Thousands of terms that are read one by one take a start longer than its
 * first review, which needs a few. Plain data.
 */
export interface TermTable {
  /** Each term as JSON, list after list. */
  readonly terms: Rows
  /** By a word, the terms that begin with it: `list language term`, divided by commas. */
  readonly starts: Rows
  /** By a word, `1` where it is Finnish. */
  readonly finnish: string
}

/** Where in a table a list stands. Plain data. */
export interface WrittenList {
  readonly list: number
  readonly terms: Readonly<Partial<Record<TermLanguage, readonly [first: number, count: number]>>>
  /** Its terms without any word, e.g. emoji. */
  readonly signs: readonly (readonly [language: TermLanguage, term: number])[]
}

const writtenLists = new WeakMap<TermList, WrittenList>()

/** A list of a table, whose terms are read where somebody wants them all. */
export function readList(written: WrittenList, { terms }: TermTable): TermList {
  const list: TermList = {}
  for (const [language, [first, count]] of Object.entries(written.terms)) {
    let made: readonly Term[] | null = null
    const get = () => (made ??= Array.from({ length: count }, (_, at) => termAt(terms, first + at)))
    Object.defineProperty(list, language, { enumerable: true, get })
  }
  writtenLists.set(list, written)
  return list
}

/** Where a list stands in its table; `null` for one that is in none. */
export const writtenList = (list: TermList): WrittenList | null => writtenLists.get(list) ?? null

const termAt = (terms: Rows, at: number): Term => JSON.parse(rowAt(terms, at))

/** A term that begins with a word. */
export interface Beginning {
  readonly list: number
  readonly language: TermLanguage
  readonly term: number
}

/** Reads a table. Each term is read once, and is the same whenever it is asked for. */
export class WrittenTerms {
  readonly #table: TermTable
  readonly #known = new Map<number, Term>()

  constructor(table: TermTable) {
    this.#table = table
  }

  /** In the order of the lists. */
  beginningWith(unit: number): readonly Beginning[] {
    const row = rowAt(this.#table.starts, unit)
    if (row === '') return []
    return row.split(',').map(entry => {
      const [list, language, term] = entry.split(' ')
      return { list: Number(list), language: language as TermLanguage, term: Number(term) }
    })
  }

  term(at: number): Term {
    const known = this.#known.get(at) ?? termAt(this.#table.terms, at)
    this.#known.set(at, known)
    return known
  }

  isFinnish(unit: number): boolean {
    return this.#table.finnish.charAt(unit) === '1'
  }
}

/** Writes lists whose terms name their words, of which there are so many. */
export function writeLists(lists: readonly TermList[], units: number): { lists: WrittenList[]; table: TermTable } {
  const terms: string[] = []
  const starts: string[][] = Array.from({ length: units }, () => [])
  const finnish: boolean[] = new Array(units).fill(false)
  const write = (list: number, language: TermLanguage, { units = [], ...term }: Term): boolean => {
    const [start] = units
    if (start !== undefined) starts[start]?.push(`${list} ${language} ${terms.length}`)
    if (language === 'fi') for (const unit of units) finnish[unit] = true
    // The word of a term of one is that by which it was found.
    terms.push(JSON.stringify(units.length > 1 ? { ...term, units } : term))
    return start === undefined && term.term.trim() !== ''
  }
  const written = lists.map((list, at): WrittenList => {
    const signs: [TermLanguage, number][] = []
    const places = (Object.entries(list) as [TermLanguage, readonly Term[]][]).map(([language, all]) => {
      const first = terms.length
      for (const [index, term] of all.entries()) if (write(at, language, term)) signs.push([language, first + index])
      return [language, [first, all.length]] as const
    })
    return { list: at, terms: Object.fromEntries(places), signs }
  })
  const table = {
    terms: writeRows(terms),
    starts: writeRows(starts.map(entries => entries.join(','))),
    finnish: finnish.map(Number).join(''),
  }
  return { lists: written, table }
}
