import type { Span } from '../../model.ts'
import type { TermLanguage, TermList } from '../../term.ts'
import { HALVES, type HalfLanguage } from '../language/half-language.ts'
import type { Inflect } from '../lemmas/inflect.ts'
import { createTermIndex } from '../terms.ts'
import { wordsOf } from '../words.ts'

/** A term or an official name in both languages, in its base form. */
export type TermPair = Readonly<Record<HalfLanguage, string>>

/** A term of one language in a text, and what the other language calls it. */
export interface FoundTerm extends Span {
  readonly pair: TermPair
}

/** Finds the terms of a language in a text, in any inflected form; the longer of two that overlap. */
export type FindTerms = (text: string, language: HalfLanguage) => readonly FoundTerm[]

/** Makes pairs ready to be found; `inflect` is the grammar, as the rules get it. */
export function termFinder(pairs: readonly TermPair[], inflect: Inflect): FindTerms {
  const index = createTermIndex(inflect)
  const lists = new Map(HALVES.map(language => [language, listOf(pairs, language)] as const))
  const sets = new Map(Array.from(lists, ([language, { list }]) => [language, index.add(list)] as const))
  return (text, language) => {
    const set = sets.get(language)
    const hits = set === undefined ? [] : (index.find(text, wordsOf(text)).get(set) ?? [])
    const found: FoundTerm[] = []
    for (const { start, end, term } of hits) {
      const pair = lists.get(language)?.byTerm.get(term.term)
      if (pair && start >= (found.at(-1)?.end ?? 0)) found.push({ start, end, pair })
    }
    return found
  }
}

interface Listed {
  readonly list: TermList
  readonly byTerm: ReadonlyMap<string, TermPair>
}

/** Of several pairs with the same word the first holds. */
function listOf(pairs: readonly TermPair[], language: HalfLanguage): Listed {
  const byTerm = new Map<string, TermPair>()
  for (const pair of pairs) if (!byTerm.has(pair[language])) byTerm.set(pair[language], pair)
  const list: Partial<Record<TermLanguage, { term: string }[]>> = {
    [language]: Array.from(byTerm.keys(), term => ({ term })),
  }
  return { list, byTerm }
}
