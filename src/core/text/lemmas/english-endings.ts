import type { Endings } from './stem.ts'

/** Families of English endings. */
export const ENGLISH_ENDINGS: Endings = {
  'en:nom': ["(?:'s?)?"],
  'en:s': ["s'?"],
  'en:es': ["es'?"],
  'en:ing': ['(?:ing|ed)'],
  'en:er': ['(?:er|est)'],
}
