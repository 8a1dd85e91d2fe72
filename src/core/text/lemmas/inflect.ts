import type { PartOfSpeech, TermLanguage } from '../../rule.ts'
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

/**
 * How a word inflects, handed in like the language model: made from the word alone (`generate`), or looked up where
 * that was done before (`lookUp`), so that a page need not carry the grammar.
 */
export type Inflect = (word: LexicalWord) => readonly Root[]

/** Roots of words made elsewhere; `endings` once each, for most words inflect like another. Plain data. */
export interface Inflections {
  readonly endings: readonly string[]
  readonly words: Readonly<Record<string, readonly (readonly [root: string, endings: number])[]>>
}

/** What tells one word that is looked for from another. */
export function lexicalKey({ word, language, pos, compound, stems = [] }: LexicalWord): string {
  return [language, pos ?? '', compound ?? '', word, ...stems].join(' ')
}

/** Makes the table of some words, by which another context can look them up. */
export function tabulate(words: Iterable<LexicalWord>, inflect: Inflect): Inflections {
  const places = new Map<string, number>()
  const place = (endings: string): number => {
    const known = places.get(endings) ?? places.size
    places.set(endings, known)
    return known
  }
  const table: Record<string, [string, number][]> = {}
  for (const word of words) {
    const key = lexicalKey(word)
    table[key] ??= inflect(word).map(({ root, endings }) => [root, place(endings)])
  }
  return { endings: [...places.keys()], words: table }
}

/** Looks words up in a table; a word that is not in it has no forms. */
export function lookUp({ endings, words }: Inflections): Inflect {
  return word => (words[lexicalKey(word)] ?? []).map(([root, place]) => ({ root, endings: endings[place] ?? '' }))
}

/** The letters that all stems begin with. */
export function commonHead(stems: readonly Stem[]): string {
  let head = stems[0]?.[0] ?? ''
  for (const [stem] of stems) {
    while (!stem.startsWith(head)) head = head.slice(0, -1)
  }
  return head
}
