import { COMMON_WORDS } from './common-words.ts'
import { ENDINGS, FUNCTION_WORDS } from './function-words.ts'
import { GREETINGS } from './greetings.ts'
import type { LanguageWords } from './word-lookup.ts'

/** All words by which languages are told apart. A page gets them with its rules, so that its script needn't carry them. */
export const LANGUAGE_WORDS: LanguageWords = {
  small: FUNCTION_WORDS,
  common: COMMON_WORDS,
  endings: ENDINGS,
  greetings: GREETINGS,
}
