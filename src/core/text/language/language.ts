import type { LanguageShare } from '../../finding.ts'
import { type DetectedLanguage, KNOWN_LANGUAGES, type Span } from '../../model.ts'
import { spanAt } from '../../span.ts'
import { finish } from '../../steps.ts'
import type { Paragraph } from '../analysis.ts'
import type { Piece } from './candidates.ts'
import { isUnlikeAll, leader } from './language-alone.ts'
import type { RawSegment } from './segment.ts'
import { settleSteps } from './settle.ts'

/** A stretch of the draft with the language it was taken for; `null`: undecidable (a lone name, only links). */
export interface Segment extends Span {
  readonly lang: DetectedLanguage | null
}

/** The languages of a draft. Segments cover the text without overlap, in order. */
export interface DraftLanguages {
  readonly segments: readonly Segment[]
  readonly shares: readonly LanguageShare[]
  /** The language at an offset of the draft. */
  at(offset: number): DetectedLanguage | null
}

type Paragraphs = readonly { readonly start: number; readonly paragraph: Pick<Paragraph, 'text' | 'segments'> }[]

/** What a neighbour's language adds to a piece that is not sure alone: within a line, and across lines. */
const NEIGHBOUR = 100
const NEIGHBOUR_LINE = 30
/** "Kirjasto suljettu / Biblioteket stängt": what follows is rather another language. */
const BAR_AT_END = /[/|]\s*$/
/** Where one of these is sure in a draft, a weak piece is rather one of them than Norwegian, Danish or Estonian. */
const HOME: ReadonlySet<DetectedLanguage | null> = new Set(['fi', 'sv', 'en'])
const HOME_BONUS = 150
/** What does for a lone word of one of these. */
const PLAIN = 100
/** Fewer letters than this say nothing without neighbours. */
const FEWEST_LETTERS = 8
const FEWEST_SINGLES = 2
/**
 * Decides the language of every segment of a draft, and the shares. Pieces that are sure alone come first; the
 * others lean on their neighbours. Cheap: no model is asked.
 */
export function resolveLanguages(paragraphs: Paragraphs, text: string): DraftLanguages {
  return finish(languageSteps(paragraphs, text))
}

/** The same in small steps. */
export function* languageSteps(paragraphs: Paragraphs, text: string): Generator<void, DraftLanguages> {
  const placed = place(paragraphs)
  yield
  const weak = placed.filter(one => one.lang === null && one.raw.letters > 0)
  // Twice: what the first round finds tells the second which languages are at home in the draft.
  for (let round = 0; round < 2; round++) yield leanOnNeighbours(placed, weak)
  pooledSingles(placed, weak)
  yield
  namesWithNeighbours(placed)
  preferNorwegianOrDanish(placed)
  yield
  yield* settleSteps(placed, text)
  yield
  return draftLanguages(placed, text)
}

function place(paragraphs: Paragraphs): Piece[] {
  let line = 0
  return paragraphs.flatMap(({ start, paragraph }) => {
    line++
    return paragraph.segments.map((raw, at) => {
      const before = paragraph.segments[at - 1]
      if (before && BAR_AT_END.test(paragraph.text.slice(before.start, before.end))) line++
      return { start: start + raw.start, end: start + raw.end, line, raw, lang: raw.sure }
    })
  })
}

function leanOnNeighbours(placed: readonly Piece[], weak: readonly Piece[]): void {
  const known = placed.map(one => one.lang)
  const home = known.some(lang => HOME.has(lang)) ? HOME_BONUS : 0
  const isWeak = new Set(weak)
  const sure = placed.map(one => (isWeak.has(one) ? null : one.lang))
  const neighbours = neighboursIn(sure)
  placed.forEach((one, at) => {
    if (!isWeak.has(one) || one.raw.names || isSmall(one.raw)) return
    const around = neighbours(at)
    const weights = [
      ...neighbours(at, other => placed[other]?.line === one.line).map(
        lang => [lang, NEIGHBOUR - NEIGHBOUR_LINE] as const,
      ),
      ...around.map(lang => [lang, NEIGHBOUR_LINE] as const),
    ]
    if (around.includes('other') && isUnlikeAll(one.raw)) one.lang = 'other'
    else one.lang = leader(leaning(one.raw.evidence, weights, home))[0] ?? around[0] ?? null
  })
}

/** Too little to be judged alone. */
function isSmall(raw: RawSegment): boolean {
  return raw.words < 2 || raw.letters < FEWEST_LETTERS
}

/** "Kläder. Dräkter. Smycken." are judged together. */
function pooledSingles(placed: readonly Piece[], weak: readonly Piece[]): void {
  const small = weak.filter(one => isSmall(one.raw))
  const decided = new Set(placed.filter(({ lang }) => lang !== null).map(({ line }) => line))
  for (const group of Map.groupBy(small, one => one.line).values()) {
    const letters = group.reduce((sum, one) => sum + one.raw.letters, 0)
    if (group.length < FEWEST_SINGLES || letters < FEWEST_LETTERS) continue
    if (group[0] && decided.has(group[0].line)) continue
    const pool = KNOWN_LANGUAGES.map((_, at) => group.reduce((sum, one) => sum + (one.raw.evidence[at] ?? 0), 0))
    const [best] = leader(leaning(pool, [], HOME_BONUS))
    for (const one of group) one.lang = best
  }
}

/** Names and short bits go with what is before them, or else after. */
function namesWithNeighbours(placed: Piece[]): void {
  const neighbours = neighboursIn(placed.map(one => one.lang))
  placed.forEach((one, at) => {
    if (one.lang || one.raw.letters === 0) return
    one.lang = neighbours(at)[0] ?? aloneLanguage(one.raw)
  })
}

/** "Biljetter 15 €": one word may do where nothing else is there, if it is plainly Finnish, Swedish or English. */
function aloneLanguage(raw: RawSegment): DetectedLanguage | null {
  const [best, lead] = leader(raw.evidence)
  if (!isSmall(raw)) return best
  return !raw.names && HOME.has(best) && lead >= PLAIN ? best : null
}

type Weights = readonly (readonly [lang: DetectedLanguage, weight: number])[]

function leaning(evidence: readonly number[], around: Weights, home: number): number[] {
  return evidence.map((value, at) => {
    const language = KNOWN_LANGUAGES[at]
    if (value <= 0 || !language) return value
    const near = around.reduce((sum, [lang, weight]) => (lang === language ? sum + weight : sum), 0)
    return value + near + (HOME.has(language) ? home : 0)
  })
}

type Languages = readonly (DetectedLanguage | null)[]

/**
 * The nearest decided languages before and after each piece, found in one walk each way: very many short lines would
 * else take time with the square of their number.
 */
function neighboursIn(languages: Languages) {
  const before = nearestDecided(languages, languages.keys())
  const after = nearestDecided(languages, Array.from(languages.keys()).reverse())
  return (at: number, within: (other: number) => boolean = () => true): DetectedLanguage[] =>
    [before[at], after[at]].flatMap(other => {
      const lang = other === undefined ? null : languages[other]
      return lang && other !== undefined && within(other) ? [lang] : []
    })
}

/** For each index the last decided one that was walked over before it. */
function nearestDecided(languages: Languages, walk: Iterable<number>): readonly (number | undefined)[] {
  const nearest: (number | undefined)[] = languages.map(() => undefined)
  let last: number | undefined
  for (const at of walk) {
    nearest[at] = last
    if (languages[at]) last = at
  }
  return nearest
}

/** Norwegian and Danish are too alike for both to be believed in one draft: the one with more evidence stays. */
function preferNorwegianOrDanish(placed: Piece[]): void {
  const twins = placed.filter(one => one.lang === 'no' || one.lang === 'da')
  const sum = (lang: 'no' | 'da') =>
    twins.reduce((total, one) => total + (one.raw.evidence[KNOWN_LANGUAGES.indexOf(lang)] ?? 0), 0)
  const stays = sum('no') >= sum('da') ? 'no' : 'da'
  for (const one of twins) one.lang = stays
}

function draftLanguages(placed: readonly Piece[], text: string): DraftLanguages {
  const segments = covering(placed, text.length)
  return {
    segments,
    shares: sharesOf(placed, text),
    at: offset => spanAt(segments, offset)?.lang ?? null,
  }
}

function covering(placed: readonly Piece[], length: number): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const { start, end, lang } of placed) {
    if (start > at) segments.push({ start: at, end: start, lang: null })
    segments.push({ start, end, lang })
    at = end
  }
  if (at < length) segments.push({ start: at, end: length, lang: null })
  return segments
}

function sharesOf(placed: readonly Piece[], text: string): LanguageShare[] {
  const decided = placed.filter(one => one.lang !== null && one.raw.letters > 0)
  const total = decided.reduce((sum, one) => sum + one.raw.letters, 0)
  const byLanguage = Map.groupBy(decided, one => one.lang as DetectedLanguage)
  return Array.from(byLanguage, ([lang, parts]) => ({
    lang,
    share: parts.reduce((sum, one) => sum + one.raw.letters, 0) / total,
    spans: joined(parts, text),
  })).sort((one, other) => other.share - one.share)
}

/** Trimmed spans, with neighbours that only space divides made one. */
function joined(parts: readonly Span[], text: string): Span[] {
  const spans: Span[] = []
  for (const part of parts) {
    const piece = text.slice(part.start, part.end)
    const start = part.start + piece.length - piece.trimStart().length
    const end = part.start + piece.trimEnd().length
    const last = spans.at(-1)
    if (last && /^[^\S\n\r]*$/.test(text.slice(last.end, start))) spans[spans.length - 1] = { start: last.start, end }
    else spans.push({ start, end })
  }
  return spans
}
