import type { Match } from '../match.ts'
import type { TermSet, TermSetOptions, TermSource } from '../term.ts'
import type { Paragraph } from '../text/analysis.ts'
import type { MeaningReader } from '../text/learned/units.ts'
import type { DraftView } from '../view.ts'

export interface CompileTools {
  /** Registers terms with the one index of the rule set; call while compiling, never while scanning. */
  terms(source: TermSource, options?: TermSetOptions): TermSet
  /** Reads what is said in whatever words; absent or `null` without a model that fits. */
  readonly meaning?: MeaningReader | null
}

/**
 * A check made ready for use. `scan` depends on one paragraph's text alone and is memoised with it (spans are
 * offsets into the paragraph); `judge` looks around and runs on every review, so it must be cheap: it gets all
 * scanned matches, moved to draft offsets, and gives those that hold. Without `judge` all hold; with `scan` it is not
 * asked where nothing was scanned.
 */
export interface CompiledCheck {
  /** In a paragraph without any of these terms `scan` finds nothing, and is not asked. */
  readonly needs?: TermSet
  scan?(paragraph: Paragraph): readonly Match[]
  judge?(view: DraftView, scanned: readonly Match[]): readonly Match[]
}

export type CheckCompiler<C> = (check: C, tools: CompileTools) => CompiledCheck
