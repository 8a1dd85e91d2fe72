import type { DetectedLanguage, Span } from '../../model.ts'
import { quotations } from '../quotation.ts'
import { HALVES, type HalfLanguage } from './half-language.ts'
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
interface Candidate {
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
}

/** What a weekday, an hour or a predicate adds to the words' own leaning, in the model's units. */
const DATE_WEIGHT = 300
const SAYS_WEIGHT = 150
const MOST = 600
/** What only names lean to counts little: people and schools keep their name in the other half. */
const NAMES_WEIGHT = 0.15
const ANCHORED = 2000
/** A change of language inside a line, at the next line, after a blank one, and after a slash or bar. */
const PRICE = { line: 450, next: 200, dash: 100, block: 40, bar: 0 } as const

/** A dash between spaces; a hyphen with one belongs to what follows ("kometen -näytelmä"). */
const isDashBefore = ({ start }: Piece, text: string) => /\s[–—-]\s/.test(text.slice(Math.max(0, start - 3), start + 1))

/**
 * Divides a draft between its Finnish and its Swedish half. What counts as a half is running text, or what answers
 * the other half piece by piece; a name, a title or a passage that is quoted belongs to the half that it stands in,
 * and so do short lines. Other languages are left as they are.
 */
export function* settleSteps(pieces: readonly Piece[], text: string): Generator<void, void> {
  const candidates = yield* candidateSteps(pieces, text)
  const leans = (language: HalfLanguage) => candidates.some(one => leaningOf(one) === language)
  if (leans('fi') && leans('sv')) settleBoth(candidates)
  else namesInOneLanguage(candidates)
}

function settleBoth(candidates: readonly Candidate[]): void {
  const anchored = withAnswers(candidates)
  const halves = HALVES.filter(language => anchored.some(({ anchor }) => anchor === language))
  const [only] = halves.length > 0 ? halves : [likelierHalf(anchored)]
  if (halves.length === 2 || (halves.length === 0 && isListInBoth(anchored))) divide(anchored)
  else for (const { piece } of anchored) piece.lang = only ?? piece.lang
}

/** All of it leans to one language, but for the names that a piece is full of. */
function namesInOneLanguage(candidates: readonly Candidate[]): void {
  const isOurs = ({ lang }: Piece) => lang === 'fi' || lang === 'sv'
  for (const one of candidates) if (isOurs(one.piece) && one.leaning !== 0) one.piece.lang = leaningOf(one)
}

const leaningOf = ({ leaning }: Pick<Candidate, 'leaning'>): HalfLanguage => (leaning < 0 ? 'sv' : 'fi')

/** So many pieces are looked at in one step. */
const STEP = 200

function* candidateSteps(pieces: readonly Piece[], text: string): Generator<void, Candidate[]> {
  const found: Candidate[] = []
  let before: Piece | null = null
  const quoted = spanFinder(quotations(text))
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
    const barred = price === PRICE.bar || price === PRICE.dash || /[/|]\s*$/.test(words) || /\s[–—-]\s*$/.test(words)
    const isPassage = isQuoted(piece, words, quoted) && !isAllQuoted
    const isTitle = isPassage && (isSpokenIn(pieces, at, text) || sentenceOf(piece.raw, words, leaning) === null)
    const cited = isTitle || isEnclosed(pieces, at, text, leaning)
    const anchor = cited ? null : (anchorOf(piece.raw, leaning) ?? sentenceOf(piece.raw, words, leaning))
    found.push({ piece, words, leaning, cited, anchor, price, barred })
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
  const language = leaning < 0 ? 'sv' : 'fi'
  const other = leaning < 0 ? 'fi' : 'sv'
  if (says[language]) return language
  return dates[language] && !dates[other] ? language : null
}

const CLOSED = /[.!?…]["”)]*\s*$/
const WORDS_OF_A_SENTENCE = 6
const SOME_EVIDENCE = 250

/** Words enough of one language, closed by a mark: a sentence, though its verb is an uncommon one. */
function sentenceOf({ speech: { plain } }: RawSegment, words: string, leaning: number): HalfLanguage | null {
  if (Math.abs(leaning) < SOME_EVIDENCE || plain < 2) return null
  return CLOSED.test(withoutTail(words)) || plain >= WORDS_OF_A_SENTENCE ? (leaning < 0 ? 'sv' : 'fi') : null
}

/** The span of a sorted list that an offset stands in. */
function spanFinder(spans: readonly Span[]): (offset: number) => Span | undefined {
  return offset => {
    let [low, high] = [0, spans.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const found = spans[low]
    return found && found.start <= offset && offset < found.end ? found : undefined
  }
}

/** A passage in quotation marks as a whole, perhaps with a sign after it. */
function isQuoted(piece: Piece, words: string, quoted: (offset: number) => Span | undefined): boolean {
  const start = piece.start + words.search(/\p{L}/u)
  const end = piece.start + words.trimEnd().length
  const around = quoted(start)
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

const SENTENCE_END = /[.!?…:][)"”'’]*\s+$|[/|•]\s*$/

/** Inside a sentence of the other language, or at its edge without saying anything. */
function isEnclosed(pieces: readonly Piece[], at: number, text: string, leaning: number): boolean {
  const piece = pieces[at]
  if (!piece || piece.raw.greeting) return false
  const language = leaning < 0 ? 'sv' : 'fi'
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
  if (begins && ends) return true
  return (begins || ends) && !says[language] && !dates[language] && plain < WORDS_OF_A_SENTENCE - 1
}

function priceOf(before: Piece | null, piece: Piece, text: string): number {
  const between = before ? text.slice(before.end - 1, piece.start + 1) : ''
  if (/\n\s*\n|\r\n?\s*\r/.test(text.slice((before?.end ?? 1) - 1, piece.start + 1))) return PRICE.block
  if (/[\n\r\u2028\u2029]/.test(between)) return PRICE.next
  if (!before || before.line !== piece.line) return PRICE.bar
  return isDashBefore(piece, text) ? PRICE.dash : PRICE.line
}

/** Fewest letters of a half without a verb, as a share of the other half's. */
const ENOUGH = 0.25

/** Adds anchors for what answers the other half without a verb: "Konsertti / Konsert", line by line, or a block of text. */
function withAnswers(candidates: readonly Candidate[]): Candidate[] {
  const own = candidates.filter(({ cited }) => !cited)
  const letters = { fi: 0, sv: 0 }
  const figures = { fi: new Set<string>(), sv: new Set<string>() }
  for (const one of own) {
    letters[leaningOf(one)] += one.piece.raw.letters
    figures[leaningOf(one)].add(figuresOf(one.words))
  }
  return candidates.map((one, at) => {
    const [language, other] = one.leaning < 0 ? (['sv', 'fi'] as const) : (['fi', 'sv'] as const)
    if (one.anchor || one.cited || letters[language] < ENOUGH * letters[other]) return one
    const answers = figures[other].has(figuresOf(one.words) || 'none') || answersAt(candidates, at, language)
    return answers ? { ...one, anchor: language } : one
  })
}

function answersAt(candidates: readonly Candidate[], at: number, language: HalfLanguage): boolean {
  const one = candidates[at]
  if (!one) return false
  const { names, plain } = one.piece.raw.speech
  if (names && !CLOSED.test(one.words)) return false
  const around = [candidates[at - 1], candidates[at + 1]]
  if (one.barred && around.some(other => other && leaningOf(other) !== language)) return true
  return one.price !== PRICE.line && (plain > 0 || CLOSED.test(one.words))
}

/** The figures of a line in their order; "8 €" and "30.8." tell which lines of the two halves belong together. */
const figuresOf = (words: string) => (words.match(/\d+/g) ?? []).join(' ')

/** A line for a line without a sentence in either: "Finskspråkig undervisning⏎Suomenkielinen opetus". */
function isListInBoth(candidates: readonly Candidate[]): boolean {
  const [fi = [], sv = []] = HALVES.map(language => candidates.filter(one => leaningOf(one) === language))
  return fi.length === sv.length && candidates.every(({ price }, at) => at === 0 || price !== PRICE.line)
}

/** Without a sentence in either language: the one with more words that are no names. */
function likelierHalf(candidates: readonly Candidate[]): HalfLanguage {
  const plain = (language: HalfLanguage) =>
    candidates
      .filter(one => leaningOf(one) === language)
      .reduce((sum, { piece, words }) => sum + (piece.raw.speech.names ? 0 : words.length), 0)
  const [fi, sv] = [plain('fi'), plain('sv')]
  if (fi !== sv) return fi > sv ? 'fi' : 'sv'
  return candidates.reduce((sum, { leaning }) => sum + leaning, 0) < 0 ? 'sv' : 'fi'
}

/** The likeliest half for each piece, where a change has its price (Viterbi). */
function divide(candidates: readonly Candidate[]): void {
  const twins = twinsOf(candidates)
  let sums = { fi: 0, sv: 0 }
  const from = candidates.map((one, at) => {
    const stay = { fi: sums.fi, sv: sums.sv }
    const change = at === 0 ? 0 : one.price
    const came = {
      fi: stay.fi >= stay.sv - change ? 'fi' : 'sv',
      sv: stay.sv >= stay.fi - change ? 'sv' : 'fi',
    } as const
    const twin = twins.get(one)
    const gain = gainOf(one) + (twin && !one.anchor ? (twin.leaning < 0 ? TWIN_WEIGHT : -TWIN_WEIGHT) : 0)
    sums = {
      fi: Math.max(stay.fi, stay.sv - change) + Math.max(0, gain),
      sv: Math.max(stay.sv, stay.fi - change) + Math.max(0, -gain),
    }
    return came
  })
  let half: HalfLanguage = sums.fi >= sums.sv ? 'fi' : 'sv'
  for (let at = candidates.length - 1; at >= 0; at--) {
    const piece = candidates[at]?.piece
    if (piece) piece.lang = half
    half = from[at]?.[half] ?? half
  }
}

/** Lines with the same figures in two blocks are the two halves' lines, whichever way their few words lean. */
const TWIN_WEIGHT = 400

/** For each candidate whose figures stand once more, in another block: that one. */
function twinsOf(candidates: readonly Candidate[]): ReadonlyMap<Candidate, Candidate> {
  const groups = Map.groupBy(
    candidates.filter(({ words }) => figuresOf(words) !== ''),
    ({ words }) => figuresOf(words),
  )
  const twins = new Map<Candidate, Candidate>()
  for (const [first, second, ...more] of groups.values()) {
    if (first && second && more.length === 0) twins.set(second, first)
  }
  return twins
}

function gainOf({ anchor, leaning, cited, piece, barred }: Candidate): number {
  if (anchor) return anchor === 'fi' ? ANCHORED : -ANCHORED
  if (cited) return 0
  const weight = piece.raw.speech.names && !barred ? NAMES_WEIGHT : 1
  return Math.max(-MOST, Math.min(MOST, leaning * weight))
}
