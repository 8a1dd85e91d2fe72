import type { DetectedLanguage, Language, LanguageScores, Span } from '../../model.ts'
import type { Evidence } from './language-evidence.ts'
import type { Speech } from './speech.ts'

/** A stretch of text in one language, as far as it alone shows. Spans are offsets into the paragraph. */
export interface RawSegment extends Span {
  /** The scores of this piece alone, from 0 to 1. */
  readonly scores: LanguageScores
  /** The same as sums, in the order of `KNOWN_LANGUAGES`: longer pieces weigh more. */
  readonly evidence: Evidence
  /** Letters that count for shares: without links, mentions, hashtags. */
  readonly letters: number
  readonly words: number
  /** Written mostly in a script that none of the known languages uses. */
  readonly foreign: boolean
  /** Set where the whole piece is a known greeting or call. */
  readonly greeting: Language | null
  /** Only names, as far as capitals show: it says little of the language around it. */
  readonly names: boolean
  /** How much more its words look Finnish than Swedish, names and titles left out; below zero: more Swedish. */
  readonly leaning: number
  readonly speech: Speech
  /** What it is without a look at what stands around it; `null`: that has to decide. */
  readonly sure: DetectedLanguage | null
}
