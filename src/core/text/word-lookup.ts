import { type Identify, KNOWN_LANGUAGES, type KnownLanguage, LANGUAGES, type Localized } from '../model.ts'

type ByLanguage = Readonly<Record<KnownLanguage, string>>

/** Words that speak for a language. Plain data, lower case; words and endings are divided by spaces. */
export interface LanguageWords {
  readonly small: ByLanguage
  /** Common words beyond the small ones. */
  readonly common: ByLanguage
  readonly endings: ByLanguage
  readonly greetings: Localized<readonly string[]>
}

const LONGEST_ENDING = 6
const SHORTEST_ENDING = 2

/** Makes the words ready to be looked up. */
export function wordLookup({ small, common, endings, greetings }: LanguageWords): Omit<Identify, 'scores'> {
  const smallWords = byEntry(small)
  const commonWords = byEntry(common, smallWords)
  const endingBits = byEntry(endings)
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

function byEntry(lists: ByLanguage, more?: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const map = new Map<string, number>(more)
  KNOWN_LANGUAGES.forEach((language, at) => {
    for (const entry of lists[language].split(/\s+/)) map.set(entry, (map.get(entry) ?? 0) | (1 << at))
  })
  return map
}

function longestEnding(word: string, endings: ReadonlyMap<string, number>): number {
  for (let length = Math.min(LONGEST_ENDING, word.length - 2); length >= SHORTEST_ENDING; length--) {
    const found = endings.get(word.slice(-length))
    if (found) return found
  }
  return 0
}
