import { describe, expect, it } from 'vitest'
import { inflectedByHand, needlessTerms } from '../../scripts/held/terms.ts'
import { readPacks } from '../../scripts/packs.ts'
import type { Term, TermList } from '../../src/core/term.ts'
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

/** Lists of terms anywhere in a check, by path. */
function listsIn(value: unknown, path: string): [string, TermList][] {
  if (typeof value !== 'object' || value === null) return []
  const lists = Object.entries(value)
  const isList = lists.length > 0 && lists.every(([key, list]) => LANGUAGES_OF_TERMS.has(key) && Array.isArray(list))
  return isList ? [[path, value as TermList]] : lists.flatMap(([key, inner]) => listsIn(inner, `${path}.${key}`))
}
const LANGUAGES_OF_TERMS: ReadonlySet<string> = new Set(['fi', 'sv', 'en', 'any'])

const packs = readPacks()
const lists = packs.flatMap(({ lexicons, rules }) => [
  ...Object.entries<TermList>(lexicons),
  ...rules.flatMap(({ rule }) => listsIn(rule.check, rule.id)),
])

const WRITTEN = ['fi', 'sv', 'en'] as const

/** Forms that are meant as they stand: the base word would be found in what says something else. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  // "Sanomaan" and "sanomatta" are of a verb.
  'common/journalist': ['sanomat'],
  // A figure of speech in these forms; other forms of a heart are none.
  'common/in-praise': ['sydämet'],
  // A drill of the orchestra is no drill for some day.
  'common/advice-for-some-day': ['varautuminen', 'harjoitus'],
}

describe.each(lists)('%s', (name, list) => {
  it('has no term that another one makes', () => {
    expect(WRITTEN.flatMap(language => needlessTerms(list[language] ?? [], language))).toEqual([])
  })

  it('leaves the forms of a noun to the engine', () => {
    const families = WRITTEN.flatMap(language => inflectedByHand(list[language] ?? [], language))
    expect(families.map(([base]) => base)).toEqual(MEANT[name] ?? [])
  })
})

const fixed = (term: string): Term => ({ term, pos: 'fixed' })

describe('terms that another one makes', () => {
  it('are forms, compounds and what is written twice', () => {
    const johtaja: Term = { term: 'johtaja', pos: 'noun', compound: 'last' }
    const terms: Term[] = [
      johtaja,
      { term: 'kunnanjohtaja', pos: 'noun' },
      fixed('johtajalle'),
      fixed('taas'),
      fixed('taas'),
    ]
    expect(needlessTerms(terms, 'fi')).toEqual(['kunnanjohtaja', 'johtajalle', 'taas'])
  })

  it('are not those that say something else, that reach further, or whose other one has exceptions', () => {
    const terms: Term[] = [
      { term: 'lag', compound: 'last', except: ['bolag'] },
      { term: 'bolag' },
      { term: 'hund' },
      { term: 'hund', compound: 'last' },
      { term: 'katt', instead: 'kissa' },
      { term: 'katt', compound: 'last' },
    ]
    expect(needlessTerms(terms, 'sv')).toEqual(['hund'])
  })

  it('are not told apart by the fewest letters that a compound has', () => {
    const terms: Term[] = [
      { term: 'chat', compound: 'first' },
      { term: 'chatti' },
      { term: 'urpo', compound: 'last' },
      { term: 'jurpo' },
    ]
    expect(needlessTerms(terms, 'fi')).toEqual([])
  })
})

describe('forms that were inflected by hand', () => {
  it('are three that a noun among them makes', () => {
    const forms = ['koira', 'koiran', 'koirat'].map(fixed)
    expect(inflectedByHand([...forms, fixed('taas')], 'fi')).toEqual([['koira', 'koiran', 'koirat']])
    expect(inflectedByHand(forms.slice(1), 'fi')).toEqual([])
    expect(inflectedByHand(['annoin', 'antoi', 'antaa'].map(fixed), 'fi')).toEqual([])
  })
})
