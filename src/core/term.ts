import type { Language, Span } from './model.ts'

export type TermLanguage = Language | 'any'

export type PartOfSpeech = 'noun' | 'adjective' | 'verb' | 'name' | 'fixed'

/**
 * A base word (or several in a row) whose inflected forms are meant.
 * `fixed` is taken as it stands; `name` is inflected like a noun and keeps its capital.
 */
export interface Term {
  readonly term: string
  readonly pos?: PartOfSpeech
  /** Also as a part of a compound; whole words only when left out. */
  readonly compound?: 'first' | 'last' | 'any'
  /** Words (whole, lower case, as they stand in a text) that are not meant. */
  readonly except?: readonly string[]
  /** Stems that the generator cannot know: irregular and strong forms. */
  readonly stems?: readonly string[]
  readonly caseSensitive?: boolean
  /** Tone lexicons: what kind of word it is, and how strong from 1 to 3. */
  readonly category?: string
  readonly strength?: number
  /** Tone lexicons: another, harmless sense that it has, as the list of senses calls it. */
  readonly sense?: string
  /** One plain word that can stand in its place as it is. */
  readonly instead?: string
  /** Its words in the table that was made of all words when we were built. */
  readonly units?: readonly number[]
}

/** Terms by their language. A term of one language is looked for in the whole draft: languages mix in posts. */
export type TermList = Readonly<Partial<Record<TermLanguage, readonly Term[]>>>

/** Terms written in place, or lexicons of the rule set by their whole names (`common/insults`). */
export type TermSource = TermList | { readonly lexicon: readonly string[] }

/** A handle to a list of terms that all paragraphs are searched for at once. */
export type TermSet = number

export interface TermSetOptions {
  /** Undo spoken endings, stretched letters and masking before matching: for tone only. */
  readonly loose?: boolean
}

/** A place where some form of a term stands. */
export interface TermHit extends Span {
  readonly term: Term
  readonly language: TermLanguage
}
