import { describe, expect, it, vi } from 'vitest'
import { FactScanner } from '../../../../src/core/text/facts/fact.ts'
import { compareHalves } from '../../../../src/core/text/parity/parity.ts'
import { bilingualView } from '../../bilingual-view.ts'

function compare(fi: string, sv: string, tail = '') {
  const parts = [['fi', fi], ['sv', sv], ...(tail ? [[null, tail]] : [])] as const
  const { contradictions, omissions, compared } = compareHalves(bilingualView(parts as never))
  return {
    contradictions: contradictions.map(pair => `${pair.fi.text} ≠ ${pair.sv.text}`),
    omissions: omissions.map(({ fact }) => fact.text),
    compared,
  }
}

describe('compareHalves', () => {
  it.each([
    ['Konsertti alkaa klo 19, liput 12,50 €.', 'Konserten börjar kl. 19.00, biljetterna kostar 12,50 euro.'],
    ['Tavataan lauantaina 3.2.2026 klo 18.30.', 'Vi ses lördagen den 3 februari halv sju på kvällen.'],
    ['Kurssi 14.–18. lokakuuta Masalassa.', 'Kurs 14–18 oktober i Masaby.'],
    ['Soita 09 296 71 tai kirjaamo@kirkkonummi.fi.', 'Ring +358 9 29671 eller registratur@kyrkslatt.fi.'],
    ['Katso https://www.kirkkonummi.fi/kesatyot', 'Se https://www.kyrkslatt.fi/sommarjobb'],
    ['Katso https://kunta.example/fi/uutiset', 'Se https://kunta.example/sv/nyheter'],
    ['Katso https://kunta.example/uutiset?lang=fi', 'Se https://kunta.example/uutiset?lang=sv'],
    ['Liput 5 € ja 10 €, ovet klo 9.', 'Dörrarna öppnas kl. 9, biljetter 10 € och 5 €.'],
    ['Klo 18 alkaa, muistathan: klo 18!', 'Vi börjar kl. 18.'],
    ['Avoinna 3.2. ja 5.2.2026.', 'Öppet 3.2.2026 och 5.2.'],
    ['Uimahalli on suljettu tänään.', 'Simhallen är stängd i dag den 22 november.'],
    ['Palvelupiste on 2. kerroksessa.', 'Servicepunkten finns en trappa upp.'],
    ['Päätös perustuu lain 5 §:n 2 momenttiin.', 'Beslutet grundar sig på 5 § 2 mom. i lagen.'],
    ['Päätös perustuu 17 artiklan 1 kohtaan.', 'Beslutet grundar sig på artikel 17.1.'],
    ['Kysy: kymp.viestinta@kunta.fi', 'Fråga: kymp.kommunikation@kunta.fi'],
    ['Liput 4/6 €, laki 303/2010.', 'Biljetter 4/6 €, lag 303/2010.'],
    ['Aloitamme kello kuusi.', 'Vi börjar kl. 18.'],
    ['Avoinna 3.2. 2026.', 'Öppet den 3 februari 2026.'],
    ['Kolme lasta ja 15 aikuista.', 'Tre barn och femton vuxna.'],
    ['Sataa 50–100 millimetriä.', 'Det regnar 5–10 cm.'],
    ['Hinta nousee 2–3 miljoonaa euroa.', 'Priset stiger med 2–3 mn euro.'],
    ['Se on yksi syy.', 'Det är ett av skälen.'],
  ])('agrees: %s | %s', (fi, sv) => {
    expect(compare(fi, sv)).toMatchObject({ contradictions: [], omissions: [] })
    expect(compare(fi, sv).compared.every(({ agrees }) => agrees)).toBe(true)
  })

  it.each([
    ['Haku on auki 28.2. asti.', 'Ansök fram till 26.2.', '28.2. ≠ 26.2.'],
    ['Avoinna 3.2.2026.', 'Öppet den 3 februari 2027.', '3.2.2026 ≠ 3 februari 2027'],
    ['Konsertti klo 19 kirkossa.', 'Konsert kl. 18 i kyrkan.', 'klo 19 ≠ kl. 18'],
    ['Alkaa puoli seitsemän.', 'Börjar halv åtta.', 'puoli seitsemän ≠ halv åtta'],
    ['Auki ma–pe klo 10–16.', 'Öppet må–fre 10–17.', 'klo 10–16 ≠ 10–17'],
    ['Kurssi 14.–18. lokakuuta.', 'Kurs 14–19 oktober.', '14.–18. lokakuuta ≠ 14–19 oktober'],
    ['Lippu 12,50 euroa.', 'Biljetten kostar 15,50 euro.', '12,50 euroa ≠ 15,50 euro'],
    ['Paikkoja on 20 lapselle.', 'Det finns plats för 25 barn.', '20 ≠ 25'],
    ['Hinta nousee 3 prosenttia.', 'Priset stiger med 4 %.', '3 prosenttia ≠ 4 %'],
    ['Kolme kurssia.', 'Fyra kurser.', 'Kolme ≠ Fyra'],
    ['Soita 09 296 71.', 'Ring 09 296 72.', '09 296 71 ≠ 09 296 72'],
    ['Kirjoita tuki@kunta.example.', 'Skriv till tukl@kunta.example.', 'tuki@kunta.example ≠ tukl@kunta.example'],
    ['Kysy: anna.koe@kunta.fi', 'Fråga: antti.esimerkki@kunta.fi', 'anna.koe@kunta.fi ≠ antti.esimerkki@kunta.fi'],
    ['Haku: kunta.fi/haku26', 'Ansök: kunta.fi/haku25', 'kunta.fi/haku26 ≠ kunta.fi/haku25'],
    ['Tavataan lauantaina.', 'Vi ses på söndag.', 'lauantaina ≠ söndag'],
    ['Näyttely Masalassa.', 'Utställning i Porkala.', 'Masalassa ≠ Porkala'],
    ['Klo 18 ovet, klo 18 musiikki.', 'Kl. 18 dörrar, kl. 19 musik.', 'klo 18 ≠ kl. 19'],
  ])('contradicts: %s | %s', (fi, sv, expected) => {
    expect(compare(fi, sv).contradictions).toEqual([expected])
  })

  it.each([
    ['Kurssi 3.2. maksaa 40 euroa.', 'Kursen börjar den 3 februari.', ['40 euroa']],
    ['Kurssi alkaa 3.2.', 'Kursen börjar den 3 februari kl. 18.', ['kl. 18']],
    ['Lue: kunta.fi/haku', 'Ansök med blankett.', ['kunta.fi/haku']],
    ['Ovet klo 9, konsertti klo 10.', 'Konsert kl. 10.', ['klo 9']],
  ])('leaves out: %s | %s', (fi, sv, expected) => {
    expect(compare(fi, sv)).toMatchObject({ contradictions: [], omissions: expected })
  })

  it('takes what a line without a language says as said in both', () => {
    expect(compare('Konsertti 3.2.', 'Konsert i kyrkan.', '3.2. klo 18.30').omissions).toEqual([])
  })

  it('does not set numbers from far apart against each other', () => {
    const fi = 'Ryhmään mahtuu 12 lasta. Kurssi on 3.2., 10.2., 17.2. ja 24.2. Masalassa.'
    const sv = 'Kursen ordnas 3.2, 10.2, 17.2 och 24.2. i Masaby. Det tar 45 minuter, fram till år 2030.'
    expect(compare(fi, sv).contradictions).toEqual([])
  })

  it('reads a paragraph again only when it was changed', () => {
    const before = bilingualView([
      ['fi', 'Konsertti 3.2.'],
      ['sv', 'Konsert 3.2.'],
    ])
    const [first] = before.paragraphs
    const spy = vi.spyOn(FactScanner.prototype, 'take')
    compareHalves(before)
    const cold = spy.mock.calls.length
    expect(cold).toBeGreaterThan(0)
    const changed = bilingualView([
      ['fi', 'Konsertti 3.2.'],
      ['sv', 'Konsert 4.2.'],
    ])
    compareHalves({ ...changed, paragraphs: [...(first ? [first] : []), ...changed.paragraphs.slice(1)] })
    expect(spy.mock.calls.length - cold).toBe(cold / 2)
    spy.mockRestore()
  })

  it('is remembered by the view', () => {
    const view = bilingualView([
      ['fi', 'Konsertti 3.2.'],
      ['sv', 'Konsert 4.2.'],
    ])
    expect(compareHalves(view)).toBe(compareHalves(view))
  })
})
