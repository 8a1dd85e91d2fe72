import type { Term } from '../../term.ts'

/** Kinds of words that are judged in a way of their own; a lexicon may name others, which are taken as they are. */
type ToneCategory =
  | 'accusation'
  | 'command'
  | 'disparaging'
  | 'dispute'
  | 'harm'
  | 'insult'
  | 'slur'
  | 'swearing'
  | 'threat'

type Categories = ReadonlySet<string | undefined>

/** Words for what somebody does, which a Swedish negation follows: "de ljuger inte". */
const DONE: Categories = new Set<ToneCategory>(['accusation', 'disparaging', 'dispute'])
/** Words for people; of a lie or a mistake one may say that it is wrong, and means it. */
const FOR_PEOPLE: Categories = new Set<ToneCategory>(['insult', 'slur', 'swearing', 'harm'])

/** Whether a lexicon has a term under a category. */
export const hasCategory = (term: Term, category: ToneCategory): boolean => term.category === category

/** Whether a term tells what somebody does. */
export const tellsOfDoing = ({ category }: Term): boolean => DONE.has(category)

/** Whether a term is said of people alone. */
export const isForPeople = ({ category }: Term): boolean => FOR_PEOPLE.has(category)
