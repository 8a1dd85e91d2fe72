import '../../../scripts/zod-messages.ts'
import { expect, test } from 'vitest'
import { readPacks } from '../../../scripts/packs.ts'
import { makeOwnPack } from '../../../src/packs/own/make-own.ts'
import { readOwnPack } from '../../../src/packs/own/read.ts'
import { ownTown } from './town.ts'

const shipped = readPacks()

function faults(text: string): string[] {
  const read = readOwnPack(text)
  const found = 'faults' in read ? read.faults : makeOwnPack(read.file, shipped).faults
  const lineOf = 'lineOf' in read ? read.lineOf : null
  return found.map(fault => {
    const line = 'line' in fault ? fault.line : lineOf?.(fault.path)
    expect(Object.values(fault.reason).every(reason => reason.length > 5)).toBe(true)
    return `${line} ${fault.path.join('.')}: ${fault.reason.en}`
  })
}

const rule = (check: string, id = 'other') => `  - id: ${id}
    level: hint
    check: ${check}
    message: &said { fi: a, sv: b, en: c }
    why: *said
    examples: &three { flags: [{ text: a }, { text: b }, { text: c }], allows: [{ text: d }, { text: e }, { text: f }] }
`

test('a whole pack is read, as YAML and as JSON', () => {
  const read = readOwnPack(ownTown())
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  expect(faults(ownTown())).toEqual([])
  expect(readOwnPack(JSON.stringify(read.file, null, 2))).toMatchObject({ file: read.file })
  const { pack } = makeOwnPack(read.file, shipped)
  expect(pack).toMatchObject({ id: 'kuusiranta', version: 1, reviewed: '2026-11-01' })
  expect(pack.rules.map(one => one.rule.id)).toEqual(['kuusiranta/bridge-name'])
})

test('all faults are told at once, each with its line', () => {
  const text = ownTown('colour: red').replace('level: warning', 'level: loud').replace(', en: Kuusiranta', '')
  expect(faults(text)).toEqual([
    '3 title.en: the key is missing',
    '4 guideline.title.en: the key is missing',
    '8 norms.names.section.en: the key is missing',
    '8 norms.names.title.en: the key is missing',
    '11 rules.0.level: the value must be one of these (stop, warning, hint, reminder)',
    '19 colour: there is no such key (colour)',
  ])
})

test.each([
  ['no YAML', 'id: [', /^\d+ : the file is not YAML/],
  ['a number alone', '7', /^1 : the value is not valid \(keys with values\)/],
  ['empty', '', /^1 : /],
  ['a key twice', ownTown('id: again'), /^\d+ : the file is not YAML \(Map keys must be unique/],
  ['an id that is shipped', ownTown('', 'id: kela'), /^1 id: a pack of Tolkku’s own has the id already \(kela\)/],
  ['the id of common', ownTown('', 'id: common'), /^1 id: a pack of/],
  ['a Cyrillic letter in an id', ownTown('', 'id: kel\u0430'), /^1 id: the value is not valid \(small letters a to z/],
  ['full-width letters in an id', ownTown('', 'id: ｋｅｌａ'), /^1 id: the value is not valid/],
  ['a dotless i', ownTown('', 'id: k\u0131rkko'), /^1 id: the value is not valid/],
  ['an id with a line break', ownTown('', 'id: "kela\\n"'), /^1 id: the value is not valid/],
  ['an unseen character in an id', ownTown('', 'id: ke\u200bla'), /^1 : the line has unseen characters/],
  ['the same by an escape', ownTown('', 'id: "ke\\u200bla"'), /^null : the line has unseen characters/],
  ['text that turns its direction', ownTown('# \u202Eevil'), /^19 : the line has unseen characters/],
  ['a name of every object as a key', ownTown('__proto__: { id: kela }'), /^19 __proto__: there is no such key/],
  [
    'a constructor among norms',
    ownTown(rule('{ kind: context }').replace('level', 'norms: [constructor]\n    level')),
    /norms: the norm is not/,
  ],
  [
    'what backtracks',
    ownTown(rule("{ kind: pattern, pattern: '(a+)+$' }")),
    /^21 rules\.1\.check\.pattern: looking for the pattern can take too long/,
  ],
  [
    'what is no expression',
    ownTown(rule("{ kind: pattern, pattern: '(a' }")),
    /^21 rules\.1\.check\.pattern: the pattern is not a reg/,
  ],
  ['an unknown kind of check', ownTown(rule('{ kind: magic }')), /^21 rules\.1\.check\.kind: /],
  [
    'an unknown lexicon',
    ownTown(rule('{ kind: terms, terms: { lexicon: nothing } }')),
    /^21 rules\.1\.check\.terms: there is no such lexicon/,
  ],
  [
    'two rules of one id',
    ownTown(rule('{ kind: context }', 'bridge-name')),
    /^19 rules\.1\.id: another rule has the id/,
  ],
  ['an unknown common rule', ownTown('adopts: [{ rule: nothing }]'), /^19 adopts\.0\.rule: there is no such rule/],
  [
    'a stop that is eased',
    ownTown('eases: [{ rule: hetu, to: hint, because: no }]'),
    /^19 eases\.0\.rule: a stop cannot be eased/,
  ],
  ['Latin-1', ownTown('# \uFFFD'), /^19 : the file is not UTF-8/],
])('%s is refused', (_, text, told) => {
  expect(faults(text)[0]).toMatch(told)
})

test('five megabytes are refused before they are read', () => {
  const before = process.cpuUsage()
  expect(faults(ownTown('# x'.repeat(2_000_000)))).toEqual(['null : the file is too large (512 kB)'])
  expect(process.cpuUsage(before).user).toBeLessThan(1_000_000)
})

test('what refers to itself without end is refused', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  for (const [at, name] of Array.from('bcdefghi').entries()) {
    const before = 'abcdefgh'[at]
    bomb.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`)
  }
  expect(faults(bomb.join('\n'))).toEqual(['null : the file refers to itself too many times'])
  const large = `a: &a ${'x'.repeat(400_000)}\nb: [${Array.from({ length: 90 }, () => '*a').join(', ')}]`
  expect(faults(large)).toEqual(['null : the file refers to itself too many times'])
})

test('brackets in brackets by the thousand are refused, and nothing hangs', () => {
  const before = process.cpuUsage()
  for (const deep of ['['.repeat(100_000), '{a: '.repeat(50_000), '- '.repeat(100_000)])
    expect(faults(deep)[0]).toMatch(/the file is not YAML|too many|not valid/)
  // Of the processor: a machine that is busy otherwise is no fault.
  expect(process.cpuUsage(before).user).toBeLessThan(20_000_000)
})
