import { describe, expect, it } from 'vitest'
import type { CompileTools } from '../../../src/core/checks/check.ts'
import { compileParity, type ParityCheck } from '../../../src/core/checks/parity.ts'
import type { Match } from '../../../src/core/match.ts'
import { moveMatch } from '../../../src/core/move.ts'
import type { DraftView } from '../../../src/core/view.ts'
import { bilingualView, type Part, type ViewOptions } from '../bilingual-view.ts'

const tools: CompileTools = { terms: () => 0 }

function find(finds: ParityCheck['finds'], parts: readonly Part[], options: ViewOptions = {}) {
  const view = bilingualView(parts, options)
  const { scan, judge } = compileParity({ kind: 'parity', finds }, tools)
  const scanned = view.paragraphs.flatMap(
    ({ start, paragraph }) => scan?.(paragraph).map(match => moveMatch(match, start)) ?? [],
  )
  const matches = (!scan || scanned.length > 0 ? judge?.(view, scanned) : []) ?? []
  return { view, matches, found: matches.map(({ span }) => span && view.text.slice(span.start, span.end)) }
}

function fixed(view: DraftView, match: Match | undefined, at: number): string {
  const edits = match?.fixes?.[at]?.edits ?? []
  return edits.reduce((text, { span, insert }) => text.slice(0, span.start) + insert + text.slice(span.end), view.text)
}

describe('contradiction', () => {
  const parts: Part[] = [
    ['fi', 'Konsertti alkaa klo 18.30.'],
    ['sv', 'Konserten börjar kl. 19.30.'],
  ]

  it('is one finding at the earlier place, which names the later one', () => {
    const { matches, found } = find('contradiction', parts)
    expect(found).toEqual(['klo 18.30'])
    expect(matches[0]?.other).toEqual({ span: { start: 45, end: 54 }, text: 'kl. 19.30', language: 'sv' })
    const turned = find('contradiction', parts.toReversed())
    expect(turned.found).toEqual(['kl. 19.30'])
    expect(turned.matches[0]?.other).toEqual({ span: { start: 45, end: 54 }, text: 'klo 18.30', language: 'fi' })
  })

  it('stands at the day that the calendar does not mark already', () => {
    const days: Part[] = [
      ['fi', 'Juhla on sunnuntaina 19.9.'],
      ['sv', 'Festen är lördagen den 19 september.'],
    ]
    const { found, matches } = find('contradiction', days, { now: new Date('2026-05-01') })
    expect(found).toEqual(['lördagen'])
    expect(matches[0]?.other?.text).toBe('sunnuntaina')
  })

  it('can be put right either way, and is gone then', () => {
    const { view, matches } = find('contradiction', parts)
    expect(matches.map(({ fixes }) => fixes?.map(({ label }) => label.sv))).toEqual([['klo 19.30', 'kl. 18.30']])
    const [fi = '', sv = ''] = fixed(view, matches[0], 1).split('\n\n')
    expect([fi, sv]).toEqual(['Konsertti alkaa klo 18.30.', 'Konserten börjar kl. 18.30.'])
    expect(
      find('contradiction', [
        ['fi', fi],
        ['sv', sv],
      ]).matches,
    ).toEqual([])
  })

  it('gives no fix where the words cannot be written with certainty', () => {
    const { matches } = find('contradiction', [
      ['fi', 'Kurssi kolmella kielellä.'],
      ['sv', 'Kurs på fyra språk.'],
    ])
    expect(matches.map(({ fixes }) => fixes?.map(({ label }) => label.fi))).toEqual([['tre']])
  })

  it('says nothing of one language alone', () => {
    expect(find('contradiction', [['fi', 'Avoinna klo 10 ja klo 12.']]).matches).toEqual([])
  })
})

describe('omission', () => {
  it('marks what only one half tells', () => {
    const { found } = find('omission', [
      ['fi', 'Kurssi alkaa 3.2. ja maksaa 40 euroa.'],
      ['sv', 'Kursen börjar den 3 februari. Välkommen med!'],
    ])
    expect(found).toEqual(['40 euroa'])
  })

  it('leaves a tail to coverage', () => {
    const { found } = find('omission', [
      ['fi', 'Kurssi alkaa 3.2. ja maksaa 40 euroa, ilmoittaudu viimeistään tammikuussa.'],
      ['sv', 'Välkommen!'],
    ])
    expect(found).toEqual([])
  })
})

describe('weekday', () => {
  const now = new Date('2026-11-22T12:00:00Z')

  it.each([
    ['fi', 'Tapaamme keskiviikkona 3.2.2026.', 'keskiviikkona 3.2.2026', 'tiistaina'],
    ['sv', 'Vi ses onsdagen den 3 februari 2026.', 'onsdagen den 3 februari 2026', 'tisdagen'],
    ['sv', 'Öppet on 3.2.2026.', 'on 3.2.2026', 'ti'],
    ['fi', 'Avoinna la–su 3.–4.2.2026.', 'la–su 3.–4.2.2026', 'ti'],
    ['fi', 'Kokous on pe 24.12.', 'pe 24.12.', 'to'],
  ] as const)('does not fit (%s): %s', (language, text, expected, day) => {
    const { found, matches } = find('weekday', [[language, text]], { now })
    expect(found[0]).toBe(expected)
    expect(matches[0]?.fixes?.[0]?.label.fi).toBe(day)
  })

  it.each([
    ['fi', 'Tapaamme tiistaina 3.2.2026.'],
    ['fi', 'Kokous on 24.12. torstaina.'],
    ['fi', 'Se on 3.2.2026.'],
    ['fi', 'Maanantaisin 3.2.–30.3.2026.'],
    ['fi', 'Avoinna ma–pe 3.–27.2.2026.'],
    ['fi', 'Syksyn 2025 ohjelma: ke 24.12. klo 10.'],
    ['sv', 'På tisdag den 3 februari 2026.'],
  ] as const)('fits, or is not for us to say (%s): %s', (language, text) => {
    expect(find('weekday', [[language, text]], { now }).found).toEqual([])
  })

  it('says nothing of a date without a year when the time is not known', () => {
    expect(find('weekday', [['fi', 'Kokous on pe 24.12.']], { now: null }).found).toEqual([])
  })
})

describe('link-language', () => {
  it.each([
    ['https://www.kirkkonummi.fi/haku', 'https://www.kirkkonummi.fi/haku'],
    ['https://kunta.example/fi/haku', 'https://kunta.example/fi/haku'],
    ['https://kunta.example/haku', 'https://kunta.example/haku?lang=fi'],
  ])('finds the Finnish page in the Swedish half: %s', (inFinnish, inSwedish) => {
    const { found } = find('link-language', [
      ['fi', `Hae kesätöihin: ${inFinnish}`],
      ['sv', `Sök sommarjobb: ${inSwedish}`],
    ])
    expect(found).toEqual([inSwedish])
  })

  it('says nothing of pages that show no language', () => {
    const parts: Part[] = [
      ['fi', 'Lue: https://kunta.example/haku'],
      ['sv', 'Läs: https://kunta.example/haku'],
    ]
    expect(find('link-language', parts).found).toEqual([])
  })
})

describe('hashtag-pair', () => {
  const both: Part[] = [
    ['fi', 'Silta avattiin.'],
    ['sv', 'Bron öppnades.'],
  ]

  it('finds a place name without its other name', () => {
    const { found, matches } = find('hashtag-pair', [...both, [null, '#kesä #espoo']])
    expect(found).toEqual(['#espoo'])
    expect(matches[0]?.fixes?.[0]?.label.fi).toBe('#espoo #esbo')
  })

  it('is content with both names, and with one language', () => {
    expect(find('hashtag-pair', [...both, [null, '#kirkkonummi #kyrkslätt #masala #masaby']]).found).toEqual([])
    expect(
      find('hashtag-pair', [
        ['fi', 'Silta avattiin.'],
        [null, '#espoo'],
      ]).found,
    ).toEqual([])
  })
})

describe('what is said in words', () => {
  const halves = (fi: string, sv: string): Part[] => [
    ['fi', fi],
    ['sv', sv],
  ]

  it.each([
    ['Reitti vie puolitoista tuntia.', 'Rutten tar 90 minuter.'],
    ['Hinta nousi 2,5 miljoonaan euroon.', 'Priset steg till två och en halv miljon euro.'],
    ['Se maksoi kaksi miljoonaa euroa.', 'Det kostade 2 000 000 euro.'],
    ['Autoista 50 % on sähköisiä.', 'Hälften av bilarna går på el.'],
    ['Joka neljännes, 25 prosenttia.', 'En fjärdedel, 25 procent.'],
    ['Alkaa iltaseitsemältä.', 'Börjar kl. 19.'],
    ['Lähtee varttia yli seitsemän.', 'Avgår kl. 7.15.'],
    ['Alkaa klo 19.', 'Börjar klockan sju på kvällen.'],
    ['Popcornia saa eurolla.', 'Popcorn säljs för 1 €.'],
    ['Kesto on kolme vuorokautta.', 'Det tar 72 timmar.'],
    ['Avataan kahdeksalta aamulla.', 'Öppnas kl. 8.'],
    ['Ilotulitus keskiyöllä.', 'Fyrverkeri kl. 24.'],
    ['Viimeistään 15.3.', 'Senast den femtonde mars.'],
    ['Palsta maksaa 35 euroa vuodessa.', 'Lotten kostar 35 euro per år.'],
    ['Kulkee arkisin.', 'Går måndag till fredag.'],
    ['Tavataan huomenna.', 'Vi ses i morgon.'],
    ['Kello kaksitoista, kesto kaksi tuntia.', 'Klockan tolv, i två timmar.'],
  ])('%s / %s is the same', (fi, sv) => {
    expect(find('contradiction', halves(fi, sv)).found).toEqual([])
    expect(find('omission', halves(fi, sv)).found).toEqual([])
  })

  it.each([
    ['Tavataan huomenna.', 'Vi ses i dag.', ['huomenna', 'i dag']],
    ['Kurssi on ensi viikolla.', 'Kursen hålls denna vecka.', ['ensi viikolla', 'denna vecka']],
    ['Puolet vastasi kyllä.', 'En tredjedel svarade ja.', ['Puolet', 'En tredjedel']],
    ['Alkaa iltaseitsemältä.', 'Börjar kl. 18.', ['iltaseitsemältä', 'kl. 18']],
    ['Kesto on kaksi tuntia.', 'Det tar tre timmar.', ['kaksi', 'tre']],
    [
      'Avataan kahdeksalta aamulla.',
      'Öppnas klockan åtta på kvällen.',
      ['kahdeksalta aamulla', 'klockan åtta på kvällen'],
    ],
    ['Palsta maksaa 35 euroa vuodessa.', 'Lotten kostar 35 euro i månaden.', ['vuodessa', 'i månaden']],
    ['Kesto on puolitoista tuntia.', 'Tiden är 2 timmar.', ['puolitoista', '2']],
  ])('%s / %s is not', (fi, sv, expected) => {
    const { matches, found } = find('contradiction', halves(fi, sv))
    expect([...found, ...matches.map(({ other }) => other?.text)]).toEqual(expected)
  })

  it('is put right in the words of the other language', () => {
    const { view, matches } = find('contradiction', halves('Tavataan huomenna.', 'Vi ses i dag.'))
    expect(fixed(view, matches[0], 1)).toBe('Tavataan huomenna.\n\nVi ses i morgon.')
  })
})
