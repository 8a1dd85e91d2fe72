import { describe, expect, it } from 'vitest'
import type { CompileTools } from '../../../src/core/checks/check.ts'
import { type CoverageCheck, compileCoverage, coverageOf } from '../../../src/core/checks/coverage.ts'
import { COMPOSERS } from '../../../src/core/model.ts'
import { bilingualView, type Part, type ViewOptions } from '../bilingual-view.ts'

const LONG_FI =
  'Uimahalli on suljettu huoltotöiden vuoksi 14.–18. lokakuuta. Avaamme jälleen maanantaina klo 6, ja samalla otetaan käyttöön uusi lippujärjestelmä.'

function presence(...parts: Part[]) {
  return coverageOf(bilingualView(parts), ['fi', 'sv']).map(one => one.presence)
}

describe('coverageOf', () => {
  it.each([
    [['present', 'missing'], [['fi', 'Silta avattiin tänään.']]],
    [['missing', 'present'], [['sv', 'Bron öppnades i dag.']]],
    [['missing', 'missing'], [['en', 'The bridge was opened today.']]],
    [
      ['present', 'missing'],
      [
        ['fi', 'Silta avattiin.'],
        ['en', 'The bridge was opened.'],
      ],
    ],
    [
      ['present', 'present'],
      [
        ['fi', 'Silta avattiin.'],
        ['sv', 'Bron öppnades.'],
      ],
    ],
    [
      ['present', 'present'],
      [
        ['fi', 'Hyvää itsenäisyyspäivää! 🇫🇮'],
        ['sv', 'Glad självständighetsdag! 🇫🇮'],
      ],
    ],
    [
      ['present', 'present'],
      [
        ['fi', 'Tervetuloa!'],
        ['sv', 'Välkommen!'],
      ],
    ],
    [
      ['present', 'thin'],
      [
        ['fi', LONG_FI],
        ['sv', 'Välkommen!'],
      ],
    ],
    [
      ['present', 'thin'],
      [
        ['fi', LONG_FI],
        ['sv', 'Välkommen till simhallen!'],
      ],
    ],
    [
      ['present', 'present'],
      [
        ['fi', LONG_FI],
        ['sv', 'Simhallen stängd 14–18 oktober, öppnar måndag kl. 6.'],
      ],
    ],
    [
      ['thin', 'present'],
      [
        ['fi', 'Tervetuloa!'],
        ['sv', 'Simhallen är stängd 14–18 oktober på grund av underhåll.'],
      ],
    ],
  ] as const)('%j', (expected, parts) => {
    expect(presence(...(parts as readonly Part[]))).toEqual(expected)
  })

  it('takes a short line beside Finnish that looks Danish for Swedish, and believes a longer one', () => {
    const line = 'Kursen ordnas 14–19 oktober kl. 19.30 i Masaby'
    expect(presence(['fi', 'Kurssi 14.–19. lokakuuta.'], ['da', line])).toEqual(['present', 'present'])
    expect(presence(['fi', 'Kurssi 14.–19. lokakuuta.'], ['da', `${line}, ${line}, ${line}`])).toEqual([
      'present',
      'missing',
    ])
    expect(presence(['en', 'Course.'], ['da', line])).toEqual(['missing', 'missing'])
    expect(presence(['fi', 'Kurssi 14.–19. lokakuuta.'], ['et', 'Kursus oktoobris'])).toEqual(['present', 'missing'])
  })

  it('is empty for a draft without a language', () => {
    expect(presence([null, '🌱 #kirkkonummi https://kirkkonummi.fi'])).toEqual([])
  })

  it('counts words, and not links or hashtags', () => {
    const view = bilingualView([['fi', 'Katso aukioloajat: kirkkonummi.fi/uimahalli #uimahalli 15']])
    expect(coverageOf(view, ['fi'])).toEqual([{ language: 'fi', presence: 'present', words: 2 }])
  })
})

describe('compileCoverage', () => {
  const terms = [{ term: { term: 'kaasuvuoto' }, language: 'fi', start: 0, end: 10 }] as const

  function judge(finds: CoverageCheck['finds'], parts: readonly Part[], options: ViewOptions = {}, urgent = false) {
    const tools: CompileTools = { terms: () => 7 }
    const check: CoverageCheck = { kind: 'coverage', languages: ['fi', 'sv'], finds, about: { fi: [] } }
    const view = bilingualView(parts, options)
    const judged = { ...view, terms: (set: number) => (urgent && set === 7 ? terms : []) }
    return compileCoverage(check, tools).judge?.(judged, []) ?? []
  }

  it('tells which language is missing', () => {
    expect(judge('missing', [['fi', 'Silta avattiin.']])).toMatchObject([{ span: null, languages: ['sv'] }])
    expect(judge('missing', [['en', 'The bridge.']]).map(({ languages }) => languages)).toEqual([['fi'], ['sv']])
    expect(judge('thin', [['fi', 'Silta avattiin.']])).toEqual([])
  })

  it('marks the tail', () => {
    const [match] = judge('thin', [
      ['fi', LONG_FI],
      ['sv', 'Välkommen!'],
    ])
    expect(match).toMatchObject({ languages: ['sv'], span: { start: LONG_FI.length + 2 } })
  })

  it('holds for posts, and never for answers', () => {
    const held = COMPOSERS.filter(composer => judge('missing', [['fi', 'Silta avattiin.']], { composer }).length > 0)
    expect(held).toEqual(['post', 'share', 'caption', 'thread', 'edit'])
  })

  it('is urgent only about a danger, and until both languages are there', () => {
    expect(judge('urgent', [['fi', 'Silta avattiin.']])).toEqual([])
    expect(judge('urgent', [['fi', 'Kaasuvuoto keskustassa.']], {}, true)).toMatchObject([{ languages: ['sv'] }])
    expect(
      judge(
        'urgent',
        [
          ['fi', 'Kaasuvuoto keskustassa.'],
          ['sv', 'Gasläcka i centrum.'],
        ],
        {},
        true,
      ),
    ).toEqual([])
  })
})
