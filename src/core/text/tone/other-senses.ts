import type { TermHit } from '../../term.ts'
import type { Paragraph } from '../analysis.ts'
import { hasCategory } from './category.ts'
import { sentenceOf } from './targets.ts'

/** What tells, in the same sentence, that an animal, a thing or nobody is meant. */
interface Sense {
  readonly words: RegExp
  readonly tells: RegExp
}

const DOGS =
  /(?<!\p{L})(?:koir\p{L}*|näyttely\p{L}*|pentu\p{L}*|pennu\p{L}*|pentue\p{L}*|kasvattaj\p{L}*|kennel\p{L}*|rotu\p{L}*|urokse\p{L}*|uros|juoksuai\p{L}*|tassu\p{L}*|hund\p{L}*|valp\p{L}*|uppföd\p{L}*|hanhund\p{L}*|dogs?|pupp(?:y|ies)|litter|breeders?|spayed|terriers?|retrievers?|spaniels?)(?!\p{L})/iu

const SENSES: readonly Sense[] = [
  { words: /^(?:narttu|nartu|tik|tispe|hynd|bitch)/i, tells: DOGS },
  {
    words: /^dykes?$/i,
    tells:
      /(?<!\p{L})(?:harbou?r|flood\p{L}*|sea|river|water\p{L}*|tide|coast\p{L}*|embankment|polder|dutch|land|breach\p{L}*|field|protects?|meters?|metres?|build|built|repair\p{L}*)(?!\p{L})/iu,
  },
  {
    words: /^hoes?$/i,
    tells: /(?<!\p{L})(?:garden\p{L}*|rakes?|spades?|shovels?|weeds?|weeding|tools?|soil|beds?)(?!\p{L})/iu,
  },
  {
    words: /^fags?$/i,
    tells: /(?<!\p{L})(?:smok\p{L}*|cigarettes?|lit|lighter|pack of|packet of|butts?|ashtrays?)(?!\p{L})/iu,
  },
  {
    words: /^faggots?$/i,
    tells: /(?<!\p{L})(?:meatballs?|gravy|peas|pork|recipe|firewood|sticks|bundles?)(?!\p{L})/iu,
  },
]

/** "Jävlar, bussen gick redan.": a cry that opens a sentence, if nobody is spoken to in it. */
const CRY =
  /^\P{L}*(?:d?jävlar|saatana|perkele)(?:s| också| i min lilla låda)?[,!.](?!.*(?<!\p{L})(?:ni|er|era|du|dig|te|teidän|sinä)(?!\p{L}))/isu

/** Whether a hostile word is another word here: a dog, a sea wall, a cry at nobody. */
export function isOtherSense(paragraph: Pick<Paragraph, 'text' | 'sentences'>, hit: TermHit): boolean {
  const sentence = sentenceOf(paragraph, hit)
  const [before, found, after] = [
    paragraph.text.slice(sentence.start, hit.start),
    paragraph.text.slice(hit.start, hit.end),
    paragraph.text.slice(hit.end, sentence.end),
  ]
  if (/^d?jävlar/i.test(found) && !/\p{L}/u.test(before))
    return !hasCategory(hit.term, 'swearing') && CRY.test(found + after)
  return SENSES.some(({ words, tells }) => words.test(found) && tells.test(`${before} ${after}`))
}
