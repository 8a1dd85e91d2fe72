import { beforeAll, describe, expect, it } from 'vitest'
import type { Identify } from '../../../../src/core/model.ts'
import { paragraphSpans } from '../../../../src/core/text/analysis.ts'
import { loadIdentify } from '../../../../src/core/text/language/identify.ts'
import { resolveLanguages } from '../../../../src/core/text/language/language.ts'
import { segmentsOf } from '../../../../src/core/text/language/segments.ts'

let identify: Identify
beforeAll(async () => {
  identify = await loadIdentify()
})

function analysed(text: string) {
  return paragraphSpans(text).map(({ start, end }) => {
    const piece = text.slice(start, end)
    return { start, paragraph: { text: piece, segments: segmentsOf(piece, identify) } }
  })
}
const languages = (text: string) => resolveLanguages(analysed(text), text)
const setOf = (text: string) =>
  languages(text)
    .shares.map(({ lang }) => lang)
    .sort()
    .join(' ')

describe('a name or a title is no half', () => {
  it.each([
    ['Lukuvuosi alkaa 11.8. Tiedote koskee Strömbergs skola ja Lillkyro daghem.'],
    ['Äänestyspaikat: Fagervik skola, Norra Ängs skola, Solvalla skolan ja Rantalan koulu'],
    ['Yhteistyökumppanit: Sandvikens hembygdsförening, Folkhälsan i Ekby, Ekby ungdomsförening'],
    ['Kesäteatteri esittää näytelmän "Flickan som sparkade snö". Liput 12 euroa.'],
    ['Kirjapiiri lukee marraskuussa kirjan Det glömda huset. Tervetuloa mukaan!'],
    ['Elokuvailta pidetään perjantaina:\n"Havet som minns"\nLiput 6 €, ovet klo 18.'],
    ['Kuoro laulaa muun muassa "När lyktorna tänds" ja "Vinterns sista dag".'],
    ['Ministeri totesi tilaisuudessa: ”Vi måste bygga mera.” Sen jälkeen juotiin kahvit.'],
    ['Hakuaika päättyy 28.2.\n\nNorra Ängs skola\nLillkyro daghem'],
    ['Ekby svenska skola on suljettu tänään.'],
    ['Seuraa meitä: Ekby bibliotek, Ekby ungdomsgård'],
  ])('Swedish in Finnish: %j', text => {
    expect(setOf(text)).toBe('fi')
  })

  it.each([
    ['Vattenavbrott vid Rantalan koulu och Mäkelän päiväkoti på tisdag.'],
    ['Vi ordnar prov i Rantalan koulu, Peltolan koulu och Ekby skola.'],
    ['Röstningsställen: Rantalan koulu, Peltolan koulu, Mäkelän koulu och Ekby skola'],
    ['Teatern spelar "Tuulinen talo" på fredag kl. 19.'],
    ['Kom till Rantalan nuorisotalo på fredag!'],
    ['Direktören kommenterar:\n”Olemme ylpeitä nuoristamme.”\nFesten hölls på lördag.'],
    ['Pristagare i år: Päivi Mäkinen, Antti Kääriäinen, Rantalan Pallokerho'],
    ['Mäkelän päiväkoti är stängt i dag.'],
  ])('Finnish in Swedish: %j', text => {
    expect(setOf(text)).toBe('sv')
  })
})

describe('short lines are halves of their own', () => {
  it.each([
    ['Perjantai 12.9.\nklo 17 Satuja\n\nFredag 12.9\nkl. 17 Sagor'],
    ['Fredag 12.9\nkl. 17 Sagor\nkl. 18 Musik\n\nPerjantai 12.9.\nklo 17 Satuja\nklo 18 Musiikkia'],
    ['Aukioloajat\nma–to 9–17\npe 9–15\n\nÖppettider\nmå–to 9–17\nfre 9–15'],
    ['Retki / Utfärd\nsu/sö 14.9. klo/kl. 11'],
    ['Kahvila auki / Kaféet öppet'],
    ['Mer information: bo.ek(at)kunta.example\n\nLisätietoja: bo.ek(at)kunta.example'],
    ['Näyttely Villa Ekissä 1.–5.9.\nUtställning i Villa Ek 1–5.9'],
    ['Ekby svenska skola on suljettu.\n\nEkby svenska skola är stängd.'],
    ['Kuvassa ”Vinterns dag”, kiitos kaikille!\n\nPå bilden ”Vinterns dag”, tack alla!'],
  ])('%j', text => {
    expect(setOf(text)).toBe('fi sv')
  })

  it('leaves contact lines with the half that they stand in', () => {
    const block = (lead: string, centre: string) => `${lead}\nEva Ek (${centre}) 040 700 1111\nAki Aho 040 700 2222`
    const text = `${block('Halli on kiinni. Lisätietoja:', 'keskusta')}\n\n${block('Hallen är stängd. Mer information:', 'centrum')}`
    const { at } = languages(text)
    expect([at(text.indexOf('Aki')), at(text.lastIndexOf('Eva')), at(text.lastIndexOf('Aki'))]).toEqual([
      'fi',
      'sv',
      'sv',
    ])
  })
})

it('takes time in proportion to the number of lines', () => {
  const time = (lines: number) => {
    const text = 'a\n'.repeat(lines)
    const paragraphs = analysed(text)
    const start = performance.now()
    resolveLanguages(paragraphs, text)
    return performance.now() - start
  }
  time(2000)
  // With the square it would be 64 times as long.
  expect(time(32_000) / Math.max(1, time(4000))).toBeLessThan(32)
})
