import type { ComparedFact, Finding, LanguageShare, Review } from '../finding.ts'
import type { Span } from '../model.ts'

/** What nobody sees: soft hyphen, zero widths, word joiner, byte order mark. */
const UNSEEN = /[\u00AD\u180E\u200B\u200C\u2060\uFEFF]/
const JOINER = '\u200D'
/** What a joiner joins with nothing: it makes one emoji of several. */
const NOT_EMOJI = /[\p{L}\p{N}\p{P}\s]/u
/** Looks like a space or a digit, and is another character. */
const ALIKE = /[\u00A0\u2007\u202F\uFF10-\uFF19]/
const ANY = /[\u00A0\u00AD\u180E\u2007\u200B-\u200D\u202F\u2060\uFEFF\uFF10-\uFF19]/

/** A text as a reader sees it, and the way back to where things stand in what was written. */
export interface Seen {
  readonly text: string
  written(span: Span): Span
}

/** `null` for a text that is as it looks: nearly every one. All that is looked for is looked for in what is seen. */
export function seenText(text: string): Seen | null {
  if (!ANY.test(text)) return null
  const places: number[] = []
  let seen = ''
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (UNSEEN.test(character) || (character === JOINER && (at === 0 || NOT_EMOJI.test(text.charAt(at - 1))))) continue
    seen += plain(character)
    places.push(at)
  }
  const place = (at: number) => places[at] ?? text.length
  return {
    text: seen,
    written: ({ start, end }) => ({ start: place(start), end: end > start ? place(end - 1) + 1 : place(start) }),
  }
}

function plain(character: string): string {
  if (!ALIKE.test(character)) return character
  return character >= '\uFF10' ? String.fromCharCode(character.charCodeAt(0) - 0xff10 + 0x30) : ' '
}

/** Findings about what is seen, at their places in what was written. */
export function findingsWritten(findings: readonly Finding[], { written }: Seen, text: string): Finding[] {
  const slice = ({ start, end }: Span) => text.slice(start, end)
  return findings.map(finding => {
    const span = finding.span && written(finding.span)
    const other = finding.other && { ...finding.other, span: written(finding.other.span) }
    return {
      ...finding,
      span,
      found: span ? slice(span) : finding.found,
      other: other && { ...other, text: slice(other.span) },
      fixes: finding.fixes.map(fix => ({
        ...fix,
        edits: fix.edits.map(edit => ({ ...edit, span: written(edit.span) })),
      })),
    }
  })
}

/** A review of what is seen, at its places in what was written. */
export function reviewWritten(review: Review, seen: Seen, text: string): Review {
  const share = (one: LanguageShare) => ({ ...one, spans: one.spans.map(seen.written) })
  const side = <T extends ComparedFact['fi']>(one: T) => one && { ...one, span: seen.written(one.span) }
  return {
    ...review,
    findings: findingsWritten(review.findings, seen, text),
    languages: review.languages.map(share),
    facts: review.facts.map(fact => ({ ...fact, fi: side(fact.fi), sv: side(fact.sv) })),
  }
}
