import { describe, expect, it, test } from 'vitest'
import { readDraftLine } from '../../../../scripts/check/input.ts'
import { packs, reviewerFor } from '../../../packs/shipped.ts'

const reviewer = reviewerFor(['common'])
const findings = (text: string) => {
  const { draft, context } = readDraftLine({ platform: 'facebook', text }, packs)
  return reviewer.review(draft, context).findings
}
const found = (text: string, rule: string) =>
  findings(text)
    .filter(finding => finding.rule === `common/${rule}`)
    .map(finding => finding.found)

describe('what nobody sees hides nothing, and the place is that of what was written', () => {
  const unseen = ['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF']
  it.each(unseen.map(sign => [`U+${sign.charCodeAt(0).toString(16)}`, sign]))('%s', (_, sign) => {
    const code = `131052-${sign}30${sign}8T`
    expect(found(`Ha${sign}kija on ${code} ja muuta.`, 'hetu')).toEqual([code])
    expect(found(`Olet idi${sign}ootti.`, 'insult')).toEqual([`idi${sign}ootti`])
  })

  it('nor do other spaces and digits', () => {
    expect(found('Hakija on １３１０５２-308T.', 'hetu')).toEqual(['１３１０５２-308T'])
    expect(found('Kortti 4111\u00A01111\u202F1111\u00A01111.', 'payment-card')).toEqual([
      '4111\u00A01111\u202F1111\u00A01111',
    ])
  })

  it('a fix is written over all of it', () => {
    const text = 'Te\u00ADrvetuloa #kirja\u00ADstonpäivä'
    for (const { fixes, span } of findings(text))
      for (const edit of fixes.flatMap(({ edits }) => edits)) {
        expect(edit.span.end).toBeLessThanOrEqual(text.length)
        expect(span).not.toBeNull()
      }
  })

  it('a family of emoji stays one', () => {
    const family = '👨\u200D👩\u200D👧'
    expect(found(`Perhe\u00ADpäivä ${family} kirjastossa`, 'emoji-inside-sentence')).toEqual([family])
  })
})

describe('a payment card', () => {
  it.each([
    ['its end beside it', 'Korttini on 5500 0000 0000 0004 11/29 ja muuta.', ['5500 0000 0000 0004']],
    ['its end and code', '5500000000000004 11/2029 cvc 321', ['5500000000000004']],
    ['another card', '4111 1111 1111 1111 5500 0000 0000 0004', ['4111 1111 1111 1111', '5500 0000 0000 0004']],
    ['a longer number', 'Viite 4111 1111 1111 1111 2222 9', []],
    ['digits before', 'Tili 1234 4111 1111 1111 1111', []],
  ])('with %s', (_, text, expected) => {
    expect(found(text, 'payment-card')).toEqual(expected)
  })
})

describe('credentials', () => {
  it.each([
    '{"user": "aino", "password": "Syksy2026!b"}',
    '{"client_secret": "a8f3k2m9q7w1z4x6"}',
    'Aja curl -u aino:Syksy2026b https://palvelu.fi/tila',
    '-----BEGIN PGP PRIVATE KEY BLOCK-----',
  ])('are found: %s', text => {
    expect(found(text, 'credentials')).toHaveLength(1)
  })

  it.each([
    `Muoto on ghp_${'x'.repeat(36)}`,
    `Slack: xoxb-${'0'.repeat(20)}`,
    'Komento curl -u hakee tunnuksen.',
    'Unohtunut salasana: www.kunta.example/uusi1',
    'Glömt lösenord: https://kommun.example/nytt1',
  ])('are only spoken about: %s', text => {
    expect(found(text, 'credentials')).toEqual([])
  })
})

describe('telephone numbers', () => {
  it.each(['041.234.5678', '041/2345678', '00 358 41 234 5678', '(00358) 41 234 5678', '0 41 234 5678'])(
    '%s',
    written => {
      expect(found(`Soita Ainolle kotiin ${written} illalla.`, 'private-phone')).toEqual([written])
    },
  )

  it.each([
    'Sarja oli 02 04 07 ja 03 05 08.',
    'Oikea rivi on 04 11 17 22 30.',
    'Lomake 0540-0171 uusittiin.',
    'Laite 02-13-24-35-46-CD ei vastaa.',
    'Kahvio 041 234 5678, ma–to klo 8–10.',
    'Kiosken är öppen, 041 234 5678, vardagar kl. 8–15.',
  ])('are none or nobody’s own: %s', text => {
    expect(found(text, 'private-phone')).toEqual([])
  })
})

test('a code near the end of a long paragraph is not cut in two, wherever it stands', () => {
  for (let at = 1900; at < 2000; at += 3) {
    const text = `${'sana '.repeat(at / 5).padEnd(at)} Tilinumero on FI21 1234 5600 0007 85 ja hakija 131052-308T kiittää ${'sana '.repeat(60)}`
    expect(found(text, 'iban'), String(at)).toEqual(['FI21 1234 5600 0007 85'])
    expect(found(text, 'hetu'), String(at)).toEqual(['131052-308T'])
  }
})

test('a word that every object knows is no number', () => {
  const text = 'Kasvua oli constructor %.\n\nTillväxten var 18 %.'
  expect(
    findings(text)
      .flatMap(({ fixes }) => fixes.map(({ label }) => label.fi))
      .join(),
  ).not.toContain('NaN')
})
