import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPacks } from '../../../scripts/packs.ts'
import { inLowerCase } from '../../../src/core/checks/pattern.ts'
import { hasSurrogates, plainPattern } from '../../../src/core/text/plain-pattern.ts'

const packs = readPacks()
const patterns = packs.flatMap(({ rules }) =>
  rules.flatMap(({ rule: { id, check } }) =>
    check.kind === 'pattern'
      ? [{ id, pattern: check.ignoreCase ? inLowerCase(check.pattern) : check.pattern, low: check.ignoreCase === true }]
      : [],
  ),
)
const texts = packs
  .flatMap(({ notes }) => Object.values(notes))
  .flatMap(({ examples: { flags, allows } }) => [...flags, ...allows].flatMap(example => example.text ?? []))
  .filter(text => !hasSurrogates(text))
const places = (text: string, pattern: string, flags: string) =>
  Array.from(text.matchAll(new RegExp(pattern, flags)), match => [match.index, match[0], match.indices?.groups?.found])

describe('a pattern without the flag u', () => {
  test.each(patterns)('of $id finds the same', ({ pattern, low }) => {
    const plain = plainPattern(pattern)
    expect(plain).not.toBeNull()
    for (const text of texts.map(text => (low ? text.toLowerCase() : text)))
      expect(places(text, plain ?? '', 'dg')).toEqual(places(text, pattern, 'dgu'))
  })

  test('knows the same signs by each property that is used, in and out of a class', () => {
    const used = new Set(patterns.flatMap(({ pattern }) => pattern.match(/\\[pP]\{[^}]+\}/g) ?? []))
    expect(used.size).toBeGreaterThan(3)
    const sign = fc.integer({ min: 0, max: 0xffff }).filter(code => code < 0xd800 || code > 0xdfff)
    for (const property of used) {
      for (const source of property.startsWith('\\P')
        ? [property]
        : [property, `[${property}\\-_]`, `[^${property}]`]) {
        const [plain, unicode] = [new RegExp(plainPattern(source) ?? '(?!)'), new RegExp(source, 'u')]
        fc.assert(
          fc.property(sign, code => plain.test(String.fromCharCode(code)) === unicode.test(String.fromCharCode(code))),
          { numRuns: 3000, seed: 7 },
        )
      }
    }
  })

  test('there is none where pairs are meant', () => {
    expect([plainPattern('\\u{1F600}'), plainPattern('[😀]'), plainPattern('\\p{Script=Latin}')]).toEqual([
      null,
      null,
      null,
    ])
  })
})
