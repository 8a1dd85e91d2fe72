import { describe, expect, it } from 'vitest'
import { halvesOf } from '../../../../src/core/text/parity/halves.ts'
import { compareHalves } from '../../../../src/core/text/parity/parity.ts'
import { bilingualView, type Part } from '../../bilingual-view.ts'

function sharedIn(parts: readonly Part[], between = '\n') {
  const view = bilingualView(parts, { between })
  const { omissions } = compareHalves(view)
  return { shared: halvesOf(view)?.shared.map(({ text }) => text), omitted: omissions.map(({ fact }) => fact.text) }
}

describe('what serves both halves', () => {
  it('is a line that has each word in both languages', () => {
    const parts: Part[] = [
      ['fi', 'Retki'],
      ['sv', 'Utfärd'],
      ['fi', 'su/sö 14.9. klo/kl. 11'],
      ['fi', 'Hinta/Pris 5 €'],
    ]
    const { shared, omitted } = sharedIn(parts)
    expect(shared).toEqual(expect.arrayContaining(['14.9.', 'klo/kl. 11', '5 €']))
    expect(omitted).toEqual([])
  })

  it('is the hour before two sentences, and the one behind two words', () => {
    expect(
      sharedIn(
        [
          ['fi', '13.00 Kuoro laulaa.'],
          ['sv', 'Kören sjunger.'],
        ],
        ' ',
      ),
    ).toEqual({
      shared: ['13.00'],
      omitted: [],
    })
    expect(
      sharedIn(
        [
          ['fi', 'Elokuva'],
          ['sv', 'Film 14.00'],
        ],
        ' / ',
      ),
    ).toEqual({ shared: ['14.00'], omitted: [] })
  })

  it('is the hour above a line in each language', () => {
    const parts: Part[] = [
      [null, '13.00'],
      ['fi', 'Kuoro laulaa'],
      ['sv', 'Kören sjunger'],
      [null, '14.00'],
      ['fi', 'Kahvia'],
      ['sv', 'Kaffe'],
    ]
    expect(sharedIn(parts)).toEqual({ shared: ['13.00', '14.00'], omitted: [] })
  })

  it('is not an address with slashes, nor a fact in running text', () => {
    const parts: Part[] = [
      ['fi', 'Lue: kunta.fi/haku'],
      ['sv', 'Ansök med blankett.'],
    ]
    expect(sharedIn(parts).omitted).toEqual(['kunta.fi/haku'])
    const text: Part[] = [
      ['fi', 'Konsertti alkaa klo 19 kirkossa.'],
      ['sv', 'Konserten ordnas i kyrkan.'],
    ]
    expect(sharedIn(text, ' ').omitted).toEqual(['klo 19'])
  })
})
