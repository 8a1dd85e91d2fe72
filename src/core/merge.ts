import type { Finding, Level } from './finding.ts'
import type { ScoredUnit } from './match.ts'
import { overlaps } from './span.ts'
import { byWeight } from './when.ts'

/** A finding with the group of its rule; `undefined` stands alone. */
export interface Grouped {
  readonly finding: Finding
  readonly group: string | undefined
  /** Of a learned rule: by which sentences it goes, and how it stands to exact rules. */
  readonly learned?: Learned
}

export interface Learned {
  readonly unit: ScoredUnit
  /** Names of exact rules about the same matter. */
  readonly beside: readonly string[]
  /** The level that the rule may reach. */
  readonly most: Level
}

/** UTF-16 units by which kept findings are filed, so that a long draft does not compare each with each. */
const CELL = 256

interface Kept {
  finding: Finding
}

/** Of overlapping findings in one group keeps the weightiest (of equals the longest, then the first), with the norms of all. */
export function mergeGroups(all: readonly Grouped[]): Finding[] {
  const kept: Kept[] = []
  const filed = new Map<string, Kept[]>()
  for (const { finding, group } of all.toSorted(byImportance)) {
    const cells = group === undefined ? [] : cellsOf(group, finding)
    const over = cells.flatMap(cell => filed.get(cell) ?? []).find(other => overlap(other.finding, finding))
    if (over) {
      over.finding = joined(over.finding, finding)
      continue
    }
    const one = { finding }
    kept.push(one)
    for (const cell of cells) filed.set(cell, [...(filed.get(cell) ?? []), one])
  }
  return kept.map(({ finding }) => finding).sort(byPlace)
}

/** What the weightier one says, on the norms of both; it touches a person's privacy if either does. */
function joined(over: Finding, under: Finding): Finding {
  const about = over.about ?? under.about
  return { ...over, norms: [...new Set([...over.norms, ...under.norms])], ...(about && { about }) }
}

function cellsOf(group: string, { span }: Finding): string[] {
  if (span === null) return [group]
  const first = Math.floor(span.start / CELL)
  const last = Math.floor(Math.max(span.start, span.end - 1) / CELL)
  return Array.from({ length: last - first + 1 }, (_, at) => `${group} ${first + at}`)
}

function overlap({ span: one }: Finding, { span: two }: Finding): boolean {
  if (one === null || two === null) return one === two
  return overlaps(one, two)
}

function byImportance(a: Grouped, b: Grouped): number {
  return byWeight(a.finding.level, b.finding.level) || length(b.finding) - length(a.finding)
}

const length = ({ span }: Finding) => (span ? span.end - span.start : 0)

/** In the order of the text; what the draft lacks comes last. */
function byPlace(a: Finding, b: Finding): number {
  return place(a) - place(b) || byWeight(a.level, b.level)
}

const place = ({ span }: Finding) => (span ? span.start : Number.POSITIVE_INFINITY)
