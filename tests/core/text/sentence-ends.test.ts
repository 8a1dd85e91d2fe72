import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { browsersEnds, sentenceEnds } from '../../../src/core/text/sentence-ends.ts'

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at))
const NEAR = [...range(0, 0x17e), ...range(0x2000, 0x20cf)]
const TELLING = [...'aAäÄ1 .!?,:;"\')(»”-–\n\r', '\u00ad', '\u200b', '\u00a0', '\u2028', '\u2024', 'ª', 'ŉ']

const alike = (text: string): void => void expect(sentenceEnds(text), JSON.stringify(text)).toEqual(browsersEnds(text))

describe('sentences end where the browser ends them', () => {
  test('for each near sign around a full stop', () => {
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

  test('for texts of any near signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...NEAR, ...TELLING, ...TELLING), maxLength: 60 }), alike),
      { numRuns: 3000 },
    )
  })

  test('for all others, which the browser reads', () => {
    for (const text of ['Hei. 🎉 Moi!', 'Привет. Как дела?', '']) alike(text)
  })
})
