import { describe, expect, it, test } from 'vitest'
import { readPacks } from '../../scripts/packs.ts'
import type { Term, TermLanguage, TermList } from '../../src/core/term.ts'
import { generate } from '../../src/core/text/lemmas/generate.ts'
import { Lexicon } from '../../src/core/text/lemmas/lexicon.ts'
import { wordKey } from '../../src/core/text/words.ts'
import { loadPack } from '../../src/packs/load.ts'
import { faultIn, townPack } from './town.ts'

const load = (lexicon: string) => loadPack({ 'pack.yml': townPack(), 'lexicons/words.yml': lexicon })

describe('a lexicon file', () => {
  it('may have groups of terms, each under what they have in common', () => {
    const { lexicons } = load(`
- { category: insult, strength: 3, pos: noun, fi: [pelle, { term: urpo, compound: last }], sv: [clown] }
- { category: insult, strength: 1, fi: [{ term: hölmö, strength: 2 }] }`)
    expect(Object.values(lexicons)).toEqual([
      {
        fi: [
          { category: 'insult', strength: 3, pos: 'noun', term: 'pelle' },
          { category: 'insult', strength: 3, pos: 'noun', term: 'urpo', compound: 'last' },
          { category: 'insult', strength: 2, term: 'hölmö' },
        ],
        sv: [{ category: 'insult', strength: 3, pos: 'noun', term: 'clown' }],
      },
    ])
  })

  it.each(['[]', '[{ kind: insult, fi: [pelle] }]', '[{ fi: [{ pos: noun }] }]', 'just a word'])(
    'is refused: %s',
    text => {
      expect(faultIn(() => load(text))?.message).toContain('lexicons/words.yml')
    },
  )
})

/** What tells terms apart apart from their words. */
const kindOf = ({ category = '', strength = 2, caseSensitive = false }: Term) =>
  `${category} ${strength} ${caseSensitive}`

const isPlain = ({ compound, stems, instead }: Term) => !compound && !stems && !instead

/**
 * Terms that another one of the list makes: written twice, or an inflected form of a base word that is there too. With a
 * category a form says something else: a fixed accusation is one in any sentence, a verb only where somebody is told of it.
 */
function needless(terms: readonly Term[], language: Exclude<TermLanguage, 'any'>): string[] {
  const seen = new Set<string>()
  const twice = terms.filter(({ term, pos, compound, ...rest }) => {
    const key = [term, pos, compound, kindOf({ term, ...rest })].join()
    return seen.size === seen.add(key).size
  })
  const lexicon = new Lexicon(generate)
  const bases = new Map<number, string>()
  for (const { term, pos, except, ...rest } of terms)
    if (pos !== 'fixed' && !except && !/\s/.test(term) && isPlain({ term, ...rest }))
      bases.set(lexicon.add({ word: term, language, ...(pos && { pos }) }), kindOf({ term, ...rest }))
  const made = terms.filter(
    term =>
      term.pos === 'fixed' &&
      term.category === undefined &&
      isPlain(term) &&
      !/\s/.test(term.term) &&
      [...lexicon.recognise(wordKey(term.term))].some(unit => bases.get(unit) === kindOf(term)),
  )
  return [...twice, ...made].map(({ term }) => term)
}

const lexicons = readPacks().flatMap(pack => Object.entries<TermList>(pack.lexicons))

test.each(lexicons)('%s has no term that another one makes', (_, list) => {
  const languages = (['fi', 'sv', 'en'] as const).filter(language => list[language])
  expect(languages.flatMap(language => needless(list[language] ?? [], language))).toEqual([])
})
