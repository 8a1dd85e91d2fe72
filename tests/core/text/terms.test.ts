import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Term, TermList } from '../../../src/core/term.ts'
import { generate } from '../../../src/core/text/lemmas/generate.ts'
import { createTermIndex } from '../../../src/core/text/terms.ts'
import { wordsOf } from '../../../src/core/text/words.ts'

function found(list: TermList, text: string, loose = false): string[] {
  const index = createTermIndex(generate)
  const set = index.add(list, { loose })
  return (index.find(text, wordsOf(text)).get(set) ?? []).map(hit => text.slice(hit.start, hit.end))
}

const fi = (text: string, ...terms: readonly Term[]) => found({ fi: terms }, text)
const sv = (text: string, ...terms: readonly Term[]) => found({ sv: terms }, text)

describe('terms in a text', () => {
  test('any inflected form, with its place and its term', () => {
    const luonnos = { term: 'luonnos' }
    const rösta = { term: 'rösta' }
    const index = createTermIndex(generate)
    const set = index.add({ fi: [luonnos], sv: [rösta] })
    const text = 'Luonnoksesta röstas i dag'
    expect(index.find(text, wordsOf(text)).get(set)).toEqual([
      { start: 0, end: 12, term: luonnos, language: 'fi' },
      { start: 13, end: 19, term: rösta, language: 'sv' },
    ])
  })

  test('several lists are found in one look, each under its own handle', () => {
    const index = createTermIndex(generate)
    const first = index.add({ fi: [{ term: 'päätös' }] })
    const second = index.add({ fi: [{ term: 'päätös' }, { term: 'esitys' }] })
    const third = index.add({ sv: [{ term: 'beslut' }] })
    const text = 'Esityksen päätös'
    const hits = index.find(text, wordsOf(text))
    expect(hits.get(first)?.length).toBe(1)
    expect(hits.get(second)?.map(hit => hit.start)).toEqual([0, 10])
    expect(hits.has(third)).toBe(false)
  })

  test('lists that are joined find what all of them find, each term in the order in which they were joined', () => {
    const index = createTermIndex(generate)
    const mild = { term: 'päätös', category: 'mild' }
    const strong = { term: 'päätös', category: 'strong' }
    const heart = { term: '❤' }
    const [first, second] = [index.add({ fi: [mild] }), index.add({ fi: [strong, { term: 'esitys' }], any: [heart] })]
    const [one, other] = [index.join([first, second]), index.join([second, first])]
    const text = 'Päätöksen esitys ❤'
    const hits = index.find(text, wordsOf(text))
    const termsOf = (set: number) => hits.get(set)?.map(({ term }) => term)
    expect(termsOf(one)).toEqual([mild, strong, { term: 'esitys' }, heart])
    expect(termsOf(other)).toEqual([strong, mild, { term: 'esitys' }, heart])
    expect(termsOf(first)).toEqual([mild])
    expect(index.join([first])).toBe(first)
  })

  test('the same list keeps its handle, and another way of matching is another set', () => {
    const index = createTermIndex(generate)
    const list = { fi: [{ term: 'paska' }] }
    const strict = index.add(list)
    expect(index.add(list)).toBe(strict)
    expect(index.add(list, { loose: true })).not.toBe(strict)
    const hits = index.find('p4ska', wordsOf('p4ska'))
    expect(hits.has(strict)).toBe(false)
    expect(hits.size).toBe(1)
  })

  test('made ready in steps or not at all, the hits are the same', () => {
    const list = { fi: Array.from({ length: 300 }, (_, at) => ({ term: `sana${'a'.repeat(at % 7)}${at}` })) }
    const text = 'sana0 sanaaaaaa299:n sana300'
    const cold = createTermIndex(generate)
    const cut = createTermIndex(generate)
    const warm = createTermIndex(generate)
    const [coldSet, cutSet, warmSet] = [cold.add(list), cut.add(list), warm.add(list)]
    cut.prepare().next()
    expect([...warm.prepare()].length).toBeGreaterThan(3)
    const expected = cold.find(text, wordsOf(text)).get(coldSet)
    expect(expected?.length).toBe(1)
    expect(cut.find(text, wordsOf(text)).get(cutSet)).toEqual(expected)
    expect(warm.find(text, wordsOf(text)).get(warmSet)).toEqual(expected)
  })

  test('an empty text and an empty index have no hits', () => {
    expect(createTermIndex(generate).find('Päätös', wordsOf('Päätös')).size).toBe(0)
    expect(fi('', { term: 'päätös' })).toEqual([])
    expect(fi('Päätös', { term: ' ' })).toEqual([])
  })
})

describe('terms of several words', () => {
  const term = { term: 'ei vielä julkinen' }
  test('each word inflects, white space alone stands between', () => {
    expect(fi('Asia ei  vielä\u00A0julkista tietoa', term)).toEqual(['ei  vielä\u00A0julkista'])
    expect(fi('ei vielä, julkinen', term)).toEqual([])
    expect(fi('ei vielä kovin julkinen', term)).toEqual([])
    expect(fi('ei vielä', term)).toEqual([])
  })
  test('a term may start again inside of itself', () => {
    expect(fi('ei ei vielä julkinen', term)).toEqual(['ei vielä julkinen'])
  })
})

describe('fixed terms', () => {
  test('as they stand, whatever the case of the letters', () => {
    const term: Term = { term: 'vi beslutade', pos: 'fixed' }
    expect(sv('VI beslutade i dag. Vi beslutat.', term)).toEqual(['VI beslutade'])
    expect(found({ any: [{ term: 'draft' }] }, 'Draft drafts')).toEqual(['Draft'])
  })
  test('with the case of the letters where the author says so', () => {
    expect(fi('It IT it', { term: 'IT', pos: 'fixed', caseSensitive: true })).toEqual(['IT'])
  })
  test('with the marks inside and around', () => {
    expect(fi('ks. c/o Virtanen, c o', { term: 'c/o', pos: 'fixed' })).toEqual(['c/o'])
    expect(fi('#luonnos luonnos', { term: '#luonnos', pos: 'fixed' })).toEqual(['#luonnos'])
    expect(fi('siis t.ex. näin', { term: 't.ex.', pos: 'fixed' })).toEqual(['t.ex.'])
  })
  test('signs without letters', () => {
    expect(found({ any: [{ term: '🤬' }] }, 'No 🤬🤬!')).toEqual(['🤬', '🤬'])
  })
})

describe('parts of compounds', () => {
  test('whole words only, unless the author says otherwise', () => {
    expect(fi('asiakastiedoissamme tietokone tiedot', { term: 'tieto' })).toEqual(['tiedot'])
  })
  test.each([
    ['last', ['asiakastiedoissamme', 'asiakas-tiedot', 'tiedot']],
    ['first', ['tietokone', 'tiedonhaku', 'tiedot']],
    ['any', ['asiakastiedoissamme', 'asiakas-tiedot', 'tietokone', 'tiedonhaku', 'asiakastietojärjestelmä', 'tiedot']],
  ] as const)('%s', (compound, expected) => {
    const text = 'asiakastiedoissamme asiakas-tiedot tietokone tiedonhaku asiakastietojärjestelmä tiedot'
    expect(fi(text, { term: 'tieto', compound })).toEqual(expected)
  })
  test('Swedish', () => {
    const text = 'kommunstyrelsen kommunens grannkommuner kyrkogård'
    expect(sv(text, { term: 'kommun', compound: 'first' })).toEqual(['kommunstyrelsen', 'kommunens'])
    expect(sv(text, { term: 'kommun', compound: 'last' })).toEqual(['kommunens', 'grannkommuner'])
    expect(sv(text, { term: 'kyrka', compound: 'first' })).toEqual(['kyrkogård'])
  })
})

describe('what the author adds', () => {
  test('exceptions are whole words as they stand', () => {
    const term: Term = { term: 'tieto', compound: 'any', except: ['tietokone', 'Tiedoksi'] }
    expect(fi('Tietokone tiedoksi tietokoneen', term)).toEqual(['tietokoneen'])
  })
  test('stems of its own', () => {
    expect(fi('soten soteen sotessa', { term: 'xyzzy', stems: ['sote'] })).toEqual(['soten', 'soteen', 'sotessa'])
  })
})

describe('names and capitals', () => {
  test('a name keeps its capital', () => {
    const term: Term = { term: 'Lahti', pos: 'name' }
    expect(fi('Lahdessa lahdessa LAHTI', term)).toEqual(['Lahdessa', 'LAHTI'])
  })
  test('abbreviations with their endings', () => {
    const term: Term = { term: 'EU', pos: 'name', caseSensitive: true }
    expect(fi('EU:n eu EU EU:ssa Eu', term)).toEqual(['EU:n', 'EU', 'EU:ssa'])
    expect(sv('EU:s beslut', term)).toEqual(['EU:s'])
  })
  test('a case-sensitive word inflects all the same', () => {
    expect(fi('Apotin apotin', { term: 'Apotti', caseSensitive: true })).toEqual(['Apotin'])
  })
})

const TEXT = fc
  .array(
    fc.constantFrom(
      'Päätöksestä',
      'päätös',
      'asiakastietojärjestelmään',
      'Kirkkonummella',
      'ääliöitä',
      'Åland',
      'välfärdsområdets',
      'röstas',
      'ei vielä julkinen',
      'ja',
      '😀',
      'E\u0301cole',
      '\n',
    ),
    { maxLength: 12 },
  )
  .map(words => words.join(' '))

const LIST: TermList = {
  fi: [{ term: 'päätös' }, { term: 'tieto', compound: 'any' }, { term: 'ääliö' }, { term: 'ei vielä julkinen' }],
  sv: [{ term: 'välfärdsområde' }, { term: 'rösta' }, { term: 'Åland' }],
  any: [{ term: 'école' }, { term: '😀' }],
}

describe('properties', () => {
  test('the same hits in either Unicode normal form', () => {
    fc.assert(
      fc.property(TEXT, fc.boolean(), (text, loose) => {
        const composed = found(LIST, text.normalize('NFC'), loose)
        const decomposed = found(LIST, text.normalize('NFD'), loose)
        expect(decomposed.map(hit => hit.normalize('NFC'))).toEqual(composed)
      }),
    )
  })
  test('the same hits whatever the case of the letters', () => {
    fc.assert(
      fc.property(TEXT, fc.boolean(), (text, loose) => {
        const upper = found(LIST, text.toUpperCase(), loose)
        expect(upper.map(hit => hit.toLowerCase())).toEqual(found(LIST, text, loose).map(hit => hit.toLowerCase()))
      }),
    )
  })
  test('hits stand in order, inside the text, on any text', () => {
    const index = createTermIndex(generate)
    const sets = [index.add(LIST), index.add({ ...LIST }, { loose: true })]
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), TEXT), text => {
        const hits = index.find(text, wordsOf(text))
        for (const set of sets) {
          let before = 0
          for (const hit of hits.get(set) ?? []) {
            expect(hit.start).toBeGreaterThanOrEqual(before)
            expect(hit.end).toBeGreaterThan(hit.start)
            expect(hit.end).toBeLessThanOrEqual(text.length)
            before = hit.start
          }
        }
      }),
    )
  })
})
