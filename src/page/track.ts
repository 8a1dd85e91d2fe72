import type { Span } from '../core/model.ts'

/** A replaced stretch: `[start, oldEnd)` of the old text is `[start, newEnd)` of the new. */
export interface Change {
  readonly start: number
  readonly oldEnd: number
  readonly newEnd: number
  readonly inserted: string
}

/** Long texts are first compared in pieces of so many characters, which is much faster than one by one. */
const PIECE = 512

/** What changed between two texts, as one stretch; `null` when they are the same. */
export function changeOf(before: string, after: string): Change | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (before.slice(start, start + PIECE) === after.slice(start, start + PIECE)) start += PIECE
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let tail = 0
  const endPiece = (text: string) => text.slice(text.length - tail - PIECE, text.length - tail)
  while (tail + PIECE <= shorter - start && endPiece(before) === endPiece(after)) tail += PIECE
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++
  }
  const newEnd = after.length - tail
  return { start, oldEnd: before.length - tail, newEnd, inserted: after.slice(start, newEnd) }
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u

/** A span after an edit; `null` when the edit touches it: then only a new review knows. */
export function spanAfter(span: Span, change: Change): Span | null {
  const { start, oldEnd, newEnd, inserted } = change
  // Right at an edge, letters make the word another one ("idiot" → "idiotic"); a space or a stop does not.
  if (span.end < start || (span.end === start && !IN_WORD.test(inserted.charAt(0)))) return span
  if (span.start > oldEnd || (span.start === oldEnd && !IN_WORD.test(inserted.at(-1) ?? ''))) {
    const by = newEnd - oldEnd
    return { start: span.start + by, end: span.end + by }
  }
  return null
}
