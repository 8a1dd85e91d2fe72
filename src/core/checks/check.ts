import type { FindingLevel, Fix, OtherPlace } from '../finding.ts'
import type { Debt } from '../ledger.ts'
import type { Context, Draft, Language, Localized, Span } from '../model.ts'
import type { TermSource } from '../rule.ts'
import type { Paragraph } from '../text/analysis.ts'
import type { DraftLanguages } from '../text/language/language.ts'
import type { MeaningReader } from '../text/learned/units.ts'
import type { TermHit } from '../text/terms.ts'

/** One place where a check found what it looks for. */
export interface Match {
  /** `null`: the draft lacks something. */
  readonly span: Span | null
  /** What stands for `{found}` in the messages; the text at `span` when left out. */
  readonly found?: string
  /** What stands for `{found}` where it differs by language. */
  readonly named?: Localized
  /** What stands for `{other}` in the messages. */
  readonly other?: OtherPlace
  /** The languages that a match is about, e.g. those that are missing. */
  readonly languages?: readonly Language[]
  /** What stands for `{n}` in the messages. */
  readonly n?: number
  readonly fixes?: readonly Fix[]
  /** How weighty this match is, where it is less than the rule may be. */
  readonly level?: FindingLevel
  /** The sentences that a learned rule goes by, and how surely it speaks. */
  readonly unit?: ScoredUnit
}

export interface ScoredUnit extends Span {
  readonly score: number
}

/** A handle to a list of terms that all paragraphs are searched for at once. */
export type TermSet = number

export interface TermSetOptions {
  /** Undo spoken endings, stretched letters and masking before matching: for tone only. */
  readonly loose?: boolean
}

export interface CompileTools {
  /** Registers terms with the one index of the rule set; call while compiling, never while scanning. */
  terms(source: TermSource, options?: TermSetOptions): TermSet
  /** Reads what is said in whatever words; absent or `null` without a model that fits. */
  readonly meaning?: MeaningReader | null
}

/** The whole draft, as a check may look at it. All spans are offsets into `text`. */
export interface DraftView {
  readonly text: string
  readonly draft: Draft
  readonly context: Context
  readonly debts: readonly Debt[]
  readonly paragraphs: readonly { readonly start: number; readonly paragraph: Paragraph }[]
  readonly languages: DraftLanguages
  /** Hits of a term set in the whole draft, moved to draft offsets. */
  terms(set: TermSet): readonly TermHit[]
  /** The analysis of any other text by the same means, e.g. the answered post. Memoised. */
  analyse(text: string): Pick<DraftView, 'text' | 'paragraphs' | 'terms'>
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
