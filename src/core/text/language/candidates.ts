import type { DetectedLanguage, Span } from '../../model.ts'
import { spanAt } from '../../span.ts'
import { MARK_START } from '../marks.ts'
import { quotations } from '../quotation.ts'
import type { HalfLanguage } from './half-language.ts'
import type { RawSegment } from './segment.ts'
import { withoutTail } from './tail.ts'

/** A piece of the draft with the language that it was taken for by its words. */
export interface Piece extends Span {
  /** Pieces on one line, not parted by a slash or bar. */
  readonly line: number
  readonly raw: RawSegment
  lang: DetectedLanguage | null
}

/** A piece that may belong to either half, as far as its words and its place show. */
export interface Candidate {
  readonly piece: Piece
  readonly words: string
  /** How much more its words look Finnish than Swedish; below zero: more Swedish. */
  readonly leaning: number
  /** A title or a name inside a sentence of the other language, or a passage that this quotes. */
  readonly cited: boolean
  /** The half that it is sure to belong to. */
  readonly anchor: HalfLanguage | null
  /** What a change of language before it costs. */
  readonly price: number
  /** A slash or bar parts it from what stands beside it. */
  readonly barred: boolean
  /** Its leaning is what sets it apart from the line with the same figures. */
  readonly twin: boolean
}

/** What a weekday, an hour or a predicate adds to the words' own leaning, in the model's units. */
const DATE_WEIGHT = 300
const SAYS_WEIGHT = 150
const MOST = 600
/** A change of language inside a line, at the next line, after a blank one, and after a slash or bar. */
export const PRICE = { line: 450, next: 200, dash: 100, block: 40, bar: 0 } as const

/** A dash between spaces; a hyphen with one belongs to what follows ("kometen -näytelmä"). */
const isDashBefore = ({ start }: Piece, text: string) => /\s[–—-]\s/.test(text.slice(Math.max(0, start - 3), start + 1))

/** The half that its words lean to. */
export const leaningOf = ({ leaning }: Pick<Candidate, 'leaning'>): HalfLanguage => halfOf(leaning)

const halfOf = (leaning: number): HalfLanguage => (leaning < 0 ? 'sv' : 'fi')

/** So many pieces are looked at in one step. */
const STEP = 200

/** The pieces that may belong to either half. */
export function* candidateSteps(pieces: readonly Piece[], text: string): Generator<void, Candidate[]> {
  const found: Candidate[] = []
  let before: Piece | null = null
  const quoted = quotations(text)
  yield
  const isAllQuoted = pieces.every(
    piece => piece.raw.letters === 0 || isQuoted(piece, text.slice(piece.start, piece.end), quoted),
  )
  const isOurs = pieces.some(({ lang, raw }) => raw.sure !== null && lang === 'fi')
  for (const [at, piece] of pieces.entries()) {
    if (at % STEP === STEP - 1) yield
    if (!mayBeHalf(piece, isOurs)) continue
    const words = text.slice(piece.start, piece.end)
    const leaning = leaningIn(piece.raw)
    const price = priceOf(before, piece, text)
    const barred =
      (before !== null && price === PRICE.bar) ||
      price === PRICE.dash ||
      /[/|]\s*$/.test(words) ||
      /\s[–—-]\s*$/.test(words)
    const isPassage = isQuoted(piece, words, quoted) && !isAllQuoted
    const isTitle = isPassage && (isSpokenIn(pieces, at, text) || sentenceOf(piece.raw, words, leaning) === null)
    const cited = isTitle || isEnclosed(pieces, at, text, leaning)
    const says = anchorOf(piece.raw, leaning) ?? sentenceOf(piece.raw, words, leaning)
    const anchor = cited ? null : (says ?? (standsAlone(pieces, at, text, leaning) ? halfOf(leaning) : null))
    found.push({ piece, words, leaning, cited, anchor, price, barred, twin: false })
    before = piece
  }
  return found
}

const LETTERS_OF_A_TWIN = 60

/** What is surely another language is no part of either half; a tie between twins is decided by what stands around. */
function mayBeHalf({ raw, lang }: Piece, isOurs: boolean): boolean {
  if (raw.letters === 0 || raw.greeting === 'en') return false
  const { says, dates } = raw.speech
  if (lang === null || lang === 'fi' || lang === 'sv') return true
  if (raw.sure === 'en' || raw.sure === 'de' || lang === 'other') return false
  // A short piece of Swedish beside Finnish looks Danish or Norwegian.
  if (isOurs && (lang === 'da' || lang === 'no') && raw.letters <= LETTERS_OF_A_TWIN) return true
  return isOurs && raw.sure === null && (says.fi || says.sv || dates.fi || dates.sv)
}

function leaningIn({ leaning, speech: { says, dates }, greeting }: RawSegment): number {
  if (greeting) return greeting === 'fi' ? MOST : -MOST
  const added = (language: HalfLanguage) => (dates[language] ? DATE_WEIGHT : 0) + (says[language] ? SAYS_WEIGHT : 0)
  return leaning + added('fi') - added('sv')
}

function anchorOf({ greeting, speech: { says, dates } }: RawSegment, leaning: number): HalfLanguage | null {
  if (greeting === 'fi' || greeting === 'sv') return greeting
  const language = halfOf(leaning)
  const other = leaning < 0 ? 'fi' : 'sv'
  if (says[language]) return language
  return dates[language] && !dates[other] ? language : null
}

export const CLOSED = /[.!?…]["”)]*\s*$/
const WORDS_OF_A_SENTENCE = 6
const SOME_EVIDENCE = 250

/** Words enough of one language, closed by a mark: a sentence, though its verb is an uncommon one. */
function sentenceOf({ speech: { plain } }: RawSegment, words: string, leaning: number): HalfLanguage | null {
  if (Math.abs(leaning) < (plain > WORDS_ALONE ? SOME_EVIDENCE - 50 : SOME_EVIDENCE) || plain < 2) return null
  return CLOSED.test(withoutTail(words)) || plain >= WORDS_OF_A_SENTENCE ? halfOf(leaning) : null
}

const WORDS_ALONE = 3
/** What a block of its own must lean to its language, and what stands behind another sentence. */
const LEAN_OF = { block: 100, line: 400 } as const

/**
 * Plain words without a verb that are no part of what stands before them: behind a full stop, the last block, or a
 * first one with a full stop.
 */
function standsAlone(pieces: readonly Piece[], at: number, text: string, leaning: number): boolean {
  const piece = pieces[at]
  if (!piece || piece.raw.speech.names) return false
  const { plain } = piece.raw.speech
  const [before, after] = [text.slice(0, piece.start).slice(-LOOK_BACK), text.slice(piece.end).slice(0, LOOK_BACK)]
  const isClosed = CLOSED.test(withoutTail(text.slice(piece.start, piece.end)))
  const isFirst = pieces.slice(0, at).every(({ raw }) => raw.letters === 0) && isBeforeBlankLine(after)
  const isLast = pieces.slice(at + 1).every(({ raw }) => raw.letters === 0) && isAfterBlankLine(before)
  if (isLast && plain >= WORDS_ALONE) return Math.abs(leaning) >= LEAN_OF.block
  if (isFirst && isClosed && plain >= WORDS_ALONE - 1) return Math.abs(leaning) >= LEAN_OF.block
  if (opensLow(piece, pieces[at + 1], text) && plain >= WORDS_ALONE) return Math.abs(leaning) >= LEAN_OF.line
  const follows = pieces[at - 1]?.line === piece.line && /[.!?…]\s+$/.test(before)
  return follows && plain >= WORDS_ALONE && Math.abs(leaning) >= LEAN_OF.line
}

const LOOK_BACK = 60
const newlines = (gap: string) => gap.split('\n').length - 1

/** Not after a colon: what follows it may be a title or a name. */
function isAfterBlankLine(before: string): boolean {
  const words = before.trimEnd()
  return words !== '' && !words.endsWith(':') && newlines(before.slice(words.length)) >= 2
}

const isBeforeBlankLine = (after: string) => newlines(after.slice(0, after.length - after.trimStart().length)) >= 2

/** A passage in quotation marks as a whole, perhaps with a sign after it. */
function isQuoted(piece: Piece, words: string, quoted: readonly Span[]): boolean {
  const start = piece.start + words.search(/\p{L}/u)
  const end = piece.start + words.trimEnd().length
  const around = spanAt(quoted, start)
  return around !== undefined && end - around.end <= 3
}

/** A quotation that the line leads up to, or goes on after. */
function isSpokenIn(pieces: readonly Piece[], at: number, text: string): boolean {
  const [before, piece, after] = [pieces[at - 1], pieces[at], pieces[at + 1]]
  const isIn = (one?: Piece) => one !== undefined && one.line === piece?.line && one.raw.letters > 0
  if (isIn(after)) return true
  const words = before && before.raw.letters > 0 ? text.slice(before.start, before.end) : '.'
  return isIn(before) ? !/[.!?…]\s*$/.test(words) : /:\s*$/.test(words)
}

const SENTENCE_END = new RegExp(String.raw`[.!?…:][)"”'’]*\s+$|[/|•]\s*$|${MARK_START}\S+\s+$`)

/** Inside a sentence of the other language, or at its edge without saying anything. */
function isEnclosed(pieces: readonly Piece[], at: number, text: string, leaning: number): boolean {
  const piece = pieces[at]
  if (!piece || piece.raw.greeting) return false
  const language = halfOf(leaning)
  const goesOn = (one?: Piece, next?: Piece) =>
    one !== undefined &&
    next !== undefined &&
    one.line === next.line &&
    one.end === next.start &&
    one.raw.letters > 0 &&
    next.raw.letters > 0 &&
    !SENTENCE_END.test(text.slice(one.start, one.end)) &&
    !isDashBefore(next, text)
  const [begins, ends] = [goesOn(pieces[at - 1], piece), goesOn(piece, pieces[at + 1])]
  const { says, dates, plain } = piece.raw.speech
  if (begins && (ends || isTitleAfter(text.slice(0, piece.start).slice(-LOOK_BACK), text.slice(piece.start))))
    return true
  if (ends && plain >= WORDS_ALONE && opensLow(piece, pieces[at + 1], text)) return false
  return (begins || ends) && !says[language] && !dates[language] && plain < WORDS_OF_A_SENTENCE - 1
}

/** Names of works, and what may stand between such a word and the work's own name: who made it. */
const WORK =
  /(?<!\p{L})(?:kirja(?!sto)|romaani|runo|teos|teoks|novelli|näytelm|elokuva|filmi|laulu|kappale|musikaali|ooppera|sarja|albumi|levy|bok|roman|dikt|verk|pjäs|film|sång|låt|musikal|oper|seri|album|skiv|novell)\p{L}*,?(?:\s(?:on|oli|nimeltä|nimi|är|var|heter|hette|av|\p{Lu}[\p{L}.-]*))*\s*$/u

const isTitleAfter = (before: string, title: string) => WORK.test(before) && /^\P{L}*\p{Lu}/u.test(title)

/** "koko kesän kestävä näyttely Öppet …": a title or a name opens with a capital, and a sentence after it too. */
function opensLow(piece: Piece, after: Piece | undefined, text: string): boolean {
  if (after?.line !== piece.line) return false
  return (
    /^\P{L}*\p{Ll}/u.test(text.slice(piece.start, piece.end)) &&
    /^\P{L}*\p{Lu}\p{Ll}/u.test(text.slice(after.start, after.end))
  )
}

function priceOf(before: Piece | null, piece: Piece, text: string): number {
  const between = before ? text.slice(before.end - 1, piece.start + 1) : ''
  if (/\n\s*\n|\r\n?\s*\r/.test(text.slice((before?.end ?? 1) - 1, piece.start + 1))) return PRICE.block
  if (/[\n\r\u2028\u2029]/.test(between)) return PRICE.next
  if (!before || before.line !== piece.line) return PRICE.bar
  return isDashBefore(piece, text) ? PRICE.dash : PRICE.line
}
