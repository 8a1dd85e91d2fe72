import type { Span } from '../../model.ts'
import type { TermHit } from '../../term.ts'
import type { Paragraph } from '../analysis.ts'
import { hasCategory, isForPeople } from './category.ts'
import { sentenceOf } from './targets.ts'

/** Forbidden, denied, or the opposite: "det är inte okej att kalla någon …", "en ole sanonut, että …", "anything but". */
const DENIED_OR_FORBIDDEN =
  /(?<!\p{L})(?:(?:not|never|\p{L}+n't|wrong|inte|aldrig|fel|ei|en|emme|eivät|väärin)(?: \p{L}+){0,4} (?:call|calling|say|said|kalla|säga|sagt|kutsua|sanoa|sano|sanonut|sanoneet|väitä|väittänyt)(?:,? \p{L}+){0,6}|(?:opposite of|anything but|motsatsen till|allt annat än|kaikkea muuta kuin)(?: \p{L}+){0,2}),? $/iu
/** "Saying that all women are …", "den som skriver att de är …": a word after these is somebody's, in one clause. */
const SAID =
  /(?<!\p{L})(?:call|calling|calls|called|says?|saying|writes?|writing|claims?|claiming|thinks?|thinking|labelling|kutsu\p{L}*|haukku\p{L}*|nimit\p{L}*|sano\p{L}*|kirjoitta\p{L}+|väittä\p{L}+|kalla\p{L}*|säg\p{L}*|skriver|skriva|påstår?)(?:,? (?:että|att|that))?(?: [\p{L}'’-]+){0,7} $/iu
/** What is held against somebody's words, before or after them. */
const REBUKED =
  /(?<!\p{L})(?:says? (?:a lot|more|everything) about|small-minded|narrow-minded|racis[mt]|sexis[mt]|hate speech|hateful|unacceptable|not (?:ok|okay|acceptable|right)|is(?:n't| not) (?:ok|okay)|is wrong|why (?:would|do|should) (?:you|anyone|anybody)|kertoo (?:enemmän|paljon|kaiken)|vihapuhe\p{L}*|rasis\p{L}+|on väärin|ei ole (?:ok|okei|oikein|hyväksyttävää|sopivaa)|säger (?:mer|mycket|allt) om|rasis\p{L}+|hatpropaganda|hets\p{L}*|oacceptabelt|inte (?:okej|ok|acceptabelt|rätt)|är fel)(?!\p{L})/iu
/** "Who treats people like …", "behandlar oss som …": it tells of a treatment, and calls nobody that. */
const TREATED =
  /(?<!\p{L})(?:treat\p{L}*|kohtel\p{L}+|kohdel\p{L}+|behandl\p{L}+)(?: [\p{L}'’-]+){1,4} (?:like|as|kuin|som)(?: \p{L}+){0,2} $/iu
/** "… to you, but": the opinion is laid to another, and gainsaid. */
const LAID_TO_OTHERS =
  /^(?: \p{L}+)? (?:to you|in your (?:eyes|view|opinion)|sinulle|sinusta|teille|teistä|för dig|för er|enligt dig),? (?:but|mutta|men)(?!\p{L})/iu
/** "No child deserves to die", "ingen förtjänar att dö": of nobody is it said. */
const OF_NOBODY = /^(?:no|nobody|none|ingen|inget|inga|kukaan|kenenkään|yksikään|yhdenkään)(?!\p{L})/iu
/** "Pelkäävät näyttävänsä …", "kände sig som en …", "afraid of looking like …": what people think or fear of themselves. */
const OF_THEMSELVES =
  /(?<!\p{L})(?:\p{L}+v(?:ansa|änsä)|(?:känn\p{L}*|kände|kända) (?:sig|oss|mig) som|(?:rädd\p{L}*|orolig\p{L}*) (?:för )?att (?:se ut|framstå|verka) som|(?:afraid|scared|fear\p{L}*|worr\p{L}*) (?:of|about|to|that (?:he|she|they)(?: \p{L}+)?) (?:look|seem|sound|appear)\p{L}* like)(?: (?:en|ett|ihan|aivan|an?|the|complete|total|rena|riktiga?))* $/iu
const LOOKED_BACK = 120

type Text = Pick<Paragraph, 'text' | 'sentences'>

/** Whether the word is named in order to deny, forbid, rebuke or fear it: hatred that is spoken about is none. */
export function isSpokenAbout(paragraph: Text, hit: TermHit): boolean {
  const sentence = sentenceOf(paragraph, hit)
  const whole = paragraph.text.slice(sentence.start, sentence.end)
  const before = paragraph.text.slice(Math.max(sentence.start, hit.start - LOOKED_BACK), hit.start)
  if (DENIED_OR_FORBIDDEN.test(before) || TREATED.test(before) || OF_THEMSELVES.test(before)) return true
  if (isForPeople(hit.term) && SAID.test(before) && REBUKED.test(around(paragraph.text, sentence, hit))) return true
  return hasCategory(hit.term, 'harm') && OF_NOBODY.test(whole)
}

/** The sentence but for the word itself: a word does not rebuke itself. */
const around = (text: string, { start, end }: Span, hit: Span): string =>
  `${text.slice(start, hit.start)} … ${text.slice(hit.end, end)}`

/** Whether what the word says is laid to somebody else and gainsaid: "may be nothing to you, but". */
export function isLaidToOthers(paragraph: Text, hit: TermHit): boolean {
  return LAID_TO_OTHERS.test(paragraph.text.slice(hit.end, sentenceOf(paragraph, hit).end))
}

/** "My …", "us …", "me …": a word that a group has for itself, as far as it can be told. */
const OF_OWN_GROUP = /(?<!\p{L})(?:my|us|we|fellow|as an?|i(?:['’]m| am) an?|me|mun|meikä|vi|oss|jag är en) $/iu

/** Whether the writer may speak of the own group. */
export const isOfOwnGroup = ({ text }: Pick<Paragraph, 'text'>, { start }: Span): boolean =>
  OF_OWN_GROUP.test(text.slice(Math.max(0, start - 15), start))
