import type { Match } from './match.ts'
import type { Span } from './model.ts'

/** Moves a span by so many UTF-16 units. */
export function moveSpan<T extends Span>(span: T, by: number): T {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by }
}

/** Moves all places of a match: from offsets in a paragraph to offsets in the draft. */
export function moveMatch(match: Match, by: number): Match {
  if (by === 0) return match
  return {
    ...match,
    span: match.span && moveSpan(match.span, by),
    ...(match.unit && { unit: moveSpan(match.unit, by) }),
    ...(match.other && { other: { ...match.other, span: moveSpan(match.other.span, by) } }),
    ...(match.fixes && {
      fixes: match.fixes.map(fix => ({
        ...fix,
        edits: fix.edits.map(edit => ({ ...edit, span: moveSpan(edit.span, by) })),
      })),
    }),
  }
}
