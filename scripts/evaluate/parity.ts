import { entitiesOf } from '../../src/core/text/entities.ts'
import { compareFacts, type ParityResult } from '../../src/core/text/facts/compare.ts'
import type { Fact } from '../../src/core/text/facts/fact.ts'
import { factsOf } from '../../src/core/text/facts/facts.ts'
import { placeIndex } from '../../src/core/text/facts/places.ts'
import { CHANGED_KINDS, type ChangedPair, changedPairs, seeded, type TranslatedPair } from './changed-facts.ts'
import type { Figure } from './figure.ts'
import { halfOf, readRows } from './table.ts'

const SEED = 20261121
/** A fact of a rare kind is planted in one pair of so many. */
const EVERY = 10
const TRANSLATIONS = [
  { file: 'parallel_fi_sv.tsv', target: 1.2 },
  { file: 'parallel_fi_sv_hard.tsv', target: 3 },
] as const
const FOUND = 97

/**
 * Measures the agreement of halves on true translations: how many rows are said to contradict (false alarms, and
 * about one row in a hundred that really does), and how many changed facts are found, by kind. Tuning was done on
 * one half of the rows; the other is shown apart. Throws an `Error` that names a missing file.
 */
export async function evaluateParity(dir: string): Promise<Figure[]> {
  const sets = TRANSLATIONS.map(({ file, target }) => ({ file, target, pairs: pairsIn(dir, file) }))
  const all = sets.flatMap(({ pairs }) => pairs)
  return [
    ...sets.flatMap(({ file, target, pairs }) => falseAlarms(file, target, pairs)),
    ...changes(changedPairs(all, seeded(SEED), EVERY)),
  ]
}

function pairsIn(dir: string, file: string): TranslatedPair[] {
  return readRows(dir, file).map(([, fi = '', sv = '']) => ({ fi, sv }))
}

function falseAlarms(file: string, target: number, pairs: readonly TranslatedPair[]): Figure[] {
  const measured = pairs.map(pair => ({ half: halfOf(pair.fi), ...comparison(pair) }))
  const untuned = measured.filter(({ half }) => half === 'untuned')
  const contradicted = (rows: typeof measured) => share(rows, row => row.contradictions.length > 0)
  return [
    atMost(`parity: ${file}, difference at warning`, contradicted(measured), target, measured.length),
    atMost(`parity: ${file}, difference at warning, untuned half`, contradicted(untuned), target, untuned.length),
    {
      figure: `parity: ${file}, left out in one half (hint)`,
      value: share(measured, row => row.omissions.length > 0),
      target: null,
      met: null,
      rows: measured.length,
    },
  ]
}

function changes(pairs: readonly ChangedPair[]): Figure[] {
  return CHANGED_KINDS.map(kind => {
    const rows = pairs.filter(pair => pair.kind === kind)
    const value = share(rows, isFound)
    return { figure: `parity: changed ${kind} found`, value, target: FOUND, met: value >= FOUND, rows: rows.length }
  })
}

/** A contradiction is shown at the changed place itself. */
export function isFound(pair: ChangedPair): boolean {
  return comparison(pair).contradictions.some(({ sv }) => sv.start < pair.at.end && pair.at.start < sv.end)
}

function comparison({ fi, sv }: TranslatedPair): ParityResult {
  return compareFacts({
    fi: facts(fi).filter(({ only }) => !only),
    sv: facts(sv),
    shared: [],
    text: { fi, sv },
    domains: { fi: [], sv: [], en: [] },
  })
}

const places = placeIndex([])

function facts(text: string): Fact[] {
  return factsOf({ text, entities: entitiesOf(text) }, places)
}

function share<T>(rows: readonly T[], holds: (row: T) => boolean): number {
  return rows.length === 0 ? 0 : Math.round((1e4 * rows.filter(holds).length) / rows.length) / 100
}

function atMost(figure: string, value: number, target: number, rows: number): Figure {
  return { figure, value, target, met: value <= target, rows }
}
