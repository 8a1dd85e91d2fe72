import { KNOWN_LANGUAGES, type KnownLanguage, type LanguageBits } from '../../model.ts'
import { COMMON_WORDS } from './common-words.ts'
import { ENDINGS, FUNCTION_WORDS } from './function-words.ts'
import { GREETINGS } from './greetings.ts'
import type { LanguageWords } from './word-lookup.ts'

type Words = ReadonlyMap<string, LanguageBits>

/** All words by which languages are told apart. What is built has them written in its place. */
export function languageWords(): LanguageWords & Record<'small' | 'common' | 'endings', Words> {
  return {
    small: wordBits(FUNCTION_WORDS),
    common: wordBits(FUNCTION_WORDS, COMMON_WORDS),
    endings: wordBits(ENDINGS),
    greetings: GREETINGS,
  }
}

function wordBits(...lists: readonly Readonly<Record<KnownLanguage, string>>[]): Words {
  const bits = new Map<string, LanguageBits>()
  KNOWN_LANGUAGES.forEach((language, at) => {
    for (const list of lists)
      for (const word of list[language].trim().split(/\s+/)) bits.set(word, (bits.get(word) ?? 0) | (1 << at))
  })
  return bits
}
