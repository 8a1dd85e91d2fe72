import { type Identify, LANGUAGES, type LanguageBits, type Localized } from '../../model.ts'

/** Words divided by spaces, each once, by the bits of the languages that have them: quick to make a table of. */
export type WordsByBits = Readonly<Record<LanguageBits, string>>

/** Words that speak for a language. Plain data, lower case. */
export interface LanguageWords {
  readonly small: WordsByBits
  /** All common words, the small ones among them. */
  readonly common: WordsByBits
  readonly endings: WordsByBits
  readonly greetings: Localized<readonly string[]>
}

const LONGEST_ENDING = 6
const SHORTEST_ENDING = 2

/** Makes the words ready to be looked up. */
export function wordLookup({ small, common, endings, greetings }: LanguageWords): Omit<Identify, 'scores'> {
  const smallWords = bitsByWord(small)
  const commonWords = bitsByWord(common)
  const endingBits = bitsByWord(endings)
  const greetingLanguage = new Map(
    LANGUAGES.flatMap(language => greetings[language].map(phrase => [phrase, language] as const)),
  )
  return {
    smallWord: word => smallWords.get(word) ?? 0,
    commonWord: word => commonWords.get(word) ?? 0,
    ending: word => longestEnding(word, endingBits),
    greeting: phrase => greetingLanguage.get(phrase) ?? null,
  }
}

function bitsByWord(words: WordsByBits): ReadonlyMap<string, LanguageBits> {
  const map = new Map<string, LanguageBits>()
  for (const [bits, list] of Object.entries(words)) for (const word of list.split(' ')) map.set(word, Number(bits))
  return map
}

function longestEnding(word: string, endings: ReadonlyMap<string, LanguageBits>): LanguageBits {
  for (let length = Math.min(LONGEST_ENDING, word.length - 2); length >= SHORTEST_ENDING; length--) {
    const found = endings.get(word.slice(-length))
    if (found) return found
  }
  return 0
}
