import type { Span } from '../../model.ts'
import type { TermHit } from '../../term.ts'
import type { Paragraph } from '../analysis.ts'
import { FINITE_COPULA, NEGATIONS, NOBODY, OTHER_COPULA } from '../closed-words.ts'
import type { Word } from '../words.ts'
import { hasCategory, tellsOfDoing } from './category.ts'
import { isSpokenAbout } from './spoken-about.ts'
import { sentenceOf, wordAt } from './targets.ts'

const DENYING = {
  fi: new Set([...NEGATIONS.fi, ...NOBODY.fi]),
  sv: new Set([...NEGATIONS.sv, ...NOBODY.sv]),
  en: new Set([...NEGATIONS.en, ...NOBODY.en]),
}
/** Beside these a negation denies a word further on: "en ole mikään idiootti", "I don't think he is stupid". */
const LINKING = new Set([
  ...Object.values(OTHER_COPULA).flat(),
  ...[...FINITE_COPULA.sv, ...FINITE_COPULA.en],
  ...'think luule väitä sano kutsu nimitä säg kalla call say'.split(' '),
])
/** How far back a negation is looked for, in words. */
const NEGATION_REACH = 5

/** "en ole idiootti", "är inte dum", "ei valehtele", "not stupid": the word is denied, not said. */
export function isDenied({ text, words }: Pick<Paragraph, 'text' | 'words'>, hit: TermHit): boolean {
  const at = wordAt(words, hit.start)
  if (hit.language === 'any') return false
  const negations = DENYING[hit.language]
  if (hit.language === 'sv' && tellsOfDoing(hit.term) && negations.has(words[at + 1]?.key ?? '')) return true
  let copula = false
  for (let back = 1; back <= NEGATION_REACH; back++) {
    const word = words[at - back]
    if (!word || /[,;.!?:\n]/.test(text.slice(word.end, hit.start))) return false
    const besideCopula = copula || LINKING.has(words[at - back - 1]?.key ?? '') || word.key.endsWith("n't")
    if (negations.has(word.key)) return back === 1 || besideCopula
    copula ||= LINKING.has(word.key)
  }
  return false
}

const NAMED_BY_OTHERS =
  /(?<!\p{L})(?:haukku\p{L}*|haukut\p{L}*|kutsu\p{L}*|nimit\p{L}*|leima\p{L}*|herjasi\p{L}*|kalla(?:r|de|s|t|des|ts)|call(?:ed|ing|s)? (?:me|us|him|her|them|\p{L}+ people)|(?:word|sana|ordet)) [^.!?\n]{0,40}$/iu
const TOLD =
  /(?<!\p{L})(?:mukaan|kertoo|kertoi|kertovat|kerrottiin|kerrotaan|sanoo|sanoi|sanovat|totesi|toteaa|toteavat|lisäsi|korosti|huomautti|väittää|väitti|kiisti|enligt|säger|sade|sa|uppger|uppgav|berättar|berättade|påpekade|konstaterade|konstaterar|tillade|tillägger|hävdar|hävdade|förnekar|said|says|saying|told|added|claims|claimed|denies|denied|deny|according to|believe that)(?!\p{L})/iu

/** Whether a text tells what someone said: "kertoo", "enligt", "said". */
export const tellsWhatOthersSaid = (text: string): boolean => TOLD.test(text)

/**
 * What others said is told, not said: "haukkui minua idiootiksi", "kallade mig idiot", "called me an idiot". Words
 * that have a harmless use, and accusations, are also passed over in a sentence that tells what someone said.
 */
export function isReported(paragraph: Pick<Paragraph, 'text' | 'sentences'>, hit: TermHit): boolean {
  const { text } = paragraph
  if (NAMED_BY_OTHERS.test(text.slice(Math.max(0, hit.start - 70), hit.start))) return true
  if (isSpokenAbout(paragraph, hit)) return true
  if (hit.language === 'fi' && hit.term.pos === 'noun' && /ksi$/i.test(text.slice(hit.start, hit.end))) return true
  const sure = (hit.term.strength ?? 2) >= 3 && !hasCategory(hit.term, 'accusation')
  const sentence = sentenceOf(paragraph, hit)
  return !sure && TOLD.test(text.slice(sentence.start, sentence.end))
}

const CAPITAL = /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)?$/u

/** A word that is (part of) a name: "Dick Cavett", "Moby Dick", "Halonen". Shouted text has no names. */
export function isName({ words, text, sentences, entities }: Paragraph, hit: TermHit): boolean {
  const at = wordAt(words, hit.start)
  const word = words[at]
  if (!word || word.end !== hit.end || !CAPITAL.test(word.text)) return false
  const inMention = (other: Span) => entities.some(({ start, end }) => start <= other.start && other.end <= end)
  const beside = (other: Word | undefined, gap: (other: Word) => string) =>
    other !== undefined && gap(other) === ' ' && !inMention(other) ? other : undefined
  const before = beside(words[at - 1], other => text.slice(other.end, word.start))
  const after = beside(words[at + 1], other => text.slice(word.end, other.start))
  if (CAPITAL.test(before?.text ?? '') || CAPITAL.test(after?.text ?? '')) return true
  const surely = (hit.term.strength ?? 2) >= 3 && hit.term.compound === undefined
  return before !== undefined && !surely && !sentences.some(({ start }) => start === word.start)
}

const BEFORE_COMMAND =
  /^(?:and|please|just|now|go|so|then|you|should|must|maybe|first|oh|lol|also|better|dude|bro|ok|okay)$/

const PASSIVE = /(?:t[aä]{2}n|tiin|tt[uy]\p{L}*|d[uy]\p{L}*)$/u

/**
 * Verb forms that tell instead of saying something to someone. An English command is like any verb form: it is one
 * only at the start of its clause ("children learn to read"). A Finnish infinitive or passive accuses nobody.
 */
export function isStatement({ words, text }: Pick<Paragraph, 'words' | 'text'>, hit: TermHit): boolean {
  const { pos, term } = hit.term
  if (hasCategory(hit.term, 'accusation') && hit.language === 'fi' && pos === 'verb') {
    const found = text.slice(hit.start, hit.end).toLowerCase()
    return found === term || PASSIVE.test(found)
  }
  if (!hasCategory(hit.term, 'command') || hit.language !== 'en') return false
  const before = words[wordAt(words, hit.start) - 1]
  if (!before || !/^\s*$/.test(text.slice(before.end, hit.start))) return false
  return /^\p{L}\p{Ll}*$/u.test(before.text) && !BEFORE_COMMAND.test(before.key)
}
