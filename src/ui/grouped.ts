import type { Finding } from '../core/finding.ts'
import type { Span } from '../core/model.ts'

/** Findings that are one for a person: shown once, with how often. */
export interface FindingGroup {
  readonly first: Finding
  /** How many places say the same. */
  readonly times: number
}

const same = (a: Span | null, b: Span | null) => a !== null && b !== null && a.start === b.start && a.end === b.end

/** Two halves that differ in one thing, told once from either side. */
function mirrors(a: Finding, b: Finding): boolean {
  return (
    a.rule === b.rule &&
    a.other !== null &&
    b.other !== null &&
    same(a.span, b.other.span) &&
    same(b.span, a.other.span)
  )
}

const equal = (a: Finding, b: Finding) =>
  a.rule === b.rule && a.found.toLowerCase() === b.found.toLowerCase() && a.other?.text === b.other?.text

/** Each thing that was found once: mirrored findings of two halves as one, equal ones counted. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups: { first: Finding; times: number }[] = []
  for (const finding of findings) {
    if (groups.some(({ first }) => mirrors(first, finding))) continue
    const group = groups.find(({ first }) => equal(first, finding))
    if (group) group.times += 1
    else groups.push({ first: finding, times: 1 })
  }
  return groups
}
