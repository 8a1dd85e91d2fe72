import type { Span } from '../core/model.ts'

/** A replaced stretch: `[start, oldEnd)` of the old text is `[start, newEnd)` of the new. */
export interface Change {
  readonly start: number
  readonly oldEnd: number
  readonly newEnd: number
}

/** What changed between two texts, as one stretch; `null` when they are the same. */
export function changeOf(before: string, after: string): Change | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let tail = 0
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++
  }
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail }
}

/** A span after an edit; `null` when the edit touches it: then only a new review knows. */
export function moveSpan(span: Span, { start, oldEnd, newEnd }: Change): Span | null {
  if (span.end < start || (span.end === start && oldEnd > start)) return span
  if (span.start > oldEnd || (span.start === oldEnd && oldEnd > start)) {
    const by = newEnd - oldEnd
    return { start: span.start + by, end: span.end + by }
  }
  // An insertion right at an edge makes the word longer: "idiot" → "idiotic".
  return null
}
