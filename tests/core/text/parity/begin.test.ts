import { describe, expect, it } from 'vitest'
import { generate } from '../../../../src/core/text/lemmas/generate.ts'
import { beginHalf } from '../../../../src/core/text/parity/begin.ts'
import { termFinder } from '../../../../src/core/text/parity/glossary.ts'
import { municipality } from '../../bilingual-view.ts'

const pairs = [
  { fi: 'kunnanhallitus', sv: 'kommunstyrelse' },
  { fi: 'varhaiskasvatus', sv: 'småbarnspedagogik' },
  { fi: 'liput', sv: 'biljetter' },
  { fi: 'tervetuloa', sv: 'välkommen' },
]
const glossary = { ...municipality, findTerms: termFinder(pairs, generate) }
const begun = (text: string, from: 'fi' | 'sv', to: 'fi' | 'sv') => beginHalf({ text }, from, to, glossary)

describe('beginHalf', () => {
  it('writes the facts of the Finnish half in order, a line a sentence', () => {
    const { text, facts, gaps } = begun(
      'Retki on lauantaina 6.9.2026 klo 10–14 Masalassa. Liput 8 euroa. Tervetuloa!\n\nSoita 040 700 1111. #kirkkonummi @kunta',
      'fi',
      'sv',
    )
    expect(text).toBe(
      '… lördag 6.9.2026 kl. 10–14 Masaby.\nBiljetter 8 euro.\nVälkommen!\n\n… 040 700 1111. #kyrkslätt @kunta',
    )
    expect(facts).toBe(7)
    expect(gaps.map(({ start, end }) => text.slice(start, end))).toEqual(['…', '…'])
  })

  it('writes them the other way round', () => {
    const { text } = begun(
      'Kommunstyrelsen beslutade den 3 februari om småbarnspedagogik. Anmäl dig 14–18.10 på www.kyrkslatt.fi.',
      'sv',
      'fi',
    )
    expect(text).toBe('Kunnanhallitus … 3. helmikuuta … varhaiskasvatus.\n… 14.–18.10. … www.kirkkonummi.fi.')
  })

  it('finds terms in inflected forms, and says nothing that the text does not', () => {
    expect(begun('Varhaiskasvatuksen paikat jaetaan.', 'fi', 'sv').text).toBe('Småbarnspedagogik …')
    expect(begun('Hieno päivä kaikille.', 'fi', 'sv')).toEqual({ text: '…', gaps: [{ start: 0, end: 1 }], facts: 0 })
    expect(begun('', 'fi', 'sv')).toEqual({ text: '', gaps: [], facts: 0 })
  })
})
