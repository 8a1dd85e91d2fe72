import type { Span } from '../model.ts'
import { overlaps } from '../span.ts'
import type { TermSource } from '../term.ts'
import type { Paragraph } from '../text/analysis.ts'
import type { CompileTools } from './check.ts'

/** Words that must stand (or must not stand) near a found place. */
export interface Nearby {
  readonly terms: TermSource
  readonly within: 'sentence' | 'next-sentence' | 'paragraph'
}

/**
 * Makes a test of whether any of the terms stands near a span of a paragraph. `next-sentence` looks at the
 * sentence of the span and at those before and after it. The place itself does not count.
 */
export function compileNearby(nearby: Nearby, tools: CompileTools): (paragraph: Paragraph, span: Span) => boolean {
  const set = tools.terms(nearby.terms)
  return (paragraph, span) => {
    const around = surroundings(paragraph, span, nearby.within)
    return paragraph
      .terms(set)
      .some(
        hit => hit.start >= around.start && hit.end <= around.end && (hit.end <= span.start || hit.start >= span.end),
      )
  }
}

function surroundings(paragraph: Paragraph, span: Span, within: Nearby['within']): Span {
  const whole = { start: 0, end: paragraph.text.length }
  if (within === 'paragraph') return whole
  const touched = paragraph.sentences.flatMap((sentence, at) => (overlaps(sentence, span) ? [at] : []))
  const first = touched[0]
  const last = touched.at(-1)
  if (first === undefined || last === undefined) return whole
  const reach = within === 'next-sentence' ? 1 : 0
  return {
    start: paragraph.sentences[Math.max(0, first - reach)]?.start ?? 0,
    end: paragraph.sentences[Math.min(paragraph.sentences.length - 1, last + reach)]?.end ?? paragraph.text.length,
  }
}
