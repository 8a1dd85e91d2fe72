import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entitiesOf } from '../../../src/core/text/entities.ts'

const found = (text: string) => entitiesOf(text).map(({ kind, value }) => `${kind} ${value}`)

describe('entitiesOf', () => {
  it.each([
    ['Katso kirkkonummi.fi/uimahalli.', 'link kirkkonummi.fi/uimahalli'],
    ['Lue (https://www.kirkkonummi.fi/Palvelut/).', 'link kirkkonummi.fi/Palvelut'],
    ['Https://Kirkkonummi.fi', 'link kirkkonummi.fi'],
    ['www.kyrkslatt.fi/sv?lang=sv, läs', 'link kyrkslatt.fi/sv?lang=sv'],
    ['Asioi suomi.fi-palvelussa', 'link suomi.fi'],
    ['Kirjoita: Kirjaamo@Kirkkonummi.fi!', 'email kirjaamo@kirkkonummi.fi'],
    ['#Kyrkslätt', 'hashtag #kyrkslätt'],
    ['Kiitos @kirkko_nummi.', 'mention @kirkko_nummi'],
    ['Kevät 🌱', 'emoji 🌱'],
    ['Hyvää päivää 🇫🇮', 'emoji 🇫🇮'],
    ['1️⃣', 'emoji 1️⃣'],
  ])('%s', (text, entity) => {
    expect(found(text)).toEqual([entity])
  })

  it.each(['09 296 71', '(09) 296 71', '09-29671', '+358 9 29671', '+358 (0)9 296 71', '00358 9 29671', 'puh.0929671'])(
    'knows one phone number in all its spellings: %s',
    text => {
      expect(found(text)).toEqual(['phone +358929671'])
    },
  )

  it.each(['0295 160 01', '050 123 4567', '0800 1 1234', '+46 70 123 45 67'])('finds the phone number %s', text => {
    expect(entitiesOf(`Soita ${text}.`)).toMatchObject([{ kind: 'phone', start: 6, end: 6 + text.length }])
  })

  it.each([
    '3.2.2026',
    '2026-02-03',
    'Y-tunnus 0203107-0',
    '1 200 500 euroa',
    '1990–2020',
    'FI21 1234 5600 0007 85',
    'klo 10–16',
    '0,5 prosenttia',
    'Avattu.Se on nyt tehty.',
    '#1',
    'A&#228;',
  ])('finds nothing in %s', text => {
    expect(found(text)).toEqual([])
  })

  it('gives places in order and without overlaps, in any text', () => {
    const piece = fc.constantFrom('09 296 71', 'a@b.fi', '#ä', '@x', '🌱', 'kunta.fi/x', ' ', '\n', '3.2.', 'sana', '€')
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), pieces => {
        const text = pieces.join('')
        let end = 0
        for (const entity of entitiesOf(text)) {
          expect(entity.start).toBeGreaterThanOrEqual(end)
          expect(entity.end).toBeGreaterThan(entity.start)
          end = entity.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
