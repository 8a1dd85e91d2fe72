import { type Candidate, CLOSED, candidateSteps, leaningOf, type Piece, PRICE } from './candidates.ts'
import { HALVES, type HalfLanguage } from './half-language.ts'
import { twinGains } from './twins.ts'

const MOST = 600
/** What only names lean to counts little: people and schools keep their name in the other half. */
const NAMES_WEIGHT = 0.15
const ANCHORED = 2000
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
  const anchored = withAnswers(withTwins(candidates))
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
  if (isWordAmong(candidates, at, language)) return false
  return one.price !== PRICE.line && (plain > 0 || CLOSED.test(one.words))
}

/** What a word of its own must lean to its language between two lines of the other. */
const LEAN_OF_WORD = 250

/** "12.00 Lounas" between two Finnish lines of one block: a word that only looks like the other language. */
function isWordAmong(candidates: readonly Candidate[], at: number, language: HalfLanguage): boolean {
  const [before, one, after] = [candidates[at - 1], candidates[at], candidates[at + 1]]
  const isOther = (line?: Candidate) => line !== undefined && leaningOf(line) !== language
  if (one?.price !== PRICE.next || (after && after.price !== PRICE.next && after.price !== PRICE.block)) return false
  const isAmong = isOther(before) && (!after || after.price === PRICE.block || isOther(after))
  return isAmong && one.piece.raw.speech.plain <= 1 && Math.abs(one.leaning) < LEAN_OF_WORD
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
  let sums = { fi: 0, sv: 0 }
  const from = candidates.map((one, at) => {
    const stay = { fi: sums.fi, sv: sums.sv }
    const change = at === 0 ? 0 : one.price
    const came = {
      fi: stay.fi >= stay.sv - change ? 'fi' : 'sv',
      sv: stay.sv >= stay.fi - change ? 'sv' : 'fi',
    } as const
    const gain = gainOf(one)
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

function withTwins(candidates: readonly Candidate[]): Candidate[] {
  const lines = candidates.map(one => ({
    figures: one.cited ? '' : figuresOf(one.words),
    words: one.words
      .replace(/[^\p{L}]+/gu, ' ')
      .trim()
      .toLowerCase(),
    gain: gainOf(one),
    sure: one.anchor !== null,
  }))
  const gains = twinGains(lines)
  return candidates.map((one, at) => {
    const leaning = gains.get(at)
    return leaning === undefined ? one : { ...one, leaning, twin: true }
  })
}

function gainOf({ anchor, leaning, cited, piece, barred, twin }: Candidate): number {
  if (anchor) return anchor === 'fi' ? ANCHORED : -ANCHORED
  if (cited) return 0
  const weight = piece.raw.speech.names && !barred && !twin ? NAMES_WEIGHT : 1
  return Math.max(-MOST, Math.min(MOST, leaning * weight))
}
