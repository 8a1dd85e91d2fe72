import type { Fix } from './finding.ts'
import type { Match } from './match.ts'
import type { Language, Localized, Span } from './model.ts'
import { overlaps } from './span.ts'
import { NEAREST } from './text/language/nearest.ts'
import type { DraftView } from './view.ts'

/** What the findings of a rule offer where its check has no fix of its own. Data of the rule. */
export interface WayOut {
  /** Takes the found place out. */
  readonly remove?: boolean
  /** Hides the letters and digits of the found place after the first so many. */
  readonly keep?: number
  /** Ways to begin the sentence instead, by the language that it is written in. */
  readonly openings?: Localized<readonly string[]>
}

/** What can be done about one match; nothing without a way. */
export function fixesFor(way: WayOut | undefined, match: Match, view: DraftView): readonly Fix[] {
  if (!way) return []
  const { span } = match
  const openings = way.openings?.[languageAt(view, span?.start ?? 0)] ?? []
  if (!span) return openings.map(opening => addition(opening, view.text))
  const place = sentencesAround(view, span)
  return [
    ...(way.remove ? [removal(span, view.text)] : []),
    ...(way.keep === undefined ? [] : [mask(span, way.keep, view.text)]),
    ...(place ? openings.map((opening): Fix => ({ ...asFix(place, opening), how: 'opening' })) : []),
  ]
}

const asFix = (span: Span, insert: string): Fix => ({ label: everywhere(insert), edits: [{ span, insert }] })
const everywhere = (text: string): Localized => ({ fi: text, sv: text, en: text })

function addition(insert: string, text: string): Fix {
  const end = text.trimEnd().length
  return { label: everywhere(insert), edits: [{ span: { start: end, end }, insert: end > 0 ? ` ${insert}` : insert }] }
}

/** With one of the spaces beside it, so that no two are left. */
function removal({ start, end }: Span, text: string): Fix {
  const before = /[ \t]/.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end))
  const label = everywhere(text.slice(start, end))
  return { label, edits: [{ span: { start: before ? start - 1 : start, end }, insert: '' }], how: 'remove' }
}

const HIDDEN = '•'

function mask(span: Span, keep: number, text: string): Fix {
  const found = text.slice(span.start, span.end)
  const hidden = found.slice(0, keep) + found.slice(keep).replace(/[\p{L}\p{N}]/gu, HIDDEN)
  return { ...asFix(span, hidden), how: 'mask' }
}

/** The sentences that a place touches, without the space around them; `null` where they are not of one paragraph. */
function sentencesAround({ text, paragraphs }: DraftView, span: Span): Span | null {
  const placed = paragraphs.findLast(({ start }) => start <= span.start)
  if (!placed || span.end > placed.start + placed.paragraph.text.length) return null
  const touched = placed.paragraph.sentences
    .map(({ start, end }) => ({ start: placed.start + start, end: placed.start + end }))
    .filter(sentence => overlaps(sentence, span))
  const [first, last] = [touched[0], touched.at(-1)]
  if (!first || !last) return null
  const whole = text.slice(first.start, last.end)
  return { start: last.end - whole.trimStart().length, end: first.start + whole.trimEnd().length }
}

/** The language of a place, else of most of the draft. */
function languageAt({ languages }: DraftView, offset: number): Language {
  const [most] = languages.shares.toSorted((a, b) => b.share - a.share)
  const here = languages.at(offset) ?? most?.lang
  return (here && NEAREST[here]) ?? 'fi'
}
