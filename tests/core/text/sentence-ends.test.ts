import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { browsersEnds, sentenceEnds } from '../../../src/core/text/sentence-ends.ts'

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at))
const EMOJI = [
  ...range(0x2600, 0x275a),
  ...range(0x1f300, 0x1f675),
  ...range(0x1f680, 0x1f7ff),
  ...range(0x1f900, 0x1faff),
]
const NEAR = [...range(0, 0x17e), ...range(0x2000, 0x20cf), '\ufe0f', ...EMOJI]
const TELLING = [
  ...'aAäÄ1 .!?,:;"\')(»”-–\n\r',
  '\u00ad',
  '\u200b',
  '\u00a0',
  '\u2028',
  '\u2024',
  'ª',
  'ŉ',
  '🎉',
  '\ufe0f',
]

const alike = (text: string): void => void expect(sentenceEnds(text), JSON.stringify(text)).toEqual(browsersEnds(text))

describe('sentences end where the browser ends them', () => {
  test('for each sign that we read, around a full stop', () => {
    for (const sign of NEAR)
      for (const [before, after] of [
        ['a', 'a'],
        ['a.', ''],
        ['a.', 'a'],
        ['a.', ' A'],
        ['a. ', 'A'],
        ['a. ', 'a'],
        ['a!', ' a'],
        ['', '.A'],
        ['a! ', 'A'],
      ])
        alike(`${before}${sign}${after}`)
  })

  test('for texts of signs that tell', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...TELLING), maxLength: 25 }), alike), { numRuns: 3000 })
  })

  test('for texts of any such signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...NEAR, ...TELLING, ...TELLING), maxLength: 60 }), alike),
      { numRuns: 3000 },
    )
  })

  test('for all others, which the browser reads', () => {
    for (const text of ['Hei. 𝗠𝗼𝗶! Ja.', 'Привет. Как дела?', 'Hei. 🇫🇮 Moi. 𝟏', '']) alike(text)
  })
})
