import { createMemo } from '../../memo.ts'
import { type Identify, LANGUAGES, type LanguageBits, type Localized } from '../../model.ts'
import { valueIn, type WrittenMap } from '../../rows.ts'

/** The languages that have a word; nothing, or none, for a word of no language. */
export interface WordBits {
  get(word: string): LanguageBits | undefined
}

/** Most words whose languages are kept at hand. */
const KEPT_WORDS = 8000

/** Words as they were written when we were built: a first text asks for a few of thousands. */
export function writtenBits(words: WrittenMap): WordBits {
  return { get: createMemo(KEPT_WORDS, (word): LanguageBits => Number(valueIn(words, word) ?? 0)) }
}

/** Words that speak for a language. Lower case. */
export interface LanguageWords {
  readonly small: WordBits
  /** All common words, the small ones among them. */
  readonly common: WordBits
  readonly endings: WordBits
  readonly greetings: Localized<readonly string[]>
}

const LONGEST_ENDING = 6
const SHORTEST_ENDING = 2

/** Makes the words ready to be looked up. */
export function wordLookup({ small, common, endings, greetings }: LanguageWords): Omit<Identify, 'scores'> {
  const greetingLanguage = new Map(
    LANGUAGES.flatMap(language => greetings[language].map(phrase => [phrase, language] as const)),
  )
  return {
    smallWord: word => small.get(word) ?? 0,
    commonWord: word => common.get(word) ?? 0,
    ending: word => longestEnding(word, endings),
    greeting: phrase => greetingLanguage.get(phrase) ?? null,
  }
}

function longestEnding(word: string, endings: WordBits): LanguageBits {
  for (let length = Math.min(LONGEST_ENDING, word.length - 2); length >= SHORTEST_ENDING; length--) {
    const found = endings.get(word.slice(-length))
    if (found) return found
  }
  return 0
}
