import type { PartOfSpeech, TermLanguage } from '../../../../src/core/term.ts'
import { generate } from '../../../../src/core/text/lemmas/generate.ts'
import { Lexicon } from '../../../../src/core/text/lemmas/lexicon.ts'
import { wordKey } from '../../../../src/core/text/word-key.ts'

/** Those of the forms, separated by spaces, that the matcher of a base word takes. */
export function taken(language: TermLanguage, word: string, forms: string, pos?: PartOfSpeech): string {
  const lexicon = new Lexicon(generate)
  const unit = lexicon.add({ word, language, ...(pos && { pos }) })
  return forms
    .split(/\s+/)
    .filter(form => lexicon.recognise(wordKey(form)).has(unit))
    .join(' ')
}
