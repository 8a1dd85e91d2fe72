import type { Span } from '../model.ts'
import { overlaps } from '../span.ts'
import type { Paragraph } from './analysis.ts'
import type { Word } from './words.ts'

/** A sentence without the space around it, and how many words it has; links, hashtags and mentions are no words. */
export interface MeasuredSentence extends Span {
  readonly words: number
}

/** Sentences with at least so many words. */
export function longSentences(paragraph: Paragraph, atLeast: number): MeasuredSentence[] {
  if (paragraph.words.length < atLeast) return []
  const words = properWords(paragraph)
  return paragraph.sentences.flatMap(sentence => {
    const count = words.filter(word => word.start >= sentence.start && word.end <= sentence.end).length
    return count < atLeast ? [] : [{ ...trimmed(paragraph.text, sentence), words: count }]
  })
}

/** Words of at least so many letters; a hyphen parts a word, as it helps the reader to do. */
export function longWords(paragraph: Paragraph, atLeast: number): Word[] {
  const long = paragraph.words.filter(word => isLong(word.text, atLeast))
  return long.length === 0 ? [] : long.filter(word => !isInEntity(paragraph, word))
}

/** Codes and keys have digits: they are no words. */
function isLong(word: string, atLeast: number): boolean {
  return word.length >= atLeast && !/\d/.test(word) && word.split('-').some(part => part.length >= atLeast)
}

function properWords(paragraph: Paragraph): readonly Word[] {
  return paragraph.entities.length === 0
    ? paragraph.words
    : paragraph.words.filter(word => !isInEntity(paragraph, word))
}

function isInEntity({ entities }: Paragraph, word: Span): boolean {
  return entities.some(entity => overlaps(entity, word))
}

function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end)
  return { start: start + piece.length - piece.trimStart().length, end: start + piece.trimEnd().length }
}
