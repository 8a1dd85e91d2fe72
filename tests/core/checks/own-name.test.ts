import { describe, expect, it } from 'vitest'
import { ownNames } from '../../../src/core/checks/own-name.ts'
import type { Organisation } from '../../../src/core/model.ts'
import { bilingualView, municipality, type Part } from '../bilingual-view.ts'

const town: Organisation = {
  ...municipality,
  names: {
    fi: ['Kirkkonummen kunta', 'Kirkkonummi'],
    sv: ['Kyrkslätts kommun', 'Kyrkslätt'],
    en: ['Municipality of Kirkkonummi', 'Kirkkonummi'],
  },
}
const office: Organisation = {
  ...municipality,
  names: { fi: ['Kela', 'Kansaneläkelaitos'], sv: ['FPA', 'Folkpensionsanstalten'], en: ['Kela'] },
}

function found(parts: readonly Part[], organisation = town) {
  const view = bilingualView(parts)
  return ownNames({ ...view, context: { ...view.context, organisation } }).map(({ span, fixes }) => ({
    found: span ? view.text.slice(span.start, span.end) : null,
    fix: fixes?.[0]?.edits[0]?.insert ?? null,
  }))
}

describe('another name than the own', () => {
  it.each([
    ['sv', 'Kirkkonummi kommun söker lärare.', 'Kirkkonummi kommun', 'Kyrkslätts kommun'],
    ['sv', 'Kirkkonummis kommun söker lärare.', 'Kirkkonummis kommun', 'Kyrkslätts kommun'],
    ['sv', 'Vi ses i Kirkkonummi på fredag.', 'Kirkkonummi', 'Kyrkslätt'],
    ['sv', 'Kontakta Kirkkonummen kunta i tid.', 'Kirkkonummen kunta', 'Kyrkslätts kommun'],
    ['fi', 'Kyrkslättin kunnan uutiset.', 'Kyrkslättin kunnan', null],
    ['fi', 'Torstaina nähdään Kyrkslättissä.', 'Kyrkslättissä', null],
    ['fi', 'Kirkkonummen kaupungille on tullut kirje.', 'Kirkkonummen kaupungille', null],
    ['sv', 'Kyrkslätts stads nyheter.', 'Kyrkslätts stads', null],
  ] as const)('%s: %s', (lang, text, wanted, fix) => {
    expect(found([[lang, text]])).toEqual([{ found: wanted, fix }])
  })

  it('is the other language’s short name', () => {
    expect(found([['sv', 'Ansök hos Kela på webben.']], office)).toEqual([{ found: 'Kela', fix: 'FPA' }])
    expect(found([['fi', 'FPA:n palvelupiste on auki.']], office)).toEqual([{ found: 'FPA:n', fix: null }])
    expect(found([['sv', 'Kansaneläkelaitos svarar.']], office)).toEqual([
      { found: 'Kansaneläkelaitos', fix: 'Folkpensionsanstalten' },
    ])
  })

  it('is none in its own half, in a link or hashtag, in quotation marks, or beside the own', () => {
    expect(
      found([
        ['fi', 'Kirkkonummen kunta tiedottaa.'],
        ['sv', 'Kyrkslätts kommun informerar.'],
      ]),
    ).toEqual([])
    expect(found([['sv', 'Läs mer: www.kela.fi/fi #Kela @Kela']], office)).toEqual([])
    expect(found([['sv', 'På finska heter vi ”Kela”.']], office)).toEqual([])
    expect(found([['sv', 'Kyrkslätts kommun – Kirkkonummen kunta']])).toEqual([])
    expect(found([['sv', 'Vauhdittamo Kirkkonummi ordnar en kväll.']])).toEqual([])
    expect(found([['en', 'Kirkkonummi is a town by the sea.']])).toEqual([])
  })
})
