import { packs, words } from 'virtual:tolkku-packs'
import type { WordTable } from '../core/text/lemmas/lexicon.ts'
import { readLexicons } from '../core/words-ready.ts'
import type { Pack } from './load.ts'

/** The packs that are shipped: validated when they were built, without the authors' notes. */
export const bundledPacks: readonly Pack[] = readLexicons({ packs, words })

/** All their words, made ready when they were built. */
export const bundledWords: WordTable = words
