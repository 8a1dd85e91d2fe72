import type { LanguageShare } from '../finding.ts'
import type { DetectedLanguage, Span } from '../model.ts'

/** A stretch of the draft with the language it was taken for; `null`: undecidable (a lone name, only links). */
export interface Segment extends Span {
  readonly lang: DetectedLanguage | null
}

/** The languages of a draft. Segments cover the text without overlap, in order. */
export interface DraftLanguages {
  readonly segments: readonly Segment[]
  readonly shares: readonly LanguageShare[]
  /** The language at an offset of the draft. */
  at(offset: number): DetectedLanguage | null
}
