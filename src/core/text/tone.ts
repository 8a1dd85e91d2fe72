import type { Span } from '../model.ts'
import type { TermLanguage } from '../rule.ts'
import type { Paragraph } from './analysis.ts'
import { type Aim, aimsIn, sentenceOf, type Target, wordAt } from './targets.ts'
import type { TermHit } from './terms.ts'

/** How many words away the one who is meant may stand, by the strength of the word. */
const REACH: Readonly<Record<number, number>> = { 1: 4, 2: 7, 3: 30 }
/** Swearing is aimed only at what it stands beside: "jävla fullmäktige", "te saatanan…". */
const SWEARING_REACH = 2
/** A whole sentence this short that has only an insult is said to someone: "Surkea pelle!". */
const SHORT_SENTENCE = 2

/**
 * At whom a hostile word is aimed, from its own sentence: the one named nearest in the same clause. Words that can
 * only mean a person (strength 3) are aimed at some person even when nothing else shows whom.
 */
export function targetOf(hit: TermHit, paragraph: Paragraph, aimHits: readonly TermHit[]): Target {
  const sentence = sentenceOf(paragraph, hit)
  const at = wordAt(paragraph.words, hit.start)
  const strength = hit.term.strength ?? 2
  const swearing = hit.term.category === 'swearing'
  const reach = swearing ? SWEARING_REACH : (REACH[strength] ?? 7)
  const aims = aimsIn(paragraph, sentence, aimHits)
    .filter(aim => aim.end <= hit.start || aim.start >= hit.end)
    .filter(aim => counts(aim, hit, swearing))
    .filter(aim => distance(aim, at) <= reach && inOneClause(paragraph.text, aim, hit, strength))
  const nearest = aims.toSorted((a, b) => weight(a, at, hit) - weight(b, at, hit))[0]
  if (nearest) return nearest.target
  if (swearing) return 'nobody'
  if (strength >= 3) return 'person'
  if (strength === 2 && isShort(paragraph, sentence) && hit.term.pos === 'noun') return 'you'
  return 'nobody'
}

/** Things do not take a noun that names a person ("tämä idiootti ajoi auton ojaan") nor a phrase said to someone. */
function counts(aim: Aim, hit: TermHit, swearing: boolean): boolean {
  const { pos, category, strength = 2 } = hit.term
  const describing = pos === 'noun' || pos === 'adjective'
  if (aim.target === 'thing')
    return (!swearing && pos !== 'noun' && pos !== 'fixed') || category === 'harm' || category === 'threat'
  if (aim.target === 'self') return describing
  if (aim.isName && aim.start > hit.start && strength < 3) return !describing
  return true
}

const distance = (aim: Aim, at: number): number => Math.abs(aim.at - at)

/** The subject comes first in all three languages; what follows an adjective at once is what it describes. */
function weight(aim: Aim, at: number, hit: TermHit): number {
  const describes = aim.at === at + 1 && hit.term.pos !== 'noun'
  if (describes) return 0
  const address = aim.target === 'you' ? -2 : 0
  return distance(aim, at) + (aim.at > at ? 3 : 0) + address
}

function inOneClause(text: string, aim: Span, hit: Span, strength: number): boolean {
  const between = aim.end <= hit.start ? text.slice(aim.end, hit.start) : text.slice(hit.end, aim.start)
  return strength >= 3
    ? !/[;\n]/.test(between)
    : !/[;:\n]|[,–] ?(?:että|mutta|koska|kun|vaikka|att|men|för|but|because) /.test(between)
}

function isShort({ words }: Paragraph, sentence: Span): boolean {
  return words.filter(word => word.start >= sentence.start && word.end <= sentence.end).length <= SHORT_SENTENCE
}

const NEGATIONS: Readonly<Partial<Record<TermLanguage, RegExp>>> = {
  fi: /^(?:ei|en|et|emme|ette|eivät|eikä|älä|älkää)$/,
  sv: /^(?:inte|ej|aldrig|ingen|inga|icke|knappast)$/,
  en: /^(?:not|never|no|nobody|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|ain't)$/,
}
const COPULA =
  /^(?:ole|oo|olla|olisi|ollut|olleet|olis|är|var|vara|varit|is|are|was|were|be|been|am|think|luule|väitä|sano|kutsu|nimitä|säg|kalla|call|say)$/
/** How far back a negation is looked for, in words. */
const NEGATION_REACH = 5

/** "en ole idiootti", "är inte dum", "ei valehtele", "not stupid": the word is denied, not said. */
export function isDenied({ text, words }: Paragraph, hit: TermHit): boolean {
  const at = wordAt(words, hit.start)
  if (words[at + 1]?.key === 'inte' && hit.term.pos === 'verb') return true
  const negation = NEGATIONS[hit.language] ?? /^$/
  let copula = false
  for (let back = 1; back <= NEGATION_REACH; back++) {
    const word = words[at - back]
    if (!word || /[,;.!?:\n]/.test(text.slice(word.end, hit.start))) return false
    if (negation.test(word.key))
      return back === 1 || copula || COPULA.test(words[at - back - 1]?.key ?? '') || /n't$/.test(word.key)
    copula ||= COPULA.test(word.key)
  }
  return false
}

const REPORTED =
  /(?<!\p{L})(?:haukku\p{L}*|haukut\p{L}*|kutsu\p{L}*|nimit\p{L}*|leima\p{L}*|herjasi\p{L}*|kalla(?:r|de|s|t|des|ts)|call(?:ed|ing|s)? (?:me|us|him|her|them|people)|(?:word|sana|ordet)) [^.!?\n]{0,40}$/iu

/** What others said is told, not said: "haukkui minua idiootiksi", "kallade mig idiot", "called me an idiot". */
export function isReported({ text }: Paragraph, hit: Span): boolean {
  return (
    REPORTED.test(text.slice(Math.max(0, hit.start - 70), hit.start)) || /^ ?(?:-sana|-ord)/.test(text.slice(hit.end))
  )
}

/** A word that is part of a name: "Dick Cavett", "Moby Dick". Shouted text has no names. */
export function isName({ words, text }: Paragraph, hit: Span): boolean {
  const at = wordAt(words, hit.start)
  const beside = [words[at - 1], words[at + 1]].filter(
    word => word && !/[.!?:,\n]/.test(text.slice(Math.min(word.end, hit.end), Math.max(word.start, hit.start))),
  )
  return (
    CAPITAL.test(words[at]?.text ?? '') &&
    words[at]?.end === hit.end &&
    beside.some(word => CAPITAL.test(word?.text ?? ''))
  )
}

const CAPITAL = /^\p{Lu}\p{Ll}+$/u

const BEFORE_COMMAND =
  /^(?:and|please|just|now|go|so|then|you|should|must|maybe|first|oh|lol|also|better|need|to|dude|bro|ok|okay)$/

/** An English command is like any verb form: it is one only at the start of its clause ("children learn to read"). */
export function isStatement({ words, text }: Paragraph, hit: TermHit): boolean {
  if (hit.term.category !== 'command' || hit.language !== 'en') return false
  const before = words[wordAt(words, hit.start) - 1]
  if (!before || !/^\s*$/.test(text.slice(before.end, hit.start))) return false
  return /^\p{Ll}+$/u.test(before.text) && !BEFORE_COMMAND.test(before.key)
}
