import { describe, expect, it } from 'vitest'
import { halvesOf } from '../../../../src/core/text/parity/halves.ts'
import { bilingualView, type Part } from '../../bilingual-view.ts'

function facts(parts: readonly Part[], between?: string) {
  const halves = halvesOf(bilingualView(parts, { between }))
  if (!halves) return null
  const texts = (half: 'fi' | 'sv' | 'shared') => halves[half].map(({ text }) => text)
  return { fi: texts('fi'), sv: texts('sv'), shared: texts('shared') }
}

describe('halvesOf', () => {
  it('finds two blocks, in either order', () => {
    const fi = ['fi', 'Konsertti 3.2.'] as const
    const sv = ['sv', 'Konsert 4.2.'] as const
    const expected = { fi: ['3.2.'], sv: ['4.2.'], shared: [] }
    expect(facts([fi, sv])).toEqual(expected)
    expect(facts([sv, fi])).toEqual(expected)
    expect(facts([fi, sv], ' / ')).toEqual(expected)
  })

  it('finds alternating paragraphs', () => {
    const parts: Part[] = [
      ['fi', 'Konsertti 3.2.'],
      ['sv', 'Konsert 3.2.'],
      ['fi', 'Näytelmä klo 18.'],
      ['sv', 'Teater kl. 19.'],
    ]
    expect(facts(parts)).toEqual({ fi: ['3.2.', 'klo 18'], sv: ['3.2.', 'kl. 19'], shared: [] })
  })

  it('gives hashtags at the end to both', () => {
    const parts: Part[] = [
      ['fi', 'Konsertti 3.2.'],
      ['sv', 'Konsert 3.2.'],
      [null, '#kirkkonummi #kyrkslätt'],
    ]
    expect(facts(parts)?.shared).toEqual(['#kirkkonummi', '#kyrkslätt'])
  })

  it('gives the only link to both, though it stands behind the last sentence', () => {
    const fi = ['fi', 'Konsertti 3.2.'] as const
    expect(facts([fi, ['sv', 'Konsert 3.2. www.kirkkonummi.fi #kirkkonummi']])?.shared).toEqual([
      'www.kirkkonummi.fi',
      '#kirkkonummi',
    ])
    expect(facts([fi, ['sv', 'Konsert 3.2. Läs mer: www.kyrkslatt.fi']])?.sv).toEqual(['3.2.', 'www.kyrkslatt.fi'])
    expect(
      facts([
        ['fi', 'Konsertti. www.a.fi'],
        ['sv', 'Konsert. www.b.fi'],
      ])?.sv,
    ).toEqual(['www.b.fi'])
  })

  it('gives each half its own link behind its last sentence, and the hashtags below to both', () => {
    const parts: Part[] = [
      ['fi', 'Konsertti 3.2.'],
      [null, '🎵 www.kirkkonummi.fi'],
      ['sv', 'Konsert 3.2.'],
      [null, '🎵 www.kyrkslatt.fi\n\n#kirkkonummi #kyrkslätt'],
    ]
    expect(facts(parts, ' ')).toEqual({
      fi: ['3.2.', 'www.kirkkonummi.fi'],
      sv: ['3.2.', 'www.kyrkslatt.fi'],
      shared: ['#kirkkonummi', '#kyrkslätt'],
    })
  })

  it('gives each half its own tail', () => {
    const parts: Part[] = [
      ['fi', 'Konsertti alkaa'],
      [null, 'kirkkonummi.fi'],
      ['sv', 'Konserten börjar'],
      [null, 'kyrkslatt.fi'],
    ]
    expect(facts(parts)).toEqual({ fi: ['kirkkonummi.fi'], sv: ['kyrkslatt.fi'], shared: [] })
  })

  it('gives a heading without a language to both', () => {
    const parts: Part[] = [
      [null, '3.2. 18.30'],
      ['fi', 'Konsertti alkaa'],
      ['sv', 'Konserten börjar'],
    ]
    expect(facts(parts)?.shared).toEqual(['3.2.', '18.30'])
  })

  it('takes a short piece between two of one half as a part of it', () => {
    const parts: Part[] = [
      ['fi', 'Ilmoittaudu leirille viimeistään 3.2.'],
      ['sv', 'Anmäl dig till lägret senast 3.2.'],
      ['fi', 'Pris 95 €.'],
      ['sv', 'Välkommen med på sommarens läger 4.2.'],
    ]
    const { languages, ...view } = bilingualView(parts, { between: ' ' })
    const spoken = { ...languages, segments: languages.segments.filter(({ lang }) => lang !== null) }
    expect(halvesOf({ ...view, languages: spoken })?.sv.map(({ text }) => text)).toEqual(['3.2.', '95 €', '4.2.'])
  })

  it('takes Danish beside Finnish for Swedish', () => {
    expect(
      facts([
        ['fi', 'Kurssi 14.10.'],
        ['da', 'Kursen ordnas 14.10.'],
      ])?.sv,
    ).toEqual(['14.10.'])
  })

  it('leaves other languages out', () => {
    const parts: Part[] = [
      ['fi', 'Konsertti 3.2.'],
      ['en', 'Concert at 18.30'],
      ['sv', 'Konsert 3.2.'],
    ]
    expect(facts(parts)).toEqual({ fi: ['3.2.'], sv: ['3.2.'], shared: [] })
  })

  it('is nothing where one of the two is absent', () => {
    expect(facts([['fi', 'Konsertti 3.2.']])).toBeNull()
    expect(
      facts([
        ['fi', 'Konsertti 3.2.'],
        ['en', 'Concert 4.2.'],
      ]),
    ).toBeNull()
  })
})
