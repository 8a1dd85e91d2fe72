import { type Identify, KNOWN_LANGUAGES, type Language, type Span } from '../../model.ts'
import { moveSpan } from '../../move.ts'
import { finish } from '../../steps.ts'
import { quotations } from '../quotation.ts'
import { sentencesOf } from '../sentences.ts'
import { leader, sureLanguage } from './language-alone.ts'
import { languageBorders } from './language-borders.ts'
import { type Evidence, evidenceOf, scoresOf, withPrior } from './language-evidence.ts'
import { MASKED, MASKED_EMOJI, maskNoise } from './masks.ts'
import { isLow, type PieceWord, pieceWords, withoutNames } from './piece-words.ts'
import type { RawSegment } from './segment.ts'
import { speechOf } from './speech.ts'

/** Reads one sentence whose noise is masked; spans count from its start. */
export type ReadSentence = (sentence: string) => readonly RawSegment[]

const SEPARATOR = new RegExp(
  [
    String.raw` (?:\/{1,3}|\|{1,2}|[–—-](?= \p{Lu}))(?= )`,
    '[•▪‣●◦]',
    `${MASKED_EMOJI}+`,
    String.raw`(?<!${MASKED})${MASKED}+ *(?=\p{Lu})`,
  ].join('|'),
  'gu',
)
const LATIN = /\p{Script=Latin}/u
const LONGEST_GREETING = 5

/** Sentences come back while somebody writes: this is worth remembering. */
export const sentenceReader =
  (identify: Identify): ReadSentence =>
  sentence =>
    sentenceSegments(sentence, identify)

/**
 * Cuts one paragraph (at most 2,000 characters, no line breaks) where the language may change: at slashes, bars,
 * bullets, emoji, links before a capital, sentences. The segments cover the paragraph without overlap; one that has
 * only links and the like has no letters. A step is a sentence.
 */
export function* segmentSteps(text: string, read: ReadSentence): Generator<void, RawSegment[]> {
  const masked = maskNoise(text)
  const segments: RawSegment[] = []
  for (const piece of piecesOf(masked)) {
    const blank = masked.slice(piece.start, piece.end).replace(/[\t\n]/g, ' ')
    for (const { start, end } of sentencesOf(blank)) {
      yield
      for (const one of read(blank.slice(start, end))) segments.push(moveSpan(one, piece.start + start))
    }
  }
  return segments
}

/** The same at once. */
export function segmentsOf(text: string, identify: Identify): RawSegment[] {
  return finish(segmentSteps(text, sentenceReader(identify)))
}

/** One sentence as one segment, or as several where its language changes. */
function sentenceSegments(text: string, identify: Identify): RawSegment[] {
  const words = pieceWords(text, identify)
  const whole = segmentOf(words, { start: 0, end: text.length }, identify)
  if (whole.greeting) return [whole]
  const scripts = scriptBorders(words)
  const inside = scripts.length > 0 || whole.foreign ? scripts : languageBorders(words, whole.evidence, identify)
  const borders = [...new Set([...inside, ...quotationBorders(text, words, identify)])].sort((a, b) => a - b)
  if (borders.length === 0) return [whole]
  const cuts = [0, ...borders.map(at => cutBefore(text, words[at]?.start ?? 0)), text.length]
  const starts = [0, ...borders]
  return starts.map((first, at) => {
    const span = { start: cuts[at] ?? 0, end: cuts[at + 1] ?? text.length }
    return segmentOf(words.slice(first, starts[at + 1] ?? words.length), span, identify)
  })
}

/** Indexes of the words where Latin letters give way to others, or the other way round. */
function scriptBorders(words: readonly PieceWord[]): number[] {
  const latin = words.map(word => LATIN.test(word.text))
  if (latin.every(Boolean)) return []
  return latin.flatMap((isLatin, at) => (at > 0 && isLatin !== latin[at - 1] ? [at] : []))
}

/** A whole sentence that is quoted in the other language is read apart: "Ministern sade: ”Meidän on jatkettava.”" */
function quotationBorders(text: string, words: readonly PieceWord[], identify: Identify): number[] {
  const spoken = quotations(text).find(({ start, end }) => /[.!?…]["”“»]$/.test(text.slice(start, end)))
  if (!spoken) return []
  const first = words.findIndex(word => word.start > spoken.start)
  const next = words.findIndex(word => word.start >= spoken.end)
  const languageOf = (some: readonly PieceWord[]) => leader(evidenceOf(withoutNames(some), identify).evidence)[0]
  const quoted = languageOf(words.slice(first, next < 0 ? words.length : next))
  const around = languageOf(words.filter(word => word.start < spoken.start || word.start >= spoken.end))
  const isOther = (quoted === 'fi' && around === 'sv') || (quoted === 'sv' && around === 'fi')
  return isOther ? [first, next].filter(at => at > 0) : []
}

/** An opening mark goes with the word after it. */
function cutBefore(text: string, start: number): number {
  let at = start
  while (at > 0 && /[("“”'«»‘’[]/.test(text.charAt(at - 1))) at--
  return at
}

/** "eväät – matsäck" alone on a line; else a dash before a small letter goes on with the sentence. */
const PAIR = /^[^\p{L}\d]*\p{L}\p{Ll}+(?: \p{Ll}+){0,2},? [–—-] (?=\p{Ll}+(?: \p{Ll}+){0,2}[,.!]?\s*$)/u

function piecesOf(masked: string): Span[] {
  const pieces: Span[] = []
  let start = 0
  for (const found of masked.matchAll(SEPARATOR)) {
    const end = found.index + found[0].length
    pieces.push({ start, end })
    start = end
  }
  if (pieces.length === 0 && / [–—-] /.test(masked)) start = PAIR.exec(masked)?.[0].length ?? 0
  if (pieces.length === 0 && start > 0) pieces.push({ start: 0, end: start })
  if (start < masked.length) pieces.push({ start, end: masked.length })
  return pieces
}

function segmentOf(words: readonly PieceWord[], span: Span, identify: Identify): RawSegment {
  const found = evidenceOf(withoutNames(words), identify)
  const evidence = withPrior(found.evidence, found.grams)
  const segment = {
    ...span,
    scores: scoresOf(evidence, found.grams),
    evidence,
    letters: words.reduce((sum, word) => sum + word.text.length, 0),
    words: words.length,
    foreign: words.filter(word => !LATIN.test(word.text)).length * 2 > words.length,
    greeting: greetingOf(words, identify),
    names: isNames(words, identify),
    leaning: leaningOf(words, evidence, identify),
    speech: speechOf(words, identify),
  }
  return { ...segment, sure: sureLanguage(segment) }
}

const [FINNISH, SWEDISH] = [KNOWN_LANGUAGES.indexOf('fi'), KNOWN_LANGUAGES.indexOf('sv')]

function leaningOf(words: readonly PieceWord[], whole: Evidence, identify: Identify): number {
  const plain = headingOf(words) ?? withoutLabel(words).filter(word => !word.name)
  const some = plain.length === 0 || plain.length === words.length
  const evidence = some
    ? whole
    : evidenceOf(
        plain.map(word => word.text),
        identify,
      ).evidence
  const leaning = (evidence[FINNISH] ?? 0) - (evidence[SWEDISH] ?? 0)
  if (Math.abs(leaning) > UNDECIDED) return leaning
  return leaning - UNFINNISH_WEIGHT * plain.filter(({ text }) => text.length > 2 && UNFINNISH.test(text)).length
}

const LONGEST_HEADING = 4
const LONGEST_LIST = 12

/** "Kirjasto esittelee: Nordens svärta, Talvisota": the words before a colon are the writer's, the list after it may not be. */
function headingOf(words: readonly PieceWord[]): readonly PieceWord[] | null {
  const end = words.findIndex(({ label }) => label) + 1
  const rest = words.slice(end)
  const isList =
    rest.length > 1 && rest.length <= LONGEST_LIST && rest.filter(({ capital }) => capital).length * 3 >= rest.length
  const heading = words.slice(0, end)
  return end > 0 && end <= LONGEST_HEADING && isList && heading.some(isLow) ? heading : null
}

const FEWEST_AFTER_LABEL = 3

/** "Jyväskylä: Alla bussar kör igen": who or where it is about says nothing of the language beside a sentence. */
function withoutLabel(words: readonly PieceWord[]): readonly PieceWord[] {
  const [label, ...rest] = words
  return label?.label && label.capital && rest.filter(isLow).length >= FEWEST_AFTER_LABEL ? rest : words
}

/** Letters and endings that no Finnish word has: "dans", "kafé", "musiklek". */
const UNFINNISH = /[åbcfqwxzé]|[^aeiouyäönts]$|[^aeiouyäö]{2}$/iu
const UNFINNISH_WEIGHT = 100
const UNDECIDED = 40

/** "Anna-Lena Bergström, Kyrkslätt"; not so where all is in capitals, or half of it is small words ("Welcome To The Library"). */
function isNames(words: readonly PieceWord[], identify: Identify): boolean {
  if (words.length === 0 || words.some(isLow)) return false
  if (!words.some(word => /\p{Ll}/u.test(word.text))) return false
  const [only, ...rest] = words.filter(word => word.text.length > 1)
  if (only && rest.length === 0) return identify.commonWord(only.text.toLowerCase()) === 0
  const small = words.filter(word => identify.smallWord(word.text.toLowerCase()) !== 0).length
  return small * 2 < words.length
}

function greetingOf(words: readonly PieceWord[], identify: Identify): Language | null {
  if (words.length === 0 || words.length > LONGEST_GREETING) return null
  const phrase = words.map(word => word.text.toLowerCase().replace(/’/g, "'")).join(' ')
  return identify.greeting(phrase)
}
