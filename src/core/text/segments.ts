import type { LanguageScores, Span } from '../model.ts'

/** A stretch of text in one language, as far as it alone shows. Spans are offsets into the paragraph. */
export interface RawSegment extends Span {
  /** The model's scores of this piece alone. */
  readonly scores: LanguageScores
}
