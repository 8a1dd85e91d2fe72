import { describe, expect, test } from 'vitest'
import { readPacks } from '../../../scripts/packs.ts'
import { patternSource } from '../../../src/core/checks/pattern.ts'
import { attacksOn } from '../../../src/packs/patterns/attacks.ts'
import { needsOf, withNeeds } from '../../../src/packs/patterns/needs.ts'
import { parseExpression } from '../../../src/packs/patterns/parse.ts'

describe('what every match of a pattern has', () => {
  test.each<[string, readonly string[] | null]>([
    ['salainen', ['salainen']],
    ['(?:salainen|hemlig)', ['salainen', 'hemlig']],
    ['(?<!\\p{L})[Ss]alainen(?!\\p{L})', ['Salainen', 'salainen']],
    ['\\p{L}+katu \\d+', ['katu ']],
    ['(?:talo|talon|talossa) \\p{L}+', ['talo ', 'talon ', 'talossa ']],
    ['(?:kadun)?tie(?:llä)? [0-9]', ['tie ', 'tiellä ']],
    ['(?=.*hetu).{3}', ['hetu']],
    ['(?:abc){2,}\\.x', ['abc']],
  ])('%s', (pattern, needs) => {
    expect(needsOf(pattern)?.toSorted()).toEqual(needs?.toSorted())
  })

  test.each(['(?:salainen)?', '\\p{L}+', 'salainen|\\d+', '(?!salainen)\\p{L}+', 'ab', 'salainen*|[^x]', '(a)\\1'])(
    'cannot be told of %s',
    pattern => {
      expect(needsOf(pattern)).toBeNull()
    },
  )
})

describe('of the patterns of the packs', () => {
  const packs = readPacks()
  const texts = packs
    .flatMap(({ notes }) => Object.values(notes))
    .flatMap(({ examples: { flags, allows } }) => [...flags, ...allows].flatMap(example => example.text ?? []))
  const patterns = packs
    .map(withNeeds)
    .flatMap(({ rules }) =>
      rules.flatMap(({ rule: { id, check } }) => (check.kind === 'pattern' ? [{ id, check }] : [])),
    )

  test('most tell what they need', () => {
    expect(patterns.filter(({ check }) => check.needs).length).toBeGreaterThan(patterns.length / 2)
  })

  test.each(patterns.filter(({ check }) => check.needs))('$id: all that it finds has it', ({ check }) => {
    const source = patternSource(check)
    const node = parseExpression(source)
    const attacks = node ? [...attacksOn(node, 'u', 300)] : []
    let found = 0
    for (const text of [...texts, ...attacks].map(each => (check.ignoreCase ? each.toLowerCase() : each))) {
      const finds = new RegExp(source, 'u').test(text)
      if (finds) found++
      if (finds) expect(check.needs?.some(need => text.includes(need))).toBe(true)
    }
    expect(found).toBeGreaterThan(0)
  })
})
