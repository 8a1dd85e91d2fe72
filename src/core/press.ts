import type { Finding } from './finding.ts'
import type { Localized, Span } from './model.ts'
import { overlaps } from './span.ts'
import { paragraphSpans } from './text/analysis.ts'
import { findCredentials } from './text/identifiers/credentials.ts'
import { findHetus } from './text/identifiers/hetu.ts'
import { findPersonnummer } from './text/identifiers/personnummer.ts'
import { findSecrecyMarks } from './text/identifiers/secrecy-mark.ts'
import { lowered } from './text/lowered.ts'
import { isInside, quotations } from './text/quotation.ts'
import { findingsWritten, seenText } from './text/seen.ts'
import { wordKey } from './text/word-key.ts'

/** What is exact enough to be told without the engine: by a check character or a shape of its own. */
const exact = {
  hetu: text => findHetus(text).filter(({ valid }) => valid),
  personnummer: text => findPersonnummer(text).filter(({ doubtful }) => !doubtful),
  credential: findCredentials,
  'secrecy-mark': findSecrecyMarks,
} satisfies Record<string, (text: string) => readonly Span[]>

export type ExactType = keyof typeof exact
export const EXACT_TYPES = Object.keys(exact) as ExactType[]

/** One rule of level stop, as a page can look for it at the moment of a press. Plain data, made when we are built. */
export interface PressRule {
  readonly id: string
  /** The packs with which it holds; `null`: with every one. */
  readonly packs: readonly string[] | null
  readonly look:
    | { readonly type: ExactType }
    | { readonly pattern: string; readonly ignoreCase: boolean; readonly quoted: boolean }
  /** Pattern of words beside which nothing is meant: wider than what the engine goes by, so that we never find more. */
  readonly unless: string | null
  readonly message: Localized
  readonly why: Localized
}

/** How far around a place words may stand that excuse it: as far as any check of the engine looks. */
const AROUND = { before: 200, after: 100 }

/** Finds at once what some rules say is serious in a text. `pack`: the chosen one, `null` while it is not known. */
export type PressCheck = (text: string, pack: string | null) => readonly Finding[]

/** Makes the small check of a page. It finds nothing that the engine does not find; the engine finds more. */
export function createPressCheck(rules: readonly PressRule[]): PressCheck {
  const looks = rules.map(rule => ({ rule, look: lookOf(rule) }))
  const check: PressCheck = (text, pack) => {
    const inForce = looks.filter(({ rule: { packs } }) => packs === null || (pack !== null && packs.includes(pack)))
    const found = paragraphSpans(text).flatMap(paragraph =>
      inForce.flatMap(({ rule, look }) =>
        look(text.slice(paragraph.start, paragraph.end))
          .map(({ start, end }) => ({ start: paragraph.start + start, end: paragraph.start + end }))
          .filter(place => !isExcused(rule, text, paragraph, place))
          .map(place => finding(rule, text, place)),
      ),
    )
    return found.filter(isFirst).sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  }
  return (written, pack) => {
    const seen = seenText(written)
    return seen ? findingsWritten(check(seen.text, pack), seen, written) : check(written, pack)
  }
}

/** Of findings that overlap one is enough to be asked about. */
const isFirst = ({ span }: Finding, at: number, all: readonly Finding[]) =>
  !all.slice(0, at).some(other => other.span && span && overlaps(other.span, span))

function lookOf({ look }: PressRule): (paragraph: string) => readonly Span[] {
  if ('type' in look) return exact[look.type]
  let expression: RegExp | null = null
  return paragraph => {
    expression ??= new RegExp(look.pattern, 'dgu')
    const quoted = look.quoted ? [] : quotations(paragraph)
    return Array.from((look.ignoreCase ? lowered(paragraph) : paragraph).matchAll(expression), match => {
      const [start, end] = match.indices?.groups?.found ?? [match.index, match.index + match[0].length]
      return { start, end }
    }).filter(span => span.start < span.end && !isInside(span, quoted))
  }
}

function isExcused({ unless }: PressRule, text: string, paragraph: Span, { start, end }: Span): boolean {
  if (unless === null) return false
  const from = Math.min(paragraph.start, Math.max(0, start - AROUND.before))
  return new RegExp(unless, 'u').test(wordKey(text.slice(from, Math.max(paragraph.end, end + AROUND.after))))
}

const NOWHERE: Localized = { fi: '', sv: '', en: '' }

function finding({ id, message, why }: PressRule, text: string, span: Span): Finding {
  const found = text.slice(span.start, span.end)
  const named = ({ fi, sv, en }: Localized): Localized => ({
    fi: fi.replaceAll('{found}', found),
    sv: sv.replaceAll('{found}', found),
    en: en.replaceAll('{found}', found),
  })
  const texts = { message: named(message), why: named(why), source: NOWHERE }
  return { rule: id, norms: [], level: 'stop', span, found, other: null, fixes: [], ...texts }
}
