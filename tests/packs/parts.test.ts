import { describe, expect, it } from 'vitest'
import { loadPack } from '../../src/packs/load.ts'
import { expandParts } from '../../src/packs/parts.ts'
import { faultIn, townPack } from './town.ts'

const expand = (pattern: string, parts?: Record<string, string[]>) =>
  expandParts({ pattern, parts }, 'rules/story.yml', 'check').pattern

const fault = (read: () => unknown) => faultIn(read)?.message ?? 'none'

const rule = (check: string) => `
id: story
level: hint
check: ${check}
message: &text { fi: a, sv: b, en: c }
why: *text
examples:
  flags: &three [{ text: a }, { text: b }, { text: c }]
  allows: *three
`
const load = (check: string) => loadPack({ 'pack.yml': townPack(), 'rules/story.yml': rule(check) })

describe('the parts of a pattern', () => {
  it('are written out as alternatives, as often as they are used', () => {
    expect(expand('{{who}} met {{who}}s?', { who: ['boy', 'girl'] })).toBe('(?:boy|girl) met (?:boy|girl)s?')
  })

  it('may use parts that are defined before them', () => {
    expect(expand('{{told}}!', { who: ['I', 'we'], told: ['{{who}} said', 'told'] })).toBe('(?:(?:I|we) said|told)!')
  })

  it('keep alternatives to themselves', () => {
    expect('we').not.toMatch(new RegExp(`^${expand('{{who}} said', { who: ['I', 'we'] })}$`, 'u'))
  })

  it('leave a pattern without parts as it is', () => {
    expect(expand('\\p{L}{2,3}(?<found>a|b)$1')).toBe('\\p{L}{2,3}(?<found>a|b)$1')
  })

  it('are taken as they stand, dollar signs too', () => {
    expect(expand('{{price}}', { price: ['\\d+ ?$&', '$1'] })).toBe('(?:\\d+ ?$&|$1)')
  })

  it.each([
    ['the pattern names none', '{{whom}}', { who: ['I'] }, 'check.pattern: there is no such part in the rule (whom)'],
    ['there are none', '{{who}}', undefined, 'check.pattern: there is no such part in the rule (who)'],
    [
      'a part names none',
      '{{told}}',
      { told: ['said', '{{who}} told'] },
      'check.parts.told.1: there is no such part in the rule (who)',
    ],
    [
      'a name of every object is none',
      '{{toString}}',
      {},
      'check.pattern: there is no such part in the rule (toString)',
    ],
    ['one is never used', 'I', { who: ['I'] }, 'check.parts: the part is never used (who)'],
    [
      'one uses itself',
      '{{who}}',
      { who: ['I', '{{who}}'] },
      'check.parts.who.1: a part can use only parts that are defined before it (who)',
    ],
    [
      'one uses a later one',
      '{{told}}{{who}}',
      { told: ['{{who}} said'], who: ['I'] },
      'check.parts.told.0: a part can use only parts that are defined before it (who)',
    ],
  ])('are refused with file, path and reason where %s', (_, pattern, parts, message) => {
    expect(fault(() => expand(pattern, parts))).toBe(`rules/story.yml, ${message}`)
  })
})

describe('a pack with parts in a pattern', () => {
  it('has only the whole pattern in its rule', () => {
    const [loaded] = load("{ kind: pattern, ignoreCase: true, parts: { fi: [a, b] }, pattern: '{{fi}}+' }").rules
    expect(loaded?.rule.check).toEqual({ kind: 'pattern', ignoreCase: true, pattern: '(?:a|b)+' })
  })

  it.each([
    ['an empty list', '{ kind: pattern, parts: { who: [] }, pattern: a }', 'check.parts.who'],
    ['an empty alternative', "{ kind: pattern, parts: { who: [''] }, pattern: a }", 'check.parts.who.0'],
    ['a part that is no list', '{ kind: pattern, parts: { who: a }, pattern: a }', 'check.parts.who'],
    ['a name with other letters', '{ kind: pattern, parts: { Who_: [a] }, pattern: a }', 'check.parts.Who_'],
    ['parts of another kind', '{ kind: context, parts: { who: [a] } }', 'check'],
  ])('is refused with %s', (_, check, path) => {
    expect(fault(() => load(check))).toMatch(new RegExp(`^rules/story\\.yml, ${path.replaceAll('.', '\\.')}: `))
  })
})
