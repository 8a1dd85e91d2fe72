import type { Span } from '../../model.ts'
import type { PartOfSpeech, TermHit } from '../../term.ts'
import type { Paragraph } from '../analysis.ts'
import { FINITE_COPULA } from '../closed-words.ts'
import { isInside, quotations } from '../quotation.ts'
import { hasCategory } from './category.ts'
import { type Aim, aimsIn, sentenceOf, type Target, wordAt } from './targets.ts'
import { tellsWhatOthersSaid } from './voice.ts'

/** How many words away the one who is meant may stand, by the strength of the word. */
const SENTENCE = 30
const REACH: Readonly<Record<number, number>> = { 1: 4, 2: 7, 3: SENTENCE }
/** Swearing is aimed only at what it stands beside ("jävla fullmäktige"), or at the reader who is spoken to. */
const SWEARING_REACH = 2
const SWEARING_REACH_TO_READER = 5
/** "Olin ihan idiootti", not "olin kokouksessa, jossa istui idiootteja". */
const SELF_REACH = 4
/** "Tapan ne", not "tapan aikaa ennen valtuuston kokousta". */
const THREAT_REACH = 2
/** Letters after a word that has harmless uses, within which the one meant may follow: "pellejä koko lautakunta". */
const FAR_BEHIND = 15
const touches = (aim: Span, hit: Span): boolean => aim.start === hit.end + 1
/** A sentence this short that has an insult is said to someone: "Surkea pelle!". */
const SHORT_SENTENCE = 2

/** Who is spoken of in a sentence and meant in the next. */
const BEFORE: readonly Target[] = ['staff', 'councillor', 'person']

const strengthOf = ({ term }: TermHit): number => term.strength ?? 2
const isSwearing = ({ term }: TermHit): boolean => hasCategory(term, 'swearing')
const isAccusation = ({ term }: TermHit): boolean => hasCategory(term, 'accusation')

/** "I was being such an …", "I can be a real …", "am I a …": the writer, however many words stand between. */
const OF_SELF =
  /(?<!\p{L})(?:(?:i|we)(?:['’]m|['’]re|['’]ve been| am| are| was| were| have been| had been| (?:can|could|may|might|must|will|would)(?: sometimes| also)? (?:be|have been)| feel| felt| sound| sounded| look| looked| act| acted| behave| behaved)|(?:am|was) i|(?:are|were) we)(?: (?:being|looking|acting|like|such|just|really|so|a|an|the|complete|total|real|absolute|right|bit|of|little|kind|sort))* $/iu
const SELF_LOOKED_BACK = 60
const ANYBODY_LOOKED_BACK = 20
/** "Vinkit, joilla … onnistuu", "tips med vilka en … lyckas": whoever does as the advice says. */
const OF_ANYBODY = /(?<!\p{L})(?:joi?lla|med vilk(?:en|et|a) en|(?:with|by) which an?) $/iu
/** "What the … are you doing", "vad i … gör du": it swears at the riddle, not at the one who is asked. */
const OF_A_QUESTION = /(?<!\p{L})(?:(?:what|why|how|where|who|when|which) the|(?:vad|varför|hur|var|vem) i|mitä) $/iu

/**
 * At whom a hostile word is aimed, from its own sentence: the one named nearest in the same clause. Words that can
 * only mean a person (strength 3) are aimed at some person even when nothing else shows whom.
 */
export function targetOf(hit: TermHit, paragraph: Paragraph, aimHits: readonly TermHit[]): Target {
  if (OF_SELF.test(paragraph.text.slice(Math.max(0, hit.start - SELF_LOOKED_BACK), hit.start))) return 'self'
  if (isSwearing(hit) && OF_A_QUESTION.test(paragraph.text.slice(Math.max(0, hit.start - 15), hit.start)))
    return 'nobody'
  const sentence = sentenceOf(paragraph, hit)
  const at = wordAt(paragraph.words, hit.start)
  const quoted = quotations(paragraph.text)
  const aims = aimsIn(paragraph, sentence, aimHits)
    .filter(aim => !isInside(aim, quoted))
    .filter(aim => aim.end <= hit.start || aim.start >= hit.end)
    .filter(aim => counts(paragraph.text, aim, hit) && isNear(aim, at, hit) && inOneClause(paragraph.text, aim, hit))
    .filter(aim => strengthOf(hit) > 1 || isPredicated(paragraph.text, aim, hit, at))
    .sort((a, b) => weight(a, at, hit) - weight(b, at, hit))
  const nearest = aims.find(aim => aim.reach === undefined) ?? aims[0]
  if (isNeuter(paragraph.text, hit) && !(nearest && describes(nearest, at, hit))) return 'thing'
  const isNamed = nearest !== undefined && nearest.reach === undefined
  if (!isNamed && OF_ANYBODY.test(paragraph.text.slice(Math.max(0, hit.start - ANYBODY_LOOKED_BACK), hit.start)))
    return 'nobody'
  if (nearest) return nearest.target
  if (isSwearing(hit)) return 'nobody'
  if (strengthOf(hit) >= 3) {
    const before = aimBefore(paragraph, sentence, aimHits)
    if (before || !isAccusation(hit)) return before ?? 'person'
  }
  const alone = strengthOf(hit) >= 2 && hit.term.pos === 'noun' && isShort(paragraph, sentence)
  return alone ? 'you' : 'nobody'
}

/** "Bildningskansliet då? En hop nollor.": of whom the sentence before speaks, when it speaks of one alone. */
function aimBefore(paragraph: Paragraph, sentence: Span, aimHits: readonly TermHit[]): Target | null {
  const { sentences } = paragraph
  const before = sentences[sentences.findIndex(({ start }) => start === sentence.start) - 1]
  // "… said Officer Smith. A man stole …": who is named there is the source.
  if (!before || tellsWhatOthersSaid(paragraph.text.slice(before.start, before.end))) return null
  const targets = new Set(aimsIn(paragraph, before, aimHits).map(({ target }) => target))
  const [target] = targets
  return targets.size === 1 && target && BEFORE.includes(target) ? target : null
}

function isNear(aim: Aim, at: number, hit: TermHit): boolean {
  if (aim.reach !== undefined) return aim.at < at && at - aim.at <= aim.reach
  return Math.abs(aim.at - at) <= reachOf(aim, hit)
}

function reachOf({ target }: Aim, hit: TermHit): number {
  if (target === 'self') return SELF_REACH
  if (hasCategory(hit.term, 'threat') && strengthOf(hit) < 3) return THREAT_REACH
  if (!isSwearing(hit)) return REACH[strengthOf(hit)] ?? SENTENCE
  return target === 'you' ? SWEARING_REACH_TO_READER : SWEARING_REACH
}

function counts(text: string, aim: Aim, hit: TermHit): boolean {
  const { pos } = hit.term
  const describing = pos === 'noun' || pos === 'adjective'
  if (aim.reach !== undefined) return pos === 'noun' && !isSwearing(hit)
  // Who lies is said before the lying: "huijari soittaa opettajalle" accuses nobody.
  if (isAccusation(hit) && aim.start > hit.start && !(describing && touches(aim, hit))) return false
  if (pos === 'noun' && strengthOf(hit) < 3 && aim.start - hit.end > FAR_BEHIND) return false
  // "Tämä idiootti ajoi auton ojaan": a thing doesn't take a word for a person, nor a phrase said to someone.
  if (aim.target === 'thing')
    return (
      (!isSwearing(hit) && pos !== 'noun' && pos !== 'fixed') ||
      hasCategory(hit.term, 'harm') ||
      (hasCategory(hit.term, 'threat') && strengthOf(hit) < 3)
    )
  // "Your headphones are scum": what is yours is meant, not you.
  if (describing && strengthOf(hit) < 3 && isOwner(text, aim, hit)) return false
  if (aim.target === 'self') return describing && !isSwearing(hit)
  if (aim.isName && aim.start > hit.start && strengthOf(hit) < 3) return !describing
  return true
}

/** The subject comes first in all three languages; what follows an adjective at once is what it describes. */
function weight(aim: Aim, at: number, hit: TermHit): number {
  if (describes(aim, at, hit)) return 0
  const address = aim.target === 'you' ? -2 : 0
  return Math.abs(aim.at - at) + (aim.at > at ? 3 : 0) + address
}

/** What can stand before the word that it describes: a word without a part of speech is taken for one that can. */
const DESCRIBING: ReadonlySet<PartOfSpeech | undefined> = new Set(['adjective', 'fixed', undefined])

const describes = (aim: Aim, at: number, { term }: TermHit): boolean => aim.at === at + 1 && DESCRIBING.has(term.pos)

const CLAUSE_END = /[;:\n]|[,–] ?(?:että|mutta|koska|kun|vaikka|att|men|för|but|because) /

function inOneClause(text: string, aim: Span, hit: TermHit): boolean {
  const between = aim.end <= hit.start ? text.slice(aim.end, hit.start) : text.slice(hit.end, aim.start)
  return strengthOf(hit) >= 3 ? !/[;\n]/.test(between) : !CLAUSE_END.test(between)
}

const COPULA = new RegExp(`(?<!\\p{L})(?:${Object.values(FINITE_COPULA).flat().join('|')})(?!\\p{L})`, 'iu')

/** Mild words hold only as a plain predicate ("olet sika", "they are puppets") or as an address ("te siat"). */
function isPredicated(text: string, aim: Aim, hit: TermHit, at: number): boolean {
  if (aim.start > hit.start) return false
  return COPULA.test(text.slice(aim.start, hit.start)) || (aim.target === 'you' && aim.at === at - 1)
}

const OWNER = /^(?:your|din|ditt|dina|sinun|sun|teidän)$/iu

/** "Your records are worthless": a word for the one spoken to that only says whose the subject is. */
const isOwner = (text: string, aim: Aim, hit: TermHit): boolean =>
  OWNER.test(text.slice(aim.start, aim.end)) && COPULA.test(text.slice(aim.end, hit.start))

const OF_A_MATTER = /(?<!\p{L})(?:that|it|this)(?:['’]s| is| was)(?: (?:so|just|really|very|quite|not|all))? $/iu

/** "Tuo on typerää", "det är dumt", "that is stupid": said of a matter, not of a person. */
function isNeuter(text: string, hit: TermHit): boolean {
  if (hit.term.pos !== 'adjective' || isSwearing(hit)) return false
  const found = text.slice(hit.start, hit.end)
  if (hit.language === 'en') return OF_A_MATTER.test(text.slice(Math.max(0, hit.start - 30), hit.start))
  if (hit.language === 'fi') return /(?:aa|ää|[ae]ista|[äe]istä|llista|llistä)$/i.test(found)
  return hit.language === 'sv' && found.toLowerCase() !== hit.term.term && /[^aeiouyåäö]t$/i.test(found)
}

function isShort({ words }: Paragraph, sentence: Span): boolean {
  return words.filter(word => word.start >= sentence.start && word.end <= sentence.end).length <= SHORT_SENTENCE
}
