import { describe, expect, it } from 'vitest'
import { entitiesOf } from '../../../../src/core/text/entities.ts'
import { factsOf } from '../../../../src/core/text/facts/facts.ts'
import { placeIndex } from '../../../../src/core/text/facts/places.ts'

const places = placeIndex([{ fi: 'Masala', sv: 'Masaby' }])

function keys(text: string): string[] {
  return factsOf({ text, entities: entitiesOf(text) }, places)
    .filter(({ soft }) => !soft)
    .flatMap(({ values }) => values.map(({ key, year }) => (year ? `${key}-${year}` : key)))
}

/** Texts that state the same: each must give exactly these keys. */
const SAME: readonly (readonly [readonly string[], ...string[]])[] = [
  [
    ['d:2-3'],
    '3.2.',
    '3. helmikuuta',
    'den 3 februari',
    '3 päivänä helmikuuta',
    'helmikuun 3. päivänä',
    'den 3:e februari',
    'den tredje februari',
  ],
  [['d:4-6-2016'], '6 päivänä huhtikuuta 2016', 'den 6 april 2016', '6.4.2016', '2016-04-06', '06.04.2016'],
  [['d:6-1', 'd:6-3'], '1.–3.6.', '1.6.–3.6.', '1–3.6.', '1.–3. kesäkuuta', 'den 1–3 juni', '1.6. - 3.6.'],
  [['d:10-14', 'd:10-18'], '14.–18. lokakuuta', '14–18 oktober', '14.–18.10.', '14 och 18 oktober'],
  [['t:1830'], 'klo 18.30', 'kl. 18.30', '18:30', 'kello 18:30', 'klockan 18.30'],
  [['t:630'], 'puoli seitsemän', 'halv sju'],
  [['t:715'], 'varttia yli seitsemän', 'kvart över sju', 'klo vartin yli seitsemän'],
  [['t:745'], 'varttia vaille kahdeksan', 'kvart i åtta'],
  [['t:1900'], 'iltaseitsemältä', 'klo 19'],
  [['r:1'], 'tänään', 'i dag', 'idag'],
  [['r:6'], 'ensi viikolla', 'nästa vecka'],
  [['r:5'], 'tällä viikolla', 'denna vecka', 'den här veckan'],
  [['s:50'], 'puolet', 'hälften'],
  [['s:25'], 'neljännes', 'neljäsosa', 'en fjärdedel'],
  [['n:1.5'], 'puolitoista tuntia', 'en och en halv timme', '1,5 timmar'],
  [['n:2500000'], 'kaksi ja puoli miljoonaa', 'två och en halv miljon', '2,5 miljoonaa'],
  [['n:2000000'], 'kaksi miljoonaa euroa', 'två miljoner euro', '2 milj.'],
  [['t:1800', 't:2000'], 'klo 18–20', 'kl. 18.00–20', 'kl 18-20.00', 'kl. 18 till 20', 'klo 18.00 – klo 20.00'],
  [['w:6', 'd:2-3'], 'la 3.2.', 'lauantaina 3.2.', 'lö 3.2.', 'lördagen den 3 februari', 'lör 3.2.'],
  [['w:3', 'w:4', 'd:2-3', 'd:2-4'], 'ke–to 3.–4.2.', 'on–to 3–4.2.', 'ons–tors 3–4.2.'],
  [['n:12.5'], '12,50 €', '12,50 euroa', '12,5 euro', '12,50e', '€ 12,50'],
  [['n:875'], '875 eurolla', '875 euro'],
  [['n:16'], '16 prosenttia', '16 prosentin', '16 %', '16 procent'],
  [['n:1500000'], '1,5 miljoonaa euroa', '1,5 mn euro', '1,5 miljoner', '1 500 000', '1,5 milj.'],
  [['n:15'], '15', 'viisitoista', 'viidentoista', 'femton'],
  [['n:3'], 'kolme', 'kolmella', 'tre', 'kolmannessa', 'tredje', '3:e', '3. krs'],
  [['p:kirkkonummi'], 'Kirkkonummella', 'Kyrkslätts'],
  [['p:masala'], 'Masalassa', 'Masaby'],
  [['p:helsinki'], 'Helsingissä', 'Helsingfors'],
  [['p:uusimaa'], 'Uudellamaalla', 'i Nyland'],
  [['p:varsinais-suomi'], 'Varsinais-Suomessa', 'Egentliga Finland'],
  [['m:2', 'n:2026'], 'helmikuussa 2026', 'i februari 2026'],
  [['+358929671'], '09 296 71', '+358 9 29671'],
]

describe('factsOf', () => {
  it.each(SAME.flatMap(([expected, ...texts]) => texts.map(text => [text, expected] as const)))(
    '%s',
    (text, expected) => {
      expect(keys(text)).toEqual(expected)
    },
  )

  it.each([
    ['Avoinna on 10–16.', ['n:10', 'n:16']],
    ['Kunta on 3. suurin.', ['n:3']],
    ['A4-paperille ja B1-kurssille', []],
    ['En minä tiedä, toinen tietää.', []],
    ['Salomon Turvallinen', []],
    ['12 § 2 mom.', ['n:12', 'n:2']],
  ])('is not misled by %s', (text, expected) => {
    expect(keys(text)).toEqual(expected)
  })

  it('marks "on" as a weekday of Swedish alone, and only before a date', () => {
    const weekdays = (text: string) => factsOf({ text, entities: [] }, places).filter(({ kind }) => kind === 'weekday')
    expect(weekdays('on 3.2.')).toMatchObject([{ text: 'on', only: 'sv' }])
    expect(weekdays('on 3 kappaletta')).toEqual([])
  })

  it('knows that two digits after a full year are a year too', () => {
    expect(keys('1831–34')).toEqual(['n:1831', 'n:1834'])
  })

  it('gives places of the text as it stands', () => {
    const text = 'İstanbul 😀 klo 18.30'
    const [fact] = factsOf({ text, entities: entitiesOf(text) }, places)
    expect(fact && text.slice(fact.start, fact.end)).toBe('klo 18.30')
  })
})
