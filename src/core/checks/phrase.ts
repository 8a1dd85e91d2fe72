import type { Span } from '../model.ts'
import type { TermHit, TermSet, TermSource } from '../term.ts'
import type { Paragraph } from '../text/analysis.ts'
import { isNegation } from '../text/negation.ts'
import { isInside, quotations } from '../text/quotation.ts'
import type { CheckCompiler } from './check.ts'
import { compileNearby, type Nearby } from './nearby.ts'

/** Words of several lists one after the other, in any inflected form: "ei vielä" + "julkinen". */
export interface PhraseCheck {
  readonly kind: 'phrase'
  readonly sequence: readonly TermSource[]
  /** How many other words may stand between two of them, none of which denies; none when left out. */
  readonly gap?: number
  readonly near?: Nearby
  readonly unless?: Nearby
  /** Also inside quotation marks; passed over when left out. */
  readonly quoted?: boolean
}

export const compilePhrase: CheckCompiler<PhraseCheck> = (check, tools) => {
  const [first, ...rest] = check.sequence.map(list => tools.terms(list))
  const near = check.near && compileNearby(check.near, tools)
  const unless = check.unless && compileNearby(check.unless, tools)
  if (first === undefined) return {}
  return {
    needs: first,
    scan(paragraph) {
      const quoted = check.quoted ? [] : quotations(paragraph.text)
      return sequences(paragraph, paragraph.terms(first), rest, check.gap ?? 0)
        .filter(span => !isInside(span, quoted))
        .filter(span => (!near || near(paragraph, span)) && !unless?.(paragraph, span))
        .map(span => ({ span }))
    },
  }
}

function sequences(paragraph: Paragraph, first: readonly TermHit[], rest: readonly TermSet[], gap: number): Span[] {
  return first.flatMap(hit => {
    let end = hit.end
    for (const set of rest) {
      const next = paragraph
        .terms(set)
        .find(candidate => candidate.start >= end && follows(paragraph, end, candidate.start, gap))
      if (!next) return []
      end = next.end
    }
    return [{ start: hit.start, end }]
  })
}

function follows(paragraph: Paragraph, from: number, to: number, gap: number): boolean {
  if (/[.!?\n]/.test(paragraph.text.slice(from, to))) return false
  const between = paragraph.words.filter(word => word.start >= from && word.end <= to)
  return between.length <= gap && !between.some(isNegation)
}
