import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Carried } from '../../scripts/vite/carried.ts'

/** What may be carried in an extension under the EUPL: each of these is compatible with it. */
const LICENCES = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'])

const noticed = new Set(
  readFileSync('NOTICE.md', 'utf8')
    .split('\n')
    .filter(line => line.startsWith('| '))
    .flatMap(line => line.split('|')[1]?.match(/@?[a-z][\w.-]*(?:\/[\w.-]+)?/g) ?? []),
)

describe.each(['dist/chrome-mv3', 'dist/firefox-mv3'])('what %s carries of others', target => {
  const list = `${target}.carried.json`
  const carried: Carried[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  const texts = existsSync(list) ? readFileSync(`${target}/licences.txt`, 'utf8') : ''

  test('is listed', () => {
    expect(carried.map(({ name }) => name)).toEqual(expect.arrayContaining(['preact', 'zod', 'eld']))
  })

  test('stands in NOTICE.md, package by package', () => {
    expect(carried.filter(({ name }) => !noticed.has(name)).map(({ name }) => name)).toEqual([])
  })

  test('is under licences that go with our own, with their texts beside it', () => {
    expect(carried.filter(({ licence }) => !LICENCES.has(licence))).toEqual([])
    expect(carried.filter(({ name, version }) => !texts.includes(`\n${name} ${version} (`))).toEqual([])
  })
})
