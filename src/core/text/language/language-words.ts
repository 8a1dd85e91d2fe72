import { KNOWN_LANGUAGES, type KnownLanguage, type LanguageBits } from '../../model.ts'
import { COMMON_WORDS } from './common-words.ts'
import { ENDINGS, FUNCTION_WORDS } from './function-words.ts'
import { GREETINGS } from './greetings.ts'
import type { LanguageWords, WordsByBits } from './word-lookup.ts'

/** All words by which languages are told apart. A page gets them with its rules, so that its script needn't carry them. */
export function languageWords(): LanguageWords {
  return {
    small: byBits(FUNCTION_WORDS),
    common: byBits(FUNCTION_WORDS, COMMON_WORDS),
    endings: byBits(ENDINGS),
    greetings: GREETINGS,
  }
}

function byBits(...lists: readonly Readonly<Record<KnownLanguage, string>>[]): WordsByBits {
  const bits = new Map<string, LanguageBits>()
  KNOWN_LANGUAGES.forEach((language, at) => {
    const words = lists.flatMap(list => list[language].trim().split(/\s+/))
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << at))
  })
  const groups = Map.groupBy(bits.keys(), word => bits.get(word) ?? 0)
  return Object.fromEntries(Array.from(groups, ([languages, words]) => [languages, words.join(' ')]))
}
