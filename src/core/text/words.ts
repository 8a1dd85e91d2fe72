import type { Span } from '../model.ts'
import { fitted } from './plain-pattern.ts'
import { wordKey } from './word-key.ts'

export interface Word extends Span {
  /** As it stands in the text. */
  readonly text: string
  /** NFC and lower case: what words are compared by. */
  readonly key: string
}

/** Words of any script; keeps `EU:n`, `vaa'an`, `Etelä-Suomi` and `10-vuotias` whole. */
const WORD = fitted(String.raw`[\p{L}\p{M}\p{N}]+(?:[:’'\u2010\u2011-][\p{L}\p{M}\p{N}]+)*`, 'g')

/** Where any of these is, words are lowered one by one: what they become is longer, or depends on what is around. */
const PECULIAR = /[\u0300-\u1FFF\u00AD\u0130\u2010\u2011’]/

/** The words of a text in order, with UTF-16 offsets. */
export function wordsOf(text: string): Word[] {
  const low = PECULIAR.test(text) || text.normalize('NFC') !== text ? null : text.toLowerCase()
  const words: Word[] = []
  let end = 0
  for (const word of text.match(WORD(text)) ?? []) {
    const start = text.indexOf(word, end)
    end = start + word.length
    words.push({ start, end, text: word, key: low?.slice(start, end) ?? wordKey(word) })
  }
  return words
}
