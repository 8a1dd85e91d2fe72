import { describe, expect, test } from 'vitest'
import { generate } from '../../../src/core/text/lemmas/generate.ts'
import { looseTokens } from '../../../src/core/text/loose.ts'
import { createTermIndex } from '../../../src/core/text/terms.ts'
import { wordsOf } from '../../../src/core/text/words.ts'

const INDEX = createTermIndex(generate)
const SET = INDEX.add(
  {
    fi: ['vittu', 'paska', 'saatana', 'idiootti', 'tyhmä', 'hullu', 'kusipää', 'helvetti', 'ääliö', 'pelle']
      .map(term => ({ term }))
      .concat([{ term: 'sinä olet tyhmä' }, { term: 'valehdella' }]),
    en: [{ term: 'shit' }, { term: 'fuck' }],
  },
  { loose: true },
)

function read(text: string): string[] {
  return (INDEX.find(text, wordsOf(text)).get(SET) ?? []).map(
    hit => `${text.slice(hit.start, hit.end)}=${hit.term.term}`,
  )
}

describe('disguised words', () => {
  test.each([
    ['No v*ttu!', 'v*ttu=vittu'],
    ['v**un hyvä', 'v**un=vittu'],
    ['ihan p4ska', 'p4ska=paska'],
    ['ihan p@ska', 'p@ska=paska'],
    ['holy sh1t', 'sh1t=shit'],
    ['hu11u', 'hu11u=hullu'],
    ['f*cking', 'f*cking=fuck'],
    ['vit** tätä', 'vit**=vittu'],
    ['vi++u', 'vi++u=vittu'],
    ['vi\u200Bttu', 'vi\u200Bttu=vittu'],
    ['pаskа', 'pаskа=paska'], // with Cyrillic а
    ['voi s a a t a n a nyt', 's a a t a n a=saatana'],
    ['s.a.a.t.a.n.a', 's.a.a.t.a.n.a=saatana'],
    ['V-I-T-T-U', 'V-I-T-T-U=vittu'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected)
  })
})

describe('stretched words', () => {
  test.each([
    ['Idioooottti', 'Idioooottti=idiootti'],
    ['vittuuuuu', 'vittuuuuu=vittu'],
    ['paaaaskaa', 'paaaaskaa=paska'],
    ['fuuuuck', 'fuuuuck=fuck'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

describe('spoken Finnish', () => {
  test.each([
    ['ne on tyhmii', 'tyhmii=tyhmä'],
    ['tyhmempii', 'tyhmempii=tyhmä'],
    ['idioottei kaikki', 'idioottei=idiootti'],
    ['pelleist', 'pelleist=pelle'],
    ['kusipäit', 'kusipäit=kusipää'],
    ['suksi helvettii', 'helvettii=helvetti'],
    ['helvetis', 'helvetis=helvetti'],
    ['ääliöit', 'ääliöit=ääliö'],
    ['valehdellu', 'valehdellu=valehdella'],
    ['sä oot tyhmä', 'sä oot tyhmä=sinä olet tyhmä'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected)
  })
})

describe('plain writing', () => {
  test.each([
    'Hinta 20 €* (*sis. alv) ja a4-arkki, ks. info@kirkkonummi.fi #kuntavaalit',
    'Vit on pieni yritys. A B C D E',
    'Kahvila **Pelto** avataan klo 10–14!',
    'Huomio!Tärkeää: 10-vuotiaat, 3kpl, covid19',
    'tyhjä tyhmyys hulluus vittumaisuus',
  ])('%s', text => {
    expect(read(text)).toEqual([])
  })

  test('a missing space after an exclamation mark makes no word of two', () => {
    const text = 'Nyt riitti!Sanon tämän, 70k'
    const keys = looseTokens(text, wordsOf(text)).map(token => token.reading.keys[0])
    expect(keys).toEqual(['nyt', 'riitti', 'sanon', 'tämän', '70k'])
    expect(looseTokens(text, wordsOf(text)).at(-1)?.reading.keys).toEqual(['70k'])
  })

  test('a word of the text stays one token with its own place, and its own form comes first', () => {
    const text = 'Moi v*ttu, mä oon täällä'
    const tokens = looseTokens(text, wordsOf(text))
    expect(tokens.map(token => text.slice(token.start, token.end))).toEqual(['Moi', 'v*ttu', 'mä', 'oon', 'täällä'])
    expect(tokens[0]?.reading.keys[0]).toBe('moi')
    expect(tokens[2]).toMatchObject({ reading: { keys: ['mä'], spoken: ['minä'] } })
    expect(tokens[3]?.reading.spoken).toContain('olen')
  })

  test('spoken endings are Finnish', () => {
    const index = createTermIndex(generate)
    const set = index.add({ fi: [{ term: 'nolla' }], sv: [{ term: 'tolla', pos: 'noun' }] }, { loose: true })
    const text = 'Noll toll tooolla'
    const hits = index.find(text, wordsOf(text)).get(set) ?? []
    expect(hits.map(hit => [hit.language, text.slice(hit.start, hit.end)])).toEqual([
      ['fi', 'Noll'],
      ['sv', 'tooolla'],
    ])
  })

  test('what may be meant stays small, however long the word is stretched', () => {
    const text = 'aaabbbcccdddeeefffggghhhiiijjj'
    expect(looseTokens(text, wordsOf(text))[0]?.reading.keys.length).toBeLessThan(100)
  })
})
