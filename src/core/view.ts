import type { Debt } from './ledger.ts'
import type { Context, Draft } from './model.ts'
import { moveSpan } from './move.ts'
import type { TermHit, TermSet } from './term.ts'
import { type Paragraph, paragraphSpans } from './text/analysis.ts'
import type { DraftLanguages } from './text/language/language.ts'

type PlacedParagraph = DraftView['paragraphs'][number]

/** The whole draft as checks look at it, from the analyses of its paragraphs. */
export function viewOf(
  draft: Draft,
  context: Context,
  debts: readonly Debt[],
  paragraphs: readonly PlacedParagraph[],
  languages: DraftLanguages,
  analyse: (text: string) => Paragraph,
): DraftView {
  return {
    text: draft.text,
    draft,
    context,
    debts,
    paragraphs,
    languages,
    terms: termsIn(paragraphs),
    analyse(text) {
      const placed = paragraphSpans(text).map(({ start, end }) => ({
        start,
        paragraph: analyse(text.slice(start, end)),
      }))
      return { text, paragraphs: placed, terms: termsIn(placed) }
    },
  }
}

function termsIn(paragraphs: readonly PlacedParagraph[]): DraftView['terms'] {
  return (set: TermSet) => {
    const all: TermHit[] = []
    for (const { start, paragraph } of paragraphs)
      for (const hit of paragraph.terms(set)) all.push(moveSpan(hit, start))
    return all
  }
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

/** What a whole draft is read from: a part of what checks get. */
export type ParityView = Pick<DraftView, 'text' | 'context' | 'paragraphs' | 'languages'>
