import type { DraftView, TermSet } from './checks/check.ts'
import type { Debt } from './ledger.ts'
import type { Context, Draft } from './model.ts'
import { moveSpan } from './move.ts'
import { type Paragraph, paragraphSpans } from './text/analysis.ts'
import type { DraftLanguages } from './text/language/language.ts'
import type { TermHit } from './text/terms.ts'

type Placed = DraftView['paragraphs'][number]

/** The whole draft as checks look at it, from the analyses of its paragraphs. */
export function viewOf(
  draft: Draft,
  context: Context,
  debts: readonly Debt[],
  paragraphs: readonly Placed[],
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

function termsIn(paragraphs: readonly Placed[]): DraftView['terms'] {
  return (set: TermSet) => {
    const all: TermHit[] = []
    for (const { start, paragraph } of paragraphs)
      for (const hit of paragraph.terms(set)) all.push(moveSpan(hit, start))
    return all
  }
}
