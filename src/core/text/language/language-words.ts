import { KNOWN_LANGUAGES, type KnownLanguage, type LanguageBits } from '../../model.ts'
import { COMMON_WORDS } from './common-words.ts'
import { ENDINGS, FUNCTION_WORDS } from './function-words.ts'
import { GREETINGS } from './greetings.ts'
import type { LanguageWords, WordBits } from './word-lookup.ts'

/** All words by which languages are told apart. */
export function languageWords(): LanguageWords {
  return {
    small: wordBits(FUNCTION_WORDS),
    common: wordBits(FUNCTION_WORDS, COMMON_WORDS),
    endings: wordBits(ENDINGS),
    greetings: GREETINGS,
  }
}

function wordBits(...lists: readonly Readonly<Record<KnownLanguage, string>>[]): WordBits {
  const bits = new Map<string, LanguageBits>()
  KNOWN_LANGUAGES.forEach((language, at) => {
    for (const list of lists)
      for (const word of list[language].trim().split(/\s+/)) bits.set(word, (bits.get(word) ?? 0) | (1 << at))
  })
  return bits
}
