import type { Term, TermLanguage } from '../../src/core/term.ts'
import { REST } from '../../src/core/text/lemmas/endings.ts'
import { generate } from '../../src/core/text/lemmas/generate.ts'
import { Lexicon } from '../../src/core/text/lemmas/lexicon.ts'
import type { Stem } from '../../src/core/text/lemmas/stem.ts'
import { wordKey } from '../../src/core/text/word-key.ts'

type WrittenLanguage = Exclude<TermLanguage, 'any'>

/** A term of one word with its stems, and whether it is looked for at the end of longer words too. */
interface Inflected {
  readonly term: Term
  readonly kind: string
  readonly stems: readonly Stem[]
  readonly isInside: boolean
}

/** Terms that another one of the list makes: written twice, an inflected form, or a compound that is looked for anyway. */
export function needlessTerms(terms: readonly Term[], language: WrittenLanguage): string[] {
  const inflected = terms.filter(({ term }) => !/\s/.test(term)).map(term => inflectedOf(term, language))
  const isNeedless = (one: Inflected, at: number) =>
    inflected.some(
      (other, otherAt) =>
        otherAt !== at &&
        other.kind === one.kind &&
        !other.term.except?.length &&
        (isFormOf(one, other, language) || (makes(other, one) && (otherAt < at || !makes(one, other)))),
    )
  return inflected.filter(isNeedless).map(({ term }) => term.term)
}

function inflectedOf(term: Term, language: WrittenLanguage): Inflected {
  const stems = generate({ ...term, word: term.term, language }).flatMap(({ root, endings }) =>
    endings.split(',').map((ending): Stem => {
      const [suffix = '', family = ''] = ending.split(' ')
      return [root + suffix, family]
    }),
  )
  return { term, kind: kindOf(term), stems, isInside: term.compound === 'last' || term.compound === 'any' }
}

/**
 * What tells terms apart apart from their words. With a category a form says something else: a fixed accusation is one in
 * any sentence, a verb only where somebody is told of it.
 */
const kindOf = ({ category = '', strength = 2, caseSensitive = false, sense, instead, pos }: Term) =>
  [category, strength, caseSensitive, sense, instead, category === '' || pos].join()

/** Letters at least of what stands before the last part of a compound, and after the first: see the lexicon and `REST`. */
const FEWEST_BEFORE = 2
const FEWEST_AFTER = 3

/** Whether all forms of a term, and all compounds that it is looked for in, are those of another. */
function makes(other: Inflected, { stems, isInside }: Inflected): boolean {
  const hasStem = ([stem, family]: Stem) =>
    other.stems.some(([own, ownFamily]) => {
      const more = stem.length - own.length
      if (ownFamily === REST && more >= FEWEST_AFTER && stem.startsWith(own)) return true
      if (family !== ownFamily) return false
      return stem === own || (other.isInside && more >= FEWEST_BEFORE && stem.endsWith(own))
    })
  return (other.isInside || !isInside) && stems.every(hasStem)
}

function isFormOf({ term }: Inflected, { term: other }: Inflected, language: WrittenLanguage): boolean {
  if (term.pos !== 'fixed' || term.compound || other.pos === 'fixed') return false
  const lexicon = new Lexicon(generate)
  lexicon.add({ ...other, word: other.term, language })
  return lexicon.recognise(wordKey(term.term)).size > 0
}

/** A family is three forms at least: two may be the two that are meant. */
const FAMILY = 3
const SHORTEST_BASE = 3

/**
 * Fixed forms that one of them would make, taken as a noun or an adjective. Verbs are none of these: their forms tell who
 * did it and when. With a category a fixed form says something else than the noun does.
 */
export function inflectedByHand(terms: readonly Term[], language: WrittenLanguage): string[][] {
  const fixed = terms.filter(({ term, pos, category }) => pos === 'fixed' && !category && !/\s/.test(term))
  const families = fixed
    .filter(({ term }) => term.length >= SHORTEST_BASE)
    .flatMap(base => (['noun', 'adjective'] as const).map(pos => ({ base, pos })))
    .map(({ base, pos }) => {
      const lexicon = new Lexicon(generate)
      lexicon.add({ word: base.term, language, pos })
      const isMade = (term: Term) => term.instead === base.instead && lexicon.recognise(wordKey(term.term)).size > 0
      return fixed.filter(isMade).map(({ term }) => term)
    })
  const found = families.filter(({ length }) => length >= FAMILY)
  return [...new Map(found.map(family => [family.join(), family])).values()]
}
