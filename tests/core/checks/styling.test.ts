import { describe, expect, it } from 'vitest'
import type { StylingCheck } from '../../../src/core/checks/styling.ts'
import { hashtagParts } from '../../../src/core/text/styling/hashtag.ts'
import { findingsOf, fixedBy, foundBy } from './one-rule.ts'

const check = (finds: Exclude<StylingCheck['finds'], 'hashtag-case'>): StylingCheck => ({ kind: 'styling', finds })
const hashtags: StylingCheck = {
  kind: 'styling',
  finds: 'hashtag-case',
  first: ['kaikki', 'yhdessä', 'hyvää'],
  last: ['mukaan', 'tillsammans'],
}

describe('capitals', () => {
  it.each([
    ['TERVETULOA MUKAAN!', 'Tervetuloa mukaan!'],
    ['Halli on SULJETTU HUOMENNA.', 'Halli on suljettu huomenna.'],
    ['EU RAHOITTAA TÄTÄ. KIITOS SIITÄ!', 'EU rahoittaa tätä. Kiitos siitä!'],
    ['”HALLI ON KIINNI”', '”Halli on kiinni”'],
  ])('of %s become %s', (text, calm) => {
    expect(fixedBy(check('capitals'), text)).toBe(calm)
    expect(findingsOf(check('capitals'), calm)).toEqual([])
  })

  it.each(['EU, HSL ja NATO', 'Luku XVIII', 'TE-toimisto', 'OK!', 'HUOM! Kiinni', '00100 HELSINKI', 'ABC-123'])(
    'are nothing in %s',
    text => expect(foundBy(check('capitals'), text)).toEqual([]),
  )

  it('keep the organisation’s name', () => {
    const organisation = { names: { fi: ['Kirkkonummen kunta'], sv: [], en: [] } }
    expect(fixedBy(check('capitals'), 'TERVETULOA KIRKKONUMMELLE', { organisation })).toBe('Tervetuloa Kirkkonummelle')
  })
})

describe('emoji', () => {
  it('make a run from four, and count as readers see them', () => {
    expect(foundBy(check('emoji-run'), 'Hyvää 🎉🎉 🎉🎉 vappua')).toEqual(['🎉🎉 🎉🎉'])
    expect(foundBy(check('emoji-run'), 'Perhe 👩‍👩‍👧‍👦🇫🇮👍🏽')).toEqual([])
  })

  it('stand inside a sentence when it goes on with a small letter', () => {
    expect(foundBy(check('emoji-inside'), 'Tule ☕ meille.')).toEqual(['☕'])
    expect(foundBy(check('emoji-inside'), 'Tule meille ☕ Nähdään!')).toEqual([])
    expect(foundBy(check('emoji-inside'), 'Tule! ☕ ja pullaa')).toEqual([])
    expect(foundBy(check('emoji-inside'), 'Tule meille ☕ https://www.kirkkonummi.fi/kahvila')).toEqual([])
  })
})

describe('styled letters', () => {
  it.each([
    ['𝗧𝗲𝗿𝘃𝗲 𝗸𝗮𝗶𝗸𝗶𝗹𝗹𝗲', 'Terve kaikille'],
    ['🅷🅴🅻🅻🅾', 'HELLO'],
    ['ʜᴇʟʟᴏ', 'hello'],
    ['ｔｅｋｓｔｉ', 'teksti'],
    ['t̶e̶k̶s̶t̶i̶', 'teksti'],
  ])('%s become %s', (styled, plain) => {
    expect(fixedBy(check('styled-letters'), styled)).toBe(plain)
    expect(findingsOf(check('styled-letters'), plain)).toEqual([])
  })

  it.each(['5 m², 20 °C, ½ ja CO₂', 'Привет', 'Tuote™ ja ℹ️', '🇫🇮🇸🇪', 'é ja e\u0301 ja ä'])('are not in %s', text =>
    expect(foundBy(check('styled-letters'), text)).toEqual([]),
  )
})

describe('pictures of signs', () => {
  it('are one finding, however many lines they have', () => {
    const art = ' /\\_/\\  ***\n( o.o ) ~~~\n > ^ <  ===='
    expect(findingsOf(check('ascii-art'), art)).toHaveLength(1)
    expect(foundBy(check('ascii-art'), 'No ¯\\_(ツ)_/¯')).toEqual(['¯\\_(ツ)_/¯'])
  })

  it.each(['----------', ':-) ja ;-)', 'Puh. (09) 296 71, ma–pe 8–16 (pe 8–14).', '***'])('are not in %s', text =>
    expect(foundBy(check('ascii-art'), text)).toEqual([]),
  )
})

describe('repeated punctuation', () => {
  it.each([
    ['Hei!!!', 'Hei!'],
    ['Mitä??!', 'Mitä?'],
    ['No.....', 'No…'],
  ])('%s becomes %s', (text, single) => expect(fixedBy(check('repeated-punctuation'), text)).toBe(single))

  it.each(['Hei! Hei?', 'No...', 'Niinkö?!', '…'])('is not in %s', text =>
    expect(foundBy(check('repeated-punctuation'), text)).toEqual([]),
  )
})

describe('hashtags', () => {
  it.each([
    ['#kaikkimukaan', '#KaikkiMukaan'],
    ['#byfesttillsammans2025', '#ByfestTillsammans2025'],
    ['#hyvääitsenäisyyspäivää', '#HyvääItsenäisyyspäivää'],
    ['#töissäkunnalla', '#TöissäKunnalla'],
  ])('%s becomes %s, which is accepted', (tag, better) => {
    expect(fixedBy(hashtags, `Nähdään ${tag}!`)).toBe(`Nähdään ${better}!`)
    expect(foundBy(hashtags, better)).toEqual([])
  })

  it.each(['#kirkkonummi', '#yhdessäolo', '#kaikki_mukaan', '#KaikkiMukaan', '#varhaiskasvatus', '#villasukat'])(
    '%s stays',
    tag => expect(foundBy(hashtags, tag)).toEqual([]),
  )

  it('of the organisation stay as it writes them, and its name shows where a word ends', () => {
    const organisation = { hashtags: ['#yhdessätillsammans'], names: { fi: ['Kirkkonummen kunta'], sv: [], en: [] } }
    expect(foundBy(hashtags, '#yhdessätillsammans', { organisation })).toEqual([])
    expect(foundBy(hashtags, '#yhdessätillsammans')).toEqual(['#yhdessätillsammans'])
    expect(fixedBy(hashtags, '#kirkkonummenkirjasto', { organisation })).toBe('#KirkkonummenKirjasto')
  })

  it('of one word have no parts', () => {
    const words = { first: new Set(['kaikki']), last: new Set(['mukaan']) }
    expect(hashtagParts('mukaan', words)).toBeNull()
    expect(hashtagParts('kaikkimukaan', words)).toEqual(['kaikki', 'mukaan'])
  })
})
