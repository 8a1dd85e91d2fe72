import type { Span } from '../model.ts'
import type { TermHit, TermSet } from '../term.ts'
import type { Entity } from './entities.ts'
import type { RawSegment } from './language/segment.ts'
import type { Word } from './words.ts'

/** All that depends on the text of one paragraph alone. Spans are offsets into `text`. */
export interface Paragraph {
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly Span[]
  readonly entities: readonly Entity[]
  readonly segments: readonly RawSegment[]
  /** The places of a registered term set, in the order of the text. */
  terms(set: TermSet): readonly TermHit[]
}

/** Longest piece of text that is analysed at once: `Intl.Segmenter` takes time with the square of the length. */
export const LONGEST_PARAGRAPH = 2000

/**
 * Cuts a text into paragraphs: at line breaks, and lines that are too long after a sentence or else at a space.
 * Gives non-empty pieces in order, as spans of `text`; a surrogate pair is never cut in two.
 */
export function paragraphSpans(text: string): Span[] {
  const spans: Span[] = []
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const lineEnd = line.index + line[0].length
    let start = line.index
    while (lineEnd - start > LONGEST_PARAGRAPH) {
      const end = cut(text, start)
      spans.push({ start, end })
      start = end
    }
    if (text.slice(start, lineEnd).trim() !== '') spans.push({ start, end: lineEnd })
  }
  return spans
}

function cut(text: string, start: number): number {
  const piece = text.slice(start, start + LONGEST_PARAGRAPH)
  const sentence = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('! '), piece.lastIndexOf('? '))
  if (sentence > LONGEST_PARAGRAPH / 2) return start + sentence + 2
  const space = lastQuietSpace(piece)
  if (space > LONGEST_PARAGRAPH / 2) return start + space + 1
  const end = start + LONGEST_PARAGRAPH
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end
}

/** So far around a cut, in UTF-16 units, there is no digit: a code with its groups and the word that tells it stay whole. */
const QUIET = 40

/** The last space that is not near a digit; of a text full of digits the last space. */
function lastQuietSpace(piece: string): number {
  let space = piece.lastIndexOf(' ', piece.length - QUIET)
  while (space > LONGEST_PARAGRAPH / 2) {
    const digit = piece.slice(space - QUIET, space + QUIET).search(/\d\D*$/)
    if (digit < 0) return space
    space = piece.lastIndexOf(' ', space - 1)
  }
  return piece.lastIndexOf(' ')
}
