import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkPack } from '../../scripts/check/pack.ts'
import { learnedModel } from '../../scripts/learn/model.ts'
import { begin } from '../../scripts/new.ts'
import { readPacks } from '../../scripts/packs.ts'
import { editors } from '../../src/page/editors/index.ts'
import { ownTown } from '../packs/own/town.ts'

const root = mkdtempSync(join(tmpdir(), 'tolkku-new-'))
afterAll(() => rmSync(root, { recursive: true }))
const NOW = new Date('2026-11-30T12:00:00Z')

function path(kind: string, name: string): string {
  const begun = begin(kind, name, root, NOW)
  if ('fault' in begun) throw new Error(begun.fault)
  expect(begun.next.join()).not.toMatch(/\{\{/)
  return begun.path
}

// It takes a while where nothing of it is kept yet: before any test's time runs.
await learnedModel(readPacks())

test('a new pack is right from the beginning, and its examples come out', async () => {
  const report = await checkPack(path('pack', 'kuusiranta'), { today: '2026-11-30' })
  expect([report.isRight, report.lines[0]]).toEqual([
    true,
    'kuusiranta / kuusiranta (kuusiranta), version 1, reviewed 2026-11-30',
  ])
})

test('a new rule is right from the beginning, and its examples come out', async () => {
  mkdirSync(join(root, 'assets/packs/common'), { recursive: true })
  const rule = readFileSync(path('rule', 'common/clear-words'), 'utf8')
  const indented = rule
    .trimEnd()
    .split('\n')
    .map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`)
  const file = join(root, 'town.yml')
  writeFileSync(file, ownTown(indented.join('\n')))
  expect((await checkPack(file, { today: '2026-11-30' })).lines.at(-1)).toBe('  all examples come out as they say')
})

test.each([
  ['site', 'new-place', 'newPlace'],
  ['editor', 'new-kind', 'newKind'],
])('a new %s is a module that exports what it describes', (kind, id, name) => {
  const text = readFileSync(path(kind, id), 'utf8')
  expect(text).toContain(`export const ${name}: `)
  expect(text).not.toMatch(/\{\{/)
})

test('a new editor has what an editor must have, and a new rule what its texts must be', () => {
  const editor = readFileSync(path('editor', 'other-kind'), 'utf8')
  expect(Array.from(editor.matchAll(/^ {2}(\w+):/gm), ([, key]) => key)).toEqual(Object.keys(editors.plain))
  for (const begun of [path('rule', 'common/other-words'), path('pack', 'mustasalmi')]) {
    const rule = readFileSync(begun, 'utf8').replace(/^[\s\S]*^rules:$/m, '')
    expect(rule).toMatch(/^ *title: /m)
    expect(rule.slice(rule.indexOf('message:'), rule.indexOf('why:'))).not.toContain('.')
  }
})

test('nothing is written over, and what is no name or kind is refused', () => {
  expect(begin('pack', 'kuusiranta', root, NOW)).toEqual({ fault: 'kuusiranta.yml is there already' })
  expect(begin('rule', 'nowhere/x', root, NOW)).toEqual({ fault: 'there is no pack nowhere' })
  for (const [kind = '', name = ''] of [
    ['pack', 'Kuusi Ranta'],
    ['pack', '../x'],
    ['rule', 'x'],
    ['nothing', 'x'],
    ['constructor', 'x'],
  ])
    expect(begin(kind, name, root, NOW)).toMatchObject({ fault: expect.stringContaining('usage') })
})
