import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Identify } from '../../../../src/core/model.ts'
import { loadIdentify } from '../../../../src/core/text/language/identify.ts'
import { segmentsOf } from '../../../../src/core/text/language/segments.ts'
import { sentencesOf } from '../../../../src/core/text/sentences.ts'

let identify: Identify
beforeAll(async () => {
  identify = await loadIdentify()
})

const pieces = (text: string) => segmentsOf(text, identify).map(({ start, end }) => text.slice(start, end).trim())
/** Bits of posts, glued together in any order: more telling than random letters. */
const BITS = [
  'Tervetuloa kirjastoon',
  'Välkommen till biblioteket.',
  'klo 9.',
  ' / ',
  ' | ',
  ' – ',
  '•',
  '🇫🇮',
  '👨‍👩‍👧',
  '#kirkkonummi',
  '@kela',
  ' ',
  'https://www.vm.fi/a?b=c',
  'a@vm.fi',
  'esim. ',
  'Добро пожаловать',
  'مرحبا بكم',
  '\uD83D',
  '\uDE00',
  'a\u0308a\u0308',
  '”',
  '(',
  ')',
  '1.',
  'Anna',
  '\t',
  '图书馆',
]
const paragraph = fc.oneof(
  fc.array(fc.constantFrom(...BITS), { maxLength: 30 }).map(bits => bits.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }).map(text => text.replace(/[\n\r\u2028\u2029]/g, ' ')),
)

describe('segmentsOf', () => {
  test('covers the paragraph without overlap, on code-point boundaries', () => {
    fc.assert(
      fc.property(paragraph, text => {
        let at = 0
        for (const { start, end } of segmentsOf(text, identify)) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          expect(/[\uD800-\uDBFF]$/.test(text.slice(0, end)) && /^[\uDC00-\uDFFF]/.test(text.slice(end))).toBe(false)
          at = end
        }
        expect(at).toBe(text.length)
      }),
      { numRuns: 200 },
    )
  })

  test('gives the same evidence for composed and decomposed letters', () => {
    fc.assert(
      fc.property(fc.constantFrom('Hyvää itsenäisyyspäivää kaikille!', 'Gör så här och anmäl dig på nätet.'), text => {
        const [composed] = segmentsOf(text.normalize('NFC'), identify)
        const [decomposed] = segmentsOf(text.normalize('NFD'), identify)
        expect(decomposed?.evidence).toEqual(composed?.evidence)
      }),
    )
  })

  test.each([
    ['Tervetuloa kirjastoon Välkommen till biblioteket', ['Tervetuloa kirjastoon', 'Välkommen till biblioteket']],
    ['Kirjasto on suljettu. Biblioteket är stängt.', ['Kirjasto on suljettu.', 'Biblioteket är stängt.']],
    ['Hyvää joulua 🎄 God jul', ['Hyvää joulua 🎄', 'God jul']],
    ['Kysely on auki 28.2. asti, esim. Turku on mukana.', ['Kysely on auki 28.2. asti, esim. Turku on mukana.']],
    [
      'Tilaisuus alkaa klo 9. Finansministeriet informerar om saken.',
      ['Tilaisuus alkaa klo 9.', 'Finansministeriet informerar om saken.'],
    ],
    [
      'Lue lisää: https://www.vm.fi/a Läs mera: https://www.vm.fi/sv',
      ['Lue lisää: https://www.vm.fi/a', 'Läs mera: https://www.vm.fi/sv'],
    ],
  ])('cuts %j', (text, expected) => {
    expect(pieces(text)).toEqual(expected)
  })

  test.each([
    'Pormestari Anna-Lena Bergström ja Björn Söderholm avasivat uuden koulun.',
    'Katsoimme elokuvan The Lord of the Rings ja keskustelimme siitä.',
    'Kommunen samarbetar med Hämeenlinnan kaupunki och Kirkkonummen kunta i år.',
  ])('leaves a sentence with names whole: %j', text => {
    expect(pieces(text)).toEqual([text])
  })

  test('counts no letters in links, addresses, mentions and hashtags', () => {
    const letters = (text: string) => segmentsOf(text, identify).reduce((sum, one) => sum + one.letters, 0)
    expect(letters('https://www.kirkkonummi.fi/kesatyot a.b@vm.fi @kelafi #kirkkonummi www.turku.fi vm.fi')).toBe(0)
    expect(letters('Moi 👋🏽 kaikki')).toBe(9)
  })

  test.each(['', ' ', '😀😀', '\uD83D', '\uDE00', '‏مرحبا بكم في المكتبة', '…', '1234'])(
    'takes %j without complaint',
    text => {
      expect(() => segmentsOf(text, identify)).not.toThrow()
    },
  )
})

describe('sentencesOf', () => {
  const texts = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim())

  test.each([
    ['Mukana ovat mm. Espoo ja Turku. Tule mukaan!', ['Mukana ovat mm. Espoo ja Turku.', 'Tule mukaan!']],
    ['Bl.a. Åbo är med. Kom med!', ['Bl.a. Åbo är med.', 'Kom med!']],
    ['Mötet börjar kl. 18.00 i T.ex. Esbo.', ['Mötet börjar kl. 18.00 i T.ex. Esbo.']],
    ['Ring tfn. 050 123 före den 3. februari.', ['Ring tfn. 050 123 före den 3. februari.']],
    ['1. Avaa sivu. 2. Täytä lomake.', ['1. Avaa sivu.', '2. Täytä lomake.']],
  ])('cuts %j', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })
})
