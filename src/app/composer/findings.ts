import { type Finding, type FindingLevel, LEVELS } from '../../core/finding.ts'
import type { Span } from '../../core/model.ts'
import type { Mark } from '../../page/highlight/painter.ts'
import { type Change, spanAfter } from '../../page/track.ts'

/** A finding after an edit; `null` when the edit touches it or what it is compared with. It is the same one if it stays. */
export function moveFinding(finding: Finding, change: Change): Finding | null {
  if (endOf(finding) < change.start) return finding
  const span = finding.span && spanAfter(finding.span, change)
  if (finding.span && !span) return null
  const otherSpan = finding.other && spanAfter(finding.other.span, change)
  if (finding.other && !otherSpan) return null
  const fixes = finding.fixes.flatMap(fix => {
    const edits = fix.edits.map(edit => ({ ...edit, span: spanAfter(edit.span, change) }))
    return edits.every(edit => edit.span !== null) ? [{ ...fix, edits: edits as typeof fix.edits }] : []
  })
  const other = finding.other && otherSpan ? { ...finding.other, span: otherSpan } : null
  return { ...finding, span, other, fixes }
}

/** Where the last of all ends that a finding speaks of. */
function endOf({ span, other, fixes }: Finding): number {
  let end = Math.max(span?.end ?? 0, other?.span.end ?? 0)
  for (const { edits } of fixes) for (const edit of edits) end = Math.max(end, edit.span.end)
  return end
}

/** In the order of the text; what has no place comes last. */
export function inTextOrder(findings: readonly Finding[]): Finding[] {
  const start = ({ span }: Finding) => span?.start ?? Number.POSITIVE_INFINITY
  return [...findings].sort((a, b) => start(a) - start(b) || weight(a.level) - weight(b.level))
}

const weight = (level: FindingLevel) => LEVELS.indexOf(level)

/** Place of the weightiest finding, the first among equals; -1 without any. */
export function weightiestAt(findings: readonly Finding[]): number {
  let best = -1
  findings.forEach(({ level }, index) => {
    const than = findings[best]
    if (!than || weight(level) < weight(than.level)) best = index
  })
  return best
}

/** Both places of a finding that compares two. */
export const placesOf = ({ span, other }: Finding): Span[] =>
  [span, other?.span ?? null].filter(place => place !== null)

export function marksOf(findings: readonly Finding[]): Mark[] {
  return findings.flatMap(finding => placesOf(finding).map(span => ({ level: finding.level, span })))
}

/** Two reviews' findings that are the same one for a person: same rule, same words. */
export const sameFinding = (a: Finding, b: Finding) => a.rule === b.rule && a.found === b.found
