import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkPack } from '../../../scripts/check/pack.ts'
import { learnedModel } from '../../../scripts/learn/model.ts'
import { packJsonSchema } from '../../../scripts/pack-schema.ts'
import { readPacks } from '../../../scripts/packs.ts'

const read = (path: string) => readFileSync(new URL(`../../../docs/${path}`, import.meta.url), 'utf8')
const page = read('own-pack.md')
const blocks = (kind: string) =>
  Array.from(page.matchAll(new RegExp(`^\`\`\`${kind}\n(.*?)^\`\`\``, 'gms')), ([, text = '']) => text)
const lines = (text = '') => text.trimEnd().split('\n')

const folder = mkdtempSync(join(tmpdir(), 'tolkku-pack-'))
afterAll(() => rmSync(folder, { recursive: true }))
const made = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const pack = blocks('yaml').join('')
const [summary, fault, tried] = blocks('text').map(lines)
const told = (all: readonly string[]) => all.map(line => line.replaceAll(`${folder}/`, ''))

// It takes a while where nothing of it is kept yet: before any test's time runs.
await learnedModel(readPacks())

test('the pieces of the tutorial, copied word for word, are a working pack', async () => {
  const report = await checkPack(made('kuusiranta.yml', pack), { today: '2026-11-30' })
  expect(report.isRight).toBe(true)
  expect(told(report.lines).filter(line => !line.includes('SHA-256'))).toEqual(summary)
})

test('it marks of the tutorial’s texts what the tutorial says', async () => {
  const [texts = ''] = blocks('txt')
  const path = made('kuusiranta.yml', pack)
  const report = await checkPack(path, { today: '2026-11-30', texts: made('texts.txt', texts) })
  expect(told(report.lines).slice(-3)).toEqual(tried)
})

test('a fault is told as the tutorial says', async () => {
  const report = await checkPack(made('kuusiranta.yml', pack.replace('level: warning', 'level: loud')), { today: '' })
  expect(report.isRight).toBe(false)
  expect(told(report.lines)).toEqual(fault)
})

test('an example that fails is printed, and so is a review of long ago; a policy has it on one line', async () => {
  const path = made('kuusiranta.yml', pack.replace('Silta on vanha.', 'Vanhasilta on vanha.'))
  const { lines: all, isRight } = await checkPack(path, { today: '2027-11-16' })
  expect(isRight).toBe(false)
  expect(all).toContain('  found, and should not be: Vanhasilta on vanha. [kuusiranta/old-bridge-name]')
  expect(all).toContain('  reviewed more than 12 months ago: is the guideline still the same?')
  const json = await checkPack(path, { today: '', json: true })
  expect(json.lines.map(line => JSON.parse(line).id)).toEqual(['kuusiranta'])
})

test('words and alternatives that no example needs are named', async () => {
  const more = pack
    .replace('terms: { fi: [vanhasilta] }', 'terms: { fi: [vanhasilta, { term: kivisilta }] }')
    .concat(`  - id: hours
    level: hint
    check: { kind: pattern, parts: { when: [kello, klo, tiimalla] }, pattern: '(?<found>{{when}} 25)' }
    message: &hours { fi: a, sv: b, en: c }
    why: *hours
    examples:
      flags: [{ text: Tule kello 25. }, { text: Tule klo 25. }, { text: Alkaa klo 25. }]
      allows: [{ text: Tule kello 5. }, { text: Tule klo 5. }, { text: Hei vain. }]
`)
  const { lines: all } = await checkPack(made('kuusiranta.yml', more), { today: '2026-11-30' })
  expect(all.filter(line => line.includes('no example'))).toEqual([
    '  no example needs it: kivisilta [kuusiranta/old-bridge-name]',
    '  no example needs it: tiimalla [kuusiranta/hours]',
  ])
})

test('the JSON schema is that of the code: run `node scripts/pack-schema.ts` after a change', () => {
  expect(read('pack.schema.json')).toBe(packJsonSchema())
})
