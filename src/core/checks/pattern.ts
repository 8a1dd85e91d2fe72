import type { Span } from '../model.ts'
import { isInside, quotations } from '../text/quotation.ts'
import type { CheckCompiler, Match } from './check.ts'
import { compileNearby, type Nearby } from './nearby.ts'

/** A regular expression, always with the flag `u`; a group named `found` is what is marked. */
export interface PatternCheck {
  readonly kind: 'pattern'
  readonly pattern: string
  readonly ignoreCase?: boolean
  readonly near?: Nearby
  readonly unless?: Nearby
  /** Also inside quotation marks; passed over when left out. */
  readonly quoted?: boolean
  /** What may stand instead: `$1` and `$<name>` as in `String.replace`. */
  readonly replace?: string
}

/** Throws a SyntaxError when the pattern is not a regular expression. */
export const compilePattern: CheckCompiler<PatternCheck> = (check, tools) => {
  const expression = new RegExp(check.pattern, check.ignoreCase ? 'dgiu' : 'dgu')
  const near = check.near && compileNearby(check.near, tools)
  const unless = check.unless && compileNearby(check.unless, tools)
  return {
    ...(check.near && { needs: tools.terms(check.near.terms) }),
    scan(paragraph) {
      const matches: Match[] = []
      let quoted: readonly Span[] | null = check.quoted ? [] : null
      for (const match of paragraph.text.matchAll(expression)) {
        const [start, end] = match.indices?.groups?.found ?? [match.index, match.index + match[0].length]
        const span = { start, end }
        quoted ??= quotations(paragraph.text)
        if (start === end || isInside(span, quoted)) continue
        if (near && !near(paragraph, span)) continue
        if (unless?.(paragraph, span)) continue
        matches.push({
          span,
          ...replacement(check, match[0], { start: match.index, end: match.index + match[0].length }),
        })
      }
      return matches
    },
  }
}

function replacement(check: PatternCheck, text: string, span: { start: number; end: number }): Pick<Match, 'fixes'> {
  if (check.replace === undefined) return {}
  const insert = text.replace(new RegExp(check.pattern, check.ignoreCase ? 'iu' : 'u'), check.replace)
  return { fixes: [{ label: { fi: insert, sv: insert, en: insert }, edits: [{ span, insert }] }] }
}
