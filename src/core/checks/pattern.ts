import type { Match } from '../match.ts'
import type { Span } from '../model.ts'
import { lowered } from '../text/lowered.ts'
import { fitted } from '../text/plain-pattern.ts'
import { isInside, quotations } from '../text/quotation.ts'
import type { CheckCompiler } from './check.ts'
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
  /** Strings of which every match has at least one; told when we are built. Most texts have none, and are not looked through. */
  readonly needs?: readonly string[]
  /** What may stand instead: `$1` and `$<name>` as in `String.replace`. */
  readonly replace?: string
}

/** Throws a SyntaxError when the pattern is not a regular expression. */
export const compilePattern: CheckCompiler<PatternCheck> = (check, tools) => {
  const expressionFor = expressions(check)
  const near = check.near && compileNearby(check.near, tools)
  const unless = check.unless && compileNearby(check.unless, tools)
  return {
    ...(check.near && { needs: tools.terms(check.near.terms) }),
    scan(paragraph) {
      const matches: Match[] = []
      let quoted: readonly Span[] | null = check.quoted ? [] : null
      const text = check.ignoreCase ? lowered(paragraph.text) : paragraph.text
      if (!mayMatch(check, text)) return matches
      for (const match of text.matchAll(expressionFor(text))) {
        const [start, end] = match.indices?.groups?.found ?? [match.index, match.index + match[0].length]
        const span = { start, end }
        quoted ??= quotations(paragraph.text)
        if (start === end || isInside(span, quoted)) continue
        if (near && !near(paragraph, span)) continue
        if (unless?.(paragraph, span)) continue
        matches.push({
          span,
          ...replacement(check, paragraph.text, { start: match.index, end: match.index + match[0].length }),
        })
      }
      return matches
    },
  }
}

const mayMatch = ({ needs }: PatternCheck, text: string): boolean => !needs || needs.some(need => text.includes(need))

/** The expression as it is looked for: in lower case where case is ignored, as the text then is. */
export function patternSource({ pattern, ignoreCase }: Pick<PatternCheck, 'pattern' | 'ignoreCase'>): string {
  return ignoreCase ? inLowerCase(pattern) : pattern
}

/**
 * A pattern made ready as it is needed, for the kind of text that it is needed for. Throws where it is no expression, at
 * once unless that was found out before.
 */
function expressions(check: PatternCheck): (text: string) => RegExp {
  let made: ((text: string) => RegExp) | null = null
  const expressionFor = (text: string): RegExp => {
    made ??= fitted(patternSource(check), 'dg')
    return made(text)
  }
  if (!check.needs) expressionFor('')
  return expressionFor
}

/**
 * A pattern for text in lower case. With the flag `i` each `\p{L}` becomes a list of all letters and their cases: the
 * first use of a long pattern took a fifth of a second.
 */
export function inLowerCase(pattern: string): string {
  return pattern.replace(/\\[pP]\{[^}]*\}|\\.|\p{Lu}/gu, part =>
    part.startsWith('\\') ? part.replace('{Lu}', '{Ll}') : part.toLowerCase(),
  )
}

function replacement(check: PatternCheck, text: string, span: Span): Pick<Match, 'fixes'> {
  if (check.replace === undefined) return {}
  const insert = text
    .slice(span.start, span.end)
    .replace(new RegExp(check.pattern, check.ignoreCase ? 'iu' : 'u'), check.replace)
  return { fixes: [{ label: { fi: insert, sv: insert, en: insert }, edits: [{ span, insert }] }] }
}
