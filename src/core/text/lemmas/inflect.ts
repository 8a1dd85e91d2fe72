import type { PartOfSpeech, TermLanguage } from '../../term.ts'
import type { Stem } from './stem.ts'

/** A word that is looked for, with all its forms. */
export interface LexicalWord {
  readonly word: string
  readonly language: TermLanguage
  readonly pos?: PartOfSpeech
  readonly compound?: 'first' | 'last' | 'any'
  readonly stems?: readonly string[]
}

/** What several stems of a word begin with, and how they go on: `suffix family` pairs, joined by commas. */
export interface Root {
  readonly root: string
  readonly endings: string
}

/** How a word inflects, handed in like the language model: made from the word alone by `generate`. */
export type Inflect = (word: LexicalWord) => readonly Root[]

/** What tells one word that is looked for from another. */
export function lexicalKey({ word, language, pos, compound, stems = [] }: LexicalWord): string {
  return [language, pos ?? '', compound ?? '', word, ...stems].join(' ')
}

/** The letters that all stems begin with. */
export function commonHead(stems: readonly Stem[]): string {
  let head = stems[0]?.[0] ?? ''
  for (const [stem] of stems) {
    while (!stem.startsWith(head)) head = head.slice(0, -1)
  }
  return head
}
