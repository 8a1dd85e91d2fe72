import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DetectedLanguage, Identify } from '../../../../src/core/model.ts'
import { paragraphSpans } from '../../../../src/core/text/analysis.ts'
import { loadIdentify } from '../../../../src/core/text/language/identify.ts'
import { resolveLanguages } from '../../../../src/core/text/language/language.ts'
import { segmentsOf } from '../../../../src/core/text/language/segments.ts'

let identify: Identify
beforeAll(async () => {
  identify = await loadIdentify()
})

function languages(text: string) {
  const paragraphs = paragraphSpans(text).map(({ start, end }) => {
    const piece = text.slice(start, end)
    return { start, paragraph: { text: piece, segments: segmentsOf(piece, identify) } }
  })
  return resolveLanguages(paragraphs, text)
}
const setOf = (text: string) =>
  languages(text)
    .shares.map(share => share.lang)
    .sort()

describe('resolveLanguages', () => {
  test.each<[string, DetectedLanguage[]]>([
    ['Nuorisotalo on kiinni syyslomaviikolla.', ['fi']],
    [
      'Kesätyöhaku on auki 28.2. asti.\n\nSommarjobben kan sökas fram till 28.2.\n\n#kirkkonummi #kyrkslätt',
      ['fi', 'sv'],
    ],
    ['Kunnan uusi strategia on valmis.\n\nThe new strategy of the municipality is ready.', ['en', 'fi']],
    ['Tervetuloa kirjastoon Välkommen till biblioteket', ['fi', 'sv']],
    ['Kirjasto on tänään suljettu Biblioteket är stängt i dag', ['fi', 'sv']],
    ['Kevät saapui Porkkalaan 🌱 Våren kom till Porkala 🌱 #kirkkonummi #kyrkslätt', ['fi', 'sv']],
    ['Hyvää itsenäisyyspäivää! 🇫🇮 Glad självständighetsdag! 🇫🇮', ['fi', 'sv']],
    ['Hyvää joulua! / God jul!', ['fi', 'sv']],
    ['Tervetuloa! Välkommen! Welcome!', ['en', 'fi', 'sv']],
    ['Konsertti alkaa klo 19 | Konserten börjar kl. 19', ['fi', 'sv']],
    ['Kirjasto suljettu\nBiblioteket stängt', ['fi', 'sv']],
    ['Kirjasto suljettu / Biblioteket stängt', ['fi', 'sv']],
    ['Avoin työpaikka | Lediga jobb', ['fi', 'sv']],
    ['Ministeri sanoi: "We are thrilled to be here in Helsinki today." Tilaisuus jatkui.', ['en', 'fi']],
    ['Katsoimme elokuvan "The Lord of the Rings" ja keskustelimme siitä.', ['fi']],
    ['• Kirjasto on auki\n• Biblioteket är öppet', ['fi', 'sv']],
    ['Muistathan ilmoittautua ajoissa.\nBjörn Söderholm, Kyrkslätt', ['fi']],
    ['Kom ihåg att anmäla er i tid.\nPäivi Mäkinen, Jyväskylä', ['sv']],
    ['Haemme uutta suunnittelijaa tiimiimme. #hiring #FutureOfWork #WeAreHiring', ['fi']],
    ['Kokous pidetään Microsoft Teamsissa. Linkki tulee sähköpostiin.', ['fi']],
    ['Jeg vet ikke hva det betyr, men jeg skal spørre læreren i morgen.', ['no']],
    ['Vi har ikke hørt noget fra kommunen, og nu er det for sent.', ['da']],
    ['Raamatukogu on homme suletud, aga ülehomme oleme jälle avatud.', ['et']],
    ['Die Bibliothek ist morgen geschlossen, aber wir freuen uns auf Ihren Besuch.', ['de']],
    ['Библиотека завтра закрыта.', ['other']],
    ['Kirjasto on huomenna suljettu. Библиотека завтра закрыта.', ['fi', 'other']],
    ['المكتبة مغلقة غدا', ['other']],
    ['La biblioteca estará abierta mañana desde las nueve hasta las cinco.', ['other']],
    ['Maktabaddu waa furan tahay berri laga bilaabo sagaalka subaxnimo.', ['other']],
    ['KIRJASTO ON SULJETTU TÄNÄÄN\nBIBLIOTEKET ÄR STÄNGT I DAG', ['fi', 'sv']],
  ])('%j', (text, expected) => {
    expect(setOf(text)).toEqual(expected)
  })

  test.each(['', ' \n ', '#kirkkonummi #kyrkslätt', '🎉🎉', 'https://www.vm.fi/a', '@kela', '12.3. 18.00', '\uD83D'])(
    'says nothing of %j',
    text => {
      expect(languages(text).shares).toEqual([])
    },
  )

  test('shows where each language stands', () => {
    const text = 'Kirjasto on auki tänään. Tule käymään!\n\nBiblioteket är öppet i dag. Kom på besök!'
    const { shares, at } = languages(text)
    const places = Object.fromEntries(
      shares.map(({ lang, spans }) => [lang, spans.map(({ start, end }) => text.slice(start, end))]),
    )
    expect(places).toEqual({
      fi: ['Kirjasto on auki tänään. Tule käymään!'],
      sv: ['Biblioteket är öppet i dag. Kom på besök!'],
    })
    expect(at(3)).toBe('fi')
    expect(at(text.length - 3)).toBe('sv')
    expect(at(text.length)).toBeNull()
  })

  test('leaves links, hashtags and mentions out of the shares', () => {
    const bare = languages('Kirjasto on auki.\nThe library is open.').shares
    const adorned = languages(
      'Kirjasto on auki. https://www.turku.fi/kirjasto\nThe library is open. #kirjasto @turku',
    ).shares
    expect(adorned.map(({ lang, share }) => [lang, share])).toEqual(bare.map(({ lang, share }) => [lang, share]))
  })

  test('segments cover any text in order, shares sum to one, spans lie inside', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'Kirjasto on auki. ',
            'Biblioteket är öppet ',
            'The library is open!',
            '\n',
            '\r\n',
            '🎉',
            '#tag ',
            'Привет мир ',
            ' / ',
          ),
          fc.string({ unit: 'binary', maxLength: 12 }),
        ),
        { maxLength: 20 },
      )
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(text, sample => {
        const { segments, shares } = languages(sample)
        let at = 0
        for (const { start, end } of segments) {
          expect(start).toBe(at)
          at = end
        }
        expect(at).toBe(sample.length)
        if (shares.length > 0) expect(shares.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(1, 9)
        for (const { start, end } of shares.flatMap(one => one.spans)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(sample.length)
        }
      }),
      { numRuns: 100 },
    )
  })
})
