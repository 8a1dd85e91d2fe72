import { expect, test } from 'vitest'
import { loadPack } from '../../src/packs/load.ts'
import { faultIn, townPack } from './town.ts'

const three = '[{ text: a }, { text: b }, { text: c }]'
const rule = (check: string, more = '', flags = three) => `
id: story
level: hint
check: ${check}
message: &text { fi: a, sv: b, en: c }
why: *text
examples: { flags: ${flags}, allows: ${three} }
${more}`

function fault(files: Record<string, string>): string {
  const told = faultIn(() => loadPack({ 'pack.yml': townPack(), ...files }))
  return told ? `${told.message} / ${told.reason.fi}` : 'none'
}

const doubling = Array.from({ length: 30 }, (_, at) => `p${at}: ['{{p${at - 1}}}{{p${at - 1}}}']`)
const parts = `{ ${["p0: ['(?:a|b)']", ...doubling.slice(1)].join(', ')} }`

test.each([
  ['no expression', rule("{ kind: pattern, pattern: '(a' }"), 'rules/story.yml, check.pattern: the pattern is not a'],
  ['slow', rule("{ kind: pattern, pattern: '(a+)+$' }"), 'rules/story.yml, check.pattern: looking for the pattern can'],
  ['empty', rule("{ kind: pattern, pattern: '' }"), 'rules/story.yml, check.pattern: the value is not valid'],
  ['doubles', rule(`{ kind: pattern, pattern: '{{p29}}', parts: ${parts} }`), 'rules/story.yml, check.parts.p'],
  ['an empty term', rule("{ kind: terms, terms: { fi: [' '] } }"), 'rules/story.yml, check.terms'],
  [
    'two examples',
    rule('{ kind: context }', '', '[{ text: a }, { text: b }]'),
    'rules/story.yml, examples: there must',
  ],
  [
    'a name of every object',
    rule('{ kind: context }', 'norms: [constructor]'),
    'rules/story.yml, norms: the norm is not',
  ],
  ['was itself', rule('{ kind: context }', 'was: [story]'), 'rules/story.yml, was: another rule has the id already'],
  ['not UTF-8', rule('{ kind: context }').replace('fi: a', 'fi: \uFFFD'), 'rules/story.yml: the file is not UTF-8'],
])('a rule is refused with file, path and reason: %s', (_, text, message) => {
  expect(fault({ 'rules/story.yml': text })).toContain(message)
})

test('a file that nothing reads is refused, not passed over', () => {
  expect(fault({ 'rules/story.yaml': rule('{ kind: context }') })).toBe(
    'rules/story.yaml: a pack has only pack.yml, rules/*.yml, lexicons/*.yml and cases/*/{fi,sv,en}.tsv / rules/story.yaml: paketissa on vain pack.yml, rules/*.yml, lexicons/*.yml ja cases/*/{fi,sv,en}.tsv',
  )
})

test('what is right is taken', () => {
  expect(fault({ 'rules/story.yml': rule("{ kind: pattern, pattern: 'a|b' }") })).toBe('none')
})
