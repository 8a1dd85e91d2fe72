import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IdentifierCheck, IdentifierType } from '../../../src/core/checks/identifier.ts'
import { findHetus } from '../../../src/core/text/identifiers/hetu.ts'
import { passesLuhn } from '../../../src/core/text/identifiers/luhn.ts'
import { findPersonnummer } from '../../../src/core/text/identifiers/personnummer.ts'
import { fixedBy, foundBy } from './one-rule.ts'

const check = (type: IdentifierType, words: Partial<IdentifierCheck> = {}): IdentifierCheck => ({
  kind: 'identifier',
  type,
  ...words,
})
const named = { beside: { fi: [{ term: 'hetu' }], sv: [{ term: 'personnummer' }] } }
const office = { unless: { fi: [{ term: 'johtaja', compound: 'last' as const }, { term: 'keräys' }] } }

const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY'
const code = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 10, max: 19 }),
    sign: fc.constantFrom(...'-YXWVUABCDEF'),
    number: fc.integer({ min: 2, max: 899 }),
  })
  .map(({ day, month, year, sign, number }) => {
    const birth = [day, month, year].map(part => String(part).padStart(2, '0')).join('')
    const individual = String(number).padStart(3, '0')
    return { start: `${birth}${sign}${individual}`, last: CHECK_CHARACTERS.charAt(Number(birth + individual) % 31) }
  })

describe('Finnish personal identity codes', () => {
  it('are found with every sign of the century and a right check character, in any case', () => {
    fc.assert(
      fc.property(code, fc.boolean(), ({ start, last }, small) => {
        const written = small ? (start + last).toLowerCase() : start + last
        return findHetus(`Varaus: ${written}.`)[0]?.valid === true
      }),
    )
  })

  it('are not right with another check character', () => {
    fc.assert(
      fc.property(code, fc.constantFrom(...CHECK_CHARACTERS), ({ start, last }, other) => {
        fc.pre(other !== last)
        return findHetus(start + other).every(({ valid }) => !valid)
      }),
    )
  })

  it('are found with a typographic dash and in the middle of a line, with offsets into the draft', () => {
    expect(foundBy(check('hetu'), 'Ensin tämä.\nSitten 120464–126J ja loput.')).toEqual(['120464–126J'])
  })

  it.each(['Kausi 010126-311226', '120464-126', '1120464-126J', '120464-126JA', '320198-123P', '300204-123Y'])(
    'are not found in %s',
    text => expect(foundBy(check('hetu'), text)).toEqual([]),
  )

  it('that are almost right count only beside their name', () => {
    expect(foundBy(check('almost-hetu', named), 'Hetu on 010101A907X')).toEqual(['010101A907X'])
    expect(foundBy(check('almost-hetu', named), 'Koodi on 010101A907X')).toEqual([])
    expect(foundBy(check('almost-hetu', named), 'Hetu on 120464-126J')).toEqual([])
  })
})

describe('Swedish personal identity numbers', () => {
  it.each(['19910924-2397', '460823-9986', '19090527+1474', '000101-T220', '20210791-9967'])('find %s', value =>
    expect(foundBy(check('personnummer'), `Se ${value} här`)).toEqual([value]),
  )

  it.each(['150916-0006', '212000-0142', '19420566-9899', '0905271474', '202501151230'])('do not find %s', value =>
    expect(foundBy(check('personnummer'), `Se ${value} här`)).toEqual([]),
  )

  it('have a check digit that any changed digit breaks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = Array.from('2397')
        digits[at] = String((Number(digits[at]) + by) % 10)
        return findPersonnummer(`19910924-${digits.join('')}`).length === 0
      }),
    )
  })

  it('of ten digits in a row count beside their name', () => {
    expect(foundBy(check('personnummer', named), 'Personnummer 0905271474')).toEqual(['0905271474'])
  })
})

describe('bank accounts', () => {
  it.each([
    ['Tili FI21 1234 5600 0007 85.', 'FI21 1234 5600 0007 85'],
    ['Tili fi2112345600000785', 'fi2112345600000785'],
    ['NO93 8601 1117 947 SEPA', 'NO93 8601 1117 947'],
    ['MT84MALT011000012345MTLCAST001S kiitos', 'MT84MALT011000012345MTLCAST001S'],
  ])('in %s', (text, found) => expect(foundBy(check('iban'), text)).toEqual([found]))

  it.each(['FI21 1234 5600 0007 86', 'FI21 1234 5600 0007', 'XX21 1234 5600 0007 85', 'AFI2112345600000785'])(
    'not in %s',
    text => expect(foundBy(check('iban'), text)).toEqual([]),
  )

  it('of the organisation, however written, are nothing', () => {
    const organisation = { ibans: ['FI2112345600000785'] }
    expect(foundBy(check('iban'), 'Tili FI21 1234 5600 0007 85', { organisation })).toEqual([])
  })

  it('of a fundraiser are nothing', () => {
    expect(foundBy(check('iban', office), 'Keräys: FI21 1234 5600 0007 85')).toEqual([])
  })
})

describe('payment cards', () => {
  it.each(['4111 1111 1111 1111', '5500000000000004', '3782 822463 10005', '6011-1111-1111-1117'])('find %s', value =>
    expect(foundBy(check('card'), `Kortti ${value}.`)).toEqual([value]),
  )

  it.each(['4111 1111 1111 1112', '41 11 11 11 11 11 11 11', '41111111111111111111', '9111111111111111'])(
    'do not find %s',
    value => expect(foundBy(check('card'), `Kortti ${value}.`)).toEqual([]),
  )

  it('have a check digit that any changed digit breaks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = Array.from('4111111111111111')
        digits[at] = String((Number(digits[at]) + by) % 10)
        return !passesLuhn(digits.join(''))
      }),
    )
  })
})

describe('phones', () => {
  it.each(['040 123 4567', '+358 50 123 4567', '(09) 123 4567', '0731503336', '(415) 555-0132'])('find %s', value =>
    expect(foundBy(check('phone'), `Soita ${value} tänään`)).toEqual([value]),
  )

  it.each(['0800 123 456', '0295 160 01', '020 634 0200', '116 117', '112', '0203107-0', '3.2.2026', '040126-311226'])(
    'do not find %s',
    value => expect(foundBy(check('phone'), `Soita ${value} tänään`)).toEqual([]),
  )

  it('that begin like the organisation’s own are nothing', () => {
    const organisation = { phones: ['+358929671'] }
    expect(foundBy(check('phone'), 'Soita 09 2967 1234', { organisation })).toEqual([])
    expect(foundBy(check('phone'), 'Soita 09 1967 1234', { organisation })).toEqual(['09 1967 1234'])
  })

  it('in a signature with a title are nothing, also on lines of their own', () => {
    expect(foundBy(check('phone', office), 'Maija Mäki\nviestintäjohtaja\n040 123 4567')).toEqual([])
    expect(foundBy(check('phone', office), 'Maija Mäki\n040 123 4567')).toEqual(['040 123 4567'])
  })

  it('are found in spite of a title beside words of private life', () => {
    const both = { ...office, beside: { fi: [{ term: 'yksityinen', pos: 'adjective' as const }] } }
    expect(foundBy(check('phone', both), 'Johtajan yksityinen numero on 040 123 4567')).toEqual(['040 123 4567'])
  })
})

describe('e-mail', () => {
  it.each(['matti.virtanen@gmail.com', 'a@xn--d1acufc.xn--p1ai', 'anna@nyman.nu'])('finds %s', value =>
    expect(foundBy(check('email'), `Kirjoita ${value}.`)).toEqual([value]),
  )

  it.each(['kirjaamo@kunta.fi', 'info@firma.com', 'etunimi.sukunimi@oph.fi', 'maija.maki@kunta.fi'])(
    'does not find %s',
    value => expect(foundBy(check('email'), `Kirjoita ${value}.`)).toEqual([]),
  )

  it('of the organisation counts only as a work address', () => {
    const organisation = { domains: { fi: ['kunta.com'], sv: [], en: [] } }
    const text = 'maija.maki@kunta.com, info@kunta.com ja maija@gmail.com'
    expect(foundBy(check('work-email'), text, { organisation })).toEqual(['maija.maki@kunta.com'])
    expect(foundBy(check('email'), text, { organisation })).toEqual(['maija@gmail.com'])
  })
})

describe('addresses', () => {
  it.each([
    ['Hän asuu osoitteessa Koivukuja 3 B 12, 02400 Kirkkonummi.', 'Koivukuja 3 B 12, 02400 Kirkkonummi'],
    ['Osoite Iso Roobertinkatu 5, FI-00120 Helsinki', 'Iso Roobertinkatu 5, FI-00120 Helsinki'],
    ['Bor på Gamla vägen 3 A, 352 30 Växjö', 'Gamla vägen 3 A, 352 30 Växjö'],
    ['Koivukuja 3\n02400 Kirkkonummi', 'Koivukuja 3\n02400 Kirkkonummi'],
  ])('in %j', (text, found) => expect(foundBy(check('address'), text)).toEqual([found]))

  it.each(['PL 380, 00531 Helsinki', 'Vuonna 2024 maksoi 12345 Euroa', 'Kirkkonummi 02400', 'Rivi 3, kohta 12 Talo'])(
    'not in %s',
    text => expect(foundBy(check('address'), text)).toEqual([]),
  )
})

describe('secrets', () => {
  it.each([
    ['Testiympäristön tunnukset: admin / Talvi-2025!', 'tunnukset: admin / Talvi-2025!'],
    ['Uusi salasanamme on Kesa!2025', 'salasanamme on Kesa!2025'],
    ['salasana: kissa', 'salasana: kissa'],
    ['Lösenordet är Sommar2024.', 'Lösenordet är Sommar2024'],
    ['Avain AKIAIOSFODNN7EXAMPLE.', 'AKIAIOSFODNN7EXAMPLE'],
    ['Ovikoodi on 4521', 'Ovikoodi on 4521'],
    ['https://user:pa55word@example.com/', 'user:pa55word'],
  ])('in %s', (text, found) => {
    const [first = ''] = foundBy(check('credential'), text)
    expect(first).toContain(found)
  })

  it.each([
    'Hyvä salasana on pitkä, ja jokaisessa palvelussa käytetään eri salasanaa.',
    'Salasana: näin vaihdat sen',
    'salasana: pakollinen',
    'Luo uusi salasana: %%url%%',
    'Luo uusi salasana: linkki',
    'PIN-koodi on 4 numeroa',
    'Salasanassa on oltava 12-merkkiä',
    'Tunnus: kevät / kesä 2025',
    'Vaihda salasana 2FA-sovelluksessa',
  ])('not in %s', text => expect(foundBy(check('credential'), text)).toEqual([]))
})

describe('marks of secret papers', () => {
  it.each([
    ['Liite: SALASSA PIDETTÄVÄ', 'SALASSA PIDETTÄVÄ'],
    ['Salassa pidettävä', 'Salassa pidettävä'],
    ['Muistio, salassa pidettävä (JulkL 24 § 1 mom 25 k)', 'salassa pidettävä (JulkL 24 § 1 mom 25 k'],
    ['Paperi on merkitty salassa pidettäväksi.', 'salassa pidettäväksi'],
    ['Papperet är märkt TL II.', 'TL II'],
    ['SEKRETESSBELAGD', 'SEKRETESSBELAGD'],
  ])('in %s', (text, found) => expect(foundBy(check('secrecy-mark'), text)).toEqual([found]))

  it.each([
    'Julkisuuslain 24 §:n 1 momentin 25 kohdan mukaan tiedot ovat salassa pidettäviä.',
    'Luokat ovat TL I–IV.',
    'TL IV -tieto käsitellään erikseen.',
    'ONKO SALASSA PIDETTÄVÄ ASIAKIRJA JULKINEN?',
    'Jos asiakirja on merkitty salassa pidettäväksi, sitä ei jaeta.',
    'Uppgifterna är sekretessbelagda.',
  ])('not in %s', text => expect(foundBy(check('secrecy-mark'), text)).toEqual([]))
})

describe('numbers that words beside them explain', () => {
  const client = { beside: { fi: [{ term: 'asiakasnumero' }] } }

  it('are found beside the words and not else', () => {
    expect(foundBy(check('record-number', client), 'Asiakasnumeroni on 778812.')).toEqual(['778812'])
    expect(foundBy(check('record-number', client), 'Asiakasnumerot uusittiin vuonna 2025.')).toEqual([])
    expect(foundBy(check('record-number', client), 'Kävijöitä oli 778812.')).toEqual([])
    expect(foundBy(check('record-number', client), 'Asiakasnumero ja y-tunnus 0114162-2')).toEqual([])
    expect(foundBy(check('plate', { beside: { fi: [{ term: 'auto' }] } }), 'Auto ABC-123, linja HSL-1234')).toEqual([
      'ABC-123',
    ])
  })

  it('come without fixes: nobody knows what should stand there', () => {
    expect(fixedBy(check('hetu'), '120464-126J')).toBe('120464-126J')
  })
})
