import type { Finding } from './finding.ts'
import { byWeight } from './when.ts'

/** A finding with the group of its rule; `undefined` stands alone. */
export interface Grouped {
  readonly finding: Finding
  readonly group: string | undefined
}

/** Of overlapping findings in one group keeps the weightiest (of equals the longest, then the first), with the norms of all. */
export function mergeGroups(all: readonly Grouped[]): Finding[] {
  const kept: { finding: Finding; group: string | undefined }[] = []
  for (const candidate of all.toSorted(byImportance)) {
    const over = candidate.group === undefined ? undefined : kept.find(other => covers(other, candidate))
    if (over)
      over.finding = { ...over.finding, norms: [...new Set([...over.finding.norms, ...candidate.finding.norms])] }
    else kept.push({ ...candidate })
  }
  return kept.map(({ finding }) => finding).sort(byPlace)
}

function covers(a: Grouped, b: Grouped): boolean {
  const [one, two] = [a.finding.span, b.finding.span]
  if (a.group !== b.group) return false
  if (one === null || two === null) return one === two
  return one.start < two.end && two.start < one.end
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
