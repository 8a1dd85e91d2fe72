import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPacks } from '../../../scripts/packs.ts'
import { inLowerCase } from '../../../src/core/checks/pattern.ts'
import { fitted, foundRanges, plainPattern, type Reach, reachOf, USUAL } from '../../../src/core/text/plain-pattern.ts'

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
const places = (text: string, expression: RegExp) =>
  Array.from(text.matchAll(expression), match => [match.index, match[0], match.indices?.groups?.found])

/** Texts, as written and in small letters, by what they keep to: the expressions are made once for all of a reach. */
const byReach = (texts: readonly string[]) => {
  const groups = Map.groupBy(new Set(texts), reachOf)
  return (['near', 'plane'] as const).map(reach => [reach, groups.get(reach) ?? []] as const)
}
const written = byReach(texts)
const lowered = byReach(texts.map(text => text.toLowerCase()))

describe('a pattern without the flag u', () => {
  test.each(patterns)('of $id finds the same', ({ pattern, low }) => {
    const unicode = new RegExp(pattern, 'dgu')
    for (const [reach, texts] of low ? lowered : written) {
      const source = plainPattern(pattern, reach)
      expect(source).not.toBeNull()
      const plain = new RegExp(source ?? '', 'dg')
      const found = (expression: RegExp) => texts.map(text => places(text, expression))
      expect(found(plain)).toEqual(found(unicode))
    }
  })

  test('is short where the text keeps to what is near, and most texts do', () => {
    const reaches = Map.groupBy(texts, reachOf)
    expect(reaches.get('near')?.length).toBeGreaterThan(texts.length * 0.9)
    expect(plainPattern('\\p{L}', 'near')?.length).toBeLessThan(500)
    expect(plainPattern('\\p{L}', 'plane')?.length).toBeGreaterThan(4000)
    expect([reachOf('Täällä – näin: ”hei” 5 €'), reachOf('Привет'), reachOf('☀'), reachOf('😀')]).toEqual([
      'near',
      'plane',
      'plane',
      null,
    ])
  })

  test('knows the same signs by each property that is used, in and out of a class', () => {
    const used = new Set(patterns.flatMap(({ pattern }) => pattern.match(/\\[pP]\{[^}]+\}/g) ?? []))
    expect(used.size).toBeGreaterThan(3)
    const anySign = fc.integer({ min: 0, max: 0xffff }).filter(code => code < 0xd800 || code > 0xdfff)
    const nearSign = fc.oneof(fc.integer({ min: 0, max: 0x17e }), fc.integer({ min: 0x2000, max: 0x20cf }))
    const within: [Reach, fc.Arbitrary<number>][] = [
      ['plane', anySign],
      ['near', nearSign],
    ]
    for (const property of used) {
      for (const source of property.startsWith('\\P')
        ? [property]
        : [property, `[${property}\\-_]`, `[^${property}]`]) {
        for (const [reach, sign] of within) {
          const [plain, unicode] = [new RegExp(plainPattern(source, reach) ?? '(?!)'), new RegExp(source, 'u')]
          fc.assert(
            fc.property(
              sign,
              code => plain.test(String.fromCharCode(code)) === unicode.test(String.fromCharCode(code)),
            ),
            { numRuns: 3000, seed: 7 },
          )
        }
      }
    }
  })

  test('there is none where pairs are meant', () => {
    for (const pattern of ['\\u{1F600}', '[😀]', '\\p{Script=Latin}']) expect(plainPattern(pattern, 'plane')).toBeNull()
  })
})

describe('a pattern fitted to its text', () => {
  const sources: readonly [source: string, flags: string][] = [
    ['(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}', 'g'],
    ['(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}', 'gi'],
    ['(?<!\\p{L})(?:kesä|tors|kl)(?!\\p{L})', 'gi'],
    ['[^\\p{L}\\p{M}\\s]|\\p{Lu}\\p{Ll}', 'g'],
    ['[^\\p{L}]\\p{L}', 'gi'],
  ]
  const pieces = 'FI21 fi21 KESÄ kesä tors TORſ KL \u212Al ab12é ŠŽ ÿŸ İıμµ ß ẞ e\u0301 ₂ ² – 😀 Привет 1 .'.split(' ')

  test.each(sources)('%s with %s finds what it finds with the flag u', (source, flags) => {
    const expressionFor = fitted(source, flags)
    const places = (text: string, expression: RegExp) =>
      Array.from(text.matchAll(expression), ({ index, 0: all }) => [index, all])
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, ' ', ''), { maxLength: 8 }), parts => {
        const text = parts.join('')
        expect(places(text, expressionFor(text))).toEqual(places(text, new RegExp(source, `${flags}u`)))
      }),
    )
  })

  test('what is written down of usual properties is what would be found', () => {
    for (const [key, ranges] of USUAL) expect(ranges).toBe(foundRanges(key))
  })
})
