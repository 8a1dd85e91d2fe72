import type { Token } from './terms.ts'
import type { Word } from './words.ts'

/** The words of a text as they may be meant. */
export function looseTokens(_text: string, words: readonly Word[]): Token[] {
  return words.map(word => ({ start: word.start, end: word.end, text: word.text, keys: [word.key] }))
}
