import { describe, expect, it } from 'vitest'
import type { TermHit, TermList } from '../../../../src/core/term.ts'
import type { Paragraph } from '../../../../src/core/text/analysis.ts'
import { entitiesOf } from '../../../../src/core/text/entities.ts'
import { generate } from '../../../../src/core/text/lemmas/generate.ts'
import { sentencesOf } from '../../../../src/core/text/sentences.ts'
import { createTermIndex } from '../../../../src/core/text/terms.ts'
import { aimsIn, sentenceOf, wordAt } from '../../../../src/core/text/tone/targets.ts'
import { targetOf } from '../../../../src/core/text/tone/tone.ts'
import { isDenied, isName, isReported, isStatement } from '../../../../src/core/text/tone/voice.ts'
import { wordsOf } from '../../../../src/core/text/words.ts'

const words: TermList = {
  fi: [
    { term: 'idiootti', pos: 'noun', category: 'insult', strength: 3 },
    { term: 'pelle', pos: 'noun', category: 'insult', strength: 2, stems: ['pelle', 'pellej'] },
    { term: 'tyhmä', pos: 'adjective', category: 'insult', strength: 2 },
    { term: 'laiska', pos: 'adjective', category: 'insult', strength: 1 },
    { term: 'saatana', pos: 'noun', category: 'swearing', strength: 2 },
    { term: 'huijari', pos: 'noun', category: 'accusation', strength: 3 },
    { term: 'valehdella', pos: 'verb', category: 'accusation', strength: 2 },
  ],
  sv: [
    { term: 'idiot', pos: 'noun', category: 'insult', strength: 3 },
    { term: 'dum', pos: 'adjective', category: 'insult', strength: 2 },
    { term: 'jävla', pos: 'fixed', category: 'swearing', strength: 2 },
    { term: 'ljuger', pos: 'fixed', category: 'accusation', strength: 2 },
  ],
  en: [
    { term: 'fool', pos: 'noun', category: 'insult', strength: 2 },
    { term: 'learn to read', pos: 'fixed', category: 'command', strength: 3 },
  ],
}
const aims: TermList = {
  fi: [
    { term: 'te', pos: 'fixed', category: 'you' },
    { term: 'olet', pos: 'fixed', category: 'you' },
    { term: 'olen', pos: 'fixed', category: 'self' },
    { term: 'valtuutettu', pos: 'noun', category: 'councillor' },
    { term: 'puheenjohtaja', pos: 'noun', category: 'councillor' },
    { term: 'johtaja', pos: 'noun', compound: 'last', category: 'staff' },
    { term: 'opettaja', pos: 'noun', category: 'staff' },
    { term: 'päätös', pos: 'noun', category: 'thing' },
    { term: 'auto', pos: 'noun', category: 'thing' },
    { term: 'varsinainen', pos: 'adjective', category: 'person', strength: 2 },
  ],
  sv: [
    { term: 'ni', pos: 'fixed', category: 'you' },
    { term: 'fullmäktige', pos: 'noun', compound: 'any', category: 'councillor' },
    { term: 'beslut', pos: 'noun', category: 'thing' },
  ],
}

function analysed(text: string): Paragraph & { hits: readonly TermHit[]; aimed: readonly TermHit[] } {
  const index = createTermIndex(generate)
  const [hostile, targets] = [index.add(words, { loose: true }), index.add(aims)]
  const found = index.find(text, wordsOf(text))
  return {
    text,
    words: wordsOf(text),
    sentences: sentencesOf(text),
    entities: entitiesOf(text),
    segments: [],
    terms: () => [],
    hits: found.get(hostile) ?? [],
    aimed: found.get(targets) ?? [],
  }
}

function firstHit(text: string): [ReturnType<typeof analysed>, TermHit] {
  const paragraph = analysed(text)
  const [hit] = paragraph.hits
  if (!hit) throw new Error(`nothing hostile in "${text}"`)
  return [paragraph, hit]
}

function target(text: string) {
  const [paragraph, hit] = firstHit(text)
  return targetOf(hit, paragraph, paragraph.aimed)
}

describe('targetOf', () => {
  it.each([
    ['councillor', 'Valtuutettu on täysi idiootti.'],
    ['councillor', 'Puheenjohtaja on pelle.'],
    ['councillor', 'Jävla fullmäktige kan inte räkna.'],
    ['councillor', 'Fullmäktigeledamoten är en idiot.'],
    ['staff', 'Opettaja on tyhmä.'],
    ['you', 'Te olette pellejä.'],
    ['you', 'Ni är dumma.'],
    ['you', 'Olet laiska.'],
    ['you', 'Pelle!'],
    ['person', 'Matti Virtanen on pelle.'],
    ['person', '@matti on pelle.'],
    ['person', 'Mikä idiootti.'],
    ['person', 'Siinä vasta varsinainen pelle.'],
    ['self', 'Olen ihan tyhmä.'],
    ['person', 'Olen ollut kokouksessa, jossa istui pelkkä idiootti.'],
    ['thing', 'Tyhmä päätös valtuutetuilta.'],
    ['thing', 'Tuo on tyhmää.'],
    ['thing', 'Det är dumt.'],
    ['nobody', 'Saatana mikä ilma.'],
    ['nobody', 'Pelle viihdytti yleisöä koko pitkän illan.'],
    ['nobody', 'Laiska töitään luettelee.'],
    ['nobody', 'Huijari soitti eilen opettajalle.'],
  ] as const)('aims at %s: %s', (expected, text) => {
    expect(target(text)).toBe(expected)
  })

  it('lets a thing pass by a word for a person', () => {
    expect(target('Tämä idiootti ajoi auton ojaan.')).toBe('person')
  })

  it('keeps to the clause for words that have harmless uses', () => {
    expect(target('Sirkuksen pelle kaatui; valtuutettu nauroi.')).toBe('nobody')
  })
})

describe('aimsIn', () => {
  const inFirstSentence = (text: string) => {
    const paragraph = analysed(text)
    return aimsIn(paragraph, sentenceOf(paragraph, { start: 0, end: 1 }), paragraph.aimed).map(aim => [
      text.slice(aim.start, aim.end),
      aim.target,
    ])
  }

  it('reads one word in one way', () => {
    expect(inFirstSentence('Kuulin, että puheenjohtaja tuli.')).toEqual([['puheenjohtaja', 'councillor']])
  })

  it('takes capitals inside a sentence for names, but not places and shouting', () => {
    expect(inFirstSentence('Eilen puhui Virtanen.')).toEqual([['Virtanen', 'person']])
    expect(inFirstSentence('Eilen Porkkalassa satoi.')).toEqual([])
    expect(inFirstSentence('EILEN SATOI.')).toEqual([])
  })

  it('looks at one sentence alone', () => {
    expect(inFirstSentence('Satoi. Valtuutettu puhui.')).toEqual([])
  })
})

describe('wordAt', () => {
  it('gives the word at an offset or before it', () => {
    const list = wordsOf('yksi kaksi kolme')
    expect([0, 3, 4, 5, 15].map(offset => wordAt(list, offset))).toEqual([0, 0, 0, 1, 2])
  })
})

describe('what is not said in earnest', () => {
  const ask = (test: (paragraph: Paragraph, hit: TermHit) => boolean, text: string) => {
    const [paragraph, hit] = firstHit(text)
    return test(paragraph, hit)
  }

  it.each(['En ole idiootti.', 'Han är inte dum.', 'Ordföranden ljuger inte.', 'Hän ei valehtele.'])(
    'is denied: %s',
    text => expect(ask(isDenied, text)).toBe(true),
  )
  it.each(['Olet idiootti.', 'Fullmäktige är en idiot.', 'En tiedä, idiootti.', 'Hän valehtelee.'])(
    'is not denied: %s',
    text => expect(ask(isDenied, text)).toBe(false),
  )
  it.each(['Minua haukuttiin idiootiksi.', 'Hon kallade mig idiot.', 'Lehden mukaan opettaja on pelle.'])(
    'is reported: %s',
    text => expect(ask(isReported, text)).toBe(true),
  )
  it.each(['Opettaja on pelle.', 'Du är en idiot.'])('is not reported: %s', text =>
    expect(ask(isReported, text)).toBe(false),
  )
  it.each(['Torilla esiintyi Pelle Miljoona.', 'Kuulimme että Pelle esiintyy.'])('is a name: %s', text =>
    expect(ask(isName, text)).toBe(true),
  )
  it.each(['Pelle esiintyi.', 'OLET PELLE.', '@matti Pelle.'])('is no name: %s', text =>
    expect(ask(isName, text)).toBe(false),
  )
  it.each(['Children learn to read at school.', 'Miksi valehdella?', 'Meille valehdeltiin.'])('tells: %s', text =>
    expect(ask(isStatement, text)).toBe(true),
  )
  it.each(['Learn to read!', 'Go and learn to read.', 'Hän valehteli.'])('does not tell: %s', text =>
    expect(ask(isStatement, text)).toBe(false),
  )
})
