import type { Span } from '../../model.ts'
import { overlaps } from '../../span.ts'
import type { TermHit, TermSet } from '../../term.ts'
import type { Paragraph } from '../analysis.ts'
import { isNegated } from '../negation.ts'
import { quotations } from '../quotation.ts'
import type { Word } from '../words.ts'
import { hashOf } from './hash.ts'

/** A paragraph as far as sentences are read for what they say. */
export type ReadParagraph = Pick<Paragraph, 'text' | 'words' | 'sentences' | 'entities' | 'terms'>

/** A list of words that stands for a class, e.g. `common/threats`. */
export interface WordClass {
  readonly name: string
  readonly set: TermSet
}

/** What a class is known by in a sentence, and the word at which it stands (an index into the sentence's words). */
export interface ClassHit {
  readonly hash: number
  readonly word: number
}

/** One sentence with what others said, links, hashtags and addresses taken out. Spans are offsets into the paragraph. */
export interface ReadSentence extends Span {
  readonly text: string
  readonly words: readonly Word[]
  readonly classes: readonly ClassHit[]
}

const CLASS_SEED = 11
/** Of this lexicon the strength is a reach in words, not how hostile a word is. */
const AIMS = 'common/aims'

/** The sentences of a paragraph as they are read for what they say. */
export function readSentences(paragraph: ReadParagraph, classes: readonly WordClass[]): ReadSentence[] {
  const out = [...quotations(paragraph.text), ...paragraph.entities.filter(({ kind }) => kind !== 'emoji')]
  const isOut = (span: Span) => out.some(other => overlaps(other, span))
  const hits = classes.flatMap(({ name, set }) =>
    paragraph.terms(set).flatMap(hit => (isOut(hit) ? [] : [{ name, hit, negated: isNegated(paragraph, hit) }])),
  )
  return paragraph.sentences.map(({ start, end }) => {
    const words = paragraph.words.filter(word => word.start >= start && word.end <= end && !isOut(word))
    const inside = hits.filter(({ hit }) => hit.start >= start && hit.end <= end)
    return {
      start,
      end,
      text: paragraph.text.slice(start, end),
      words,
      classes: inside.flatMap(({ name, hit, negated }) => classHits(name, hit, negated, words)),
    }
  })
}

/** What a class is known by: a lexicon's whole name, `!` before it where its word is denied. */
export const classHash = (name: string): number => hashOf(name, CLASS_SEED)

/** A class counts as a whole and by the kind of its word; denied, it is another class. */
function classHits(name: string, hit: TermHit, negated: boolean, words: readonly Word[]): ClassHit[] {
  const word = words.findIndex(({ start, end }) => start <= hit.start && hit.start < end)
  const whole = negated ? `!${name}` : name
  const { category, strength } = hit.term
  const names =
    category === undefined ? [whole] : [whole, `${whole}/${category}${name === AIMS ? '' : (strength ?? '')}`]
  return names.map(one => ({ hash: classHash(one), word }))
}
