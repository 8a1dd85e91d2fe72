import type { Identify } from '../../model.ts'
import { languageWords } from './language-words.ts'
import { ngramScores } from './ngram-scores.ts'
import { wordLookup } from './word-lookup.ts'

/**
 * Loads the language model and gives its raw scores (0 to 1), for the known languages alone. The model is
 * evaluated at the first call, not when this file is: in a page it is needed only where somebody writes.
 */
export async function loadScores(): Promise<Identify['scores']> {
  const { NGRAMS } = await import('./ngrams.ts')
  return ngramScores(NGRAMS)
}

/** All that tells languages apart. */
export async function loadIdentify(): Promise<Identify> {
  return { scores: await loadScores(), ...wordLookup(languageWords()) }
}
