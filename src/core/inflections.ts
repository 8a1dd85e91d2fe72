import type { RuleSet, Term, TermLanguage, TermList } from './rule.ts'
import { type Inflect, type Inflections, type LexicalWord, tabulate } from './text/lemmas/inflect.ts'
import { wordsOf } from './text/words.ts'

const LANGUAGES: readonly string[] = ['fi', 'sv', 'en', 'any'] satisfies TermLanguage[]

/** How all words inflect that a rule set looks for, as a table for a context that carries no grammar. */
export function inflectionsOf({ rules, lexicons }: RuleSet, inflect: Inflect): Inflections {
  return tabulate(lexicalWords([rules.map(rule => rule.check), Object.values(lexicons)]), inflect)
}

function* lexicalWords(value: unknown): Generator<LexicalWord> {
  if (typeof value !== 'object' || value === null) return
  if (isTermList(value)) yield* wordsOfList(value)
  else for (const item of Object.values(value)) yield* lexicalWords(item)
}

function isTermList(value: object): value is TermList {
  const entries = Object.entries(value)
  return entries.length > 0 && entries.every(([key, list]) => LANGUAGES.includes(key) && Array.isArray(list))
}

function* wordsOfList(list: TermList): Generator<LexicalWord> {
  for (const [language, terms] of Object.entries(list) as [TermLanguage, readonly Term[]][]) {
    for (const term of terms) for (const { text } of wordsOf(term.term)) yield { ...term, word: text, language }
  }
}
