import { cpSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { packFiles, packFolder } from '../../scripts/zip/pack.ts'
import { sha256 } from '../../scripts/zip/parts.ts'

const folder = mkdtempSync(join(tmpdir(), 'tolkku-zip-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A copy as another machine would have it: other folder, other times. */
function copyOf(source: string, name: string, seconds: number): string {
  const copy = join(folder, name)
  cpSync(source, copy, { recursive: true })
  const files = readdirSync(copy, { recursive: true, encoding: 'utf8' })
  for (const file of files) utimesSync(join(copy, file), seconds, seconds)
  return copy
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the archive of %s', target => {
  const first = packFolder(copyOf(`dist/${target}`, `${target}-a`, 1))

  test('is the same byte for byte from another folder at another time', () => {
    expect(sha256(packFolder(copyOf(`dist/${target}`, `${target} elsewhere`, 2e9)))).toBe(sha256(first))
  })

  test('has the manifest at its root and the licences of what it carries', () => {
    expect(Object.keys(unzipSync(first))).toEqual(expect.arrayContaining(['manifest.json', 'licences.txt']))
  })
})

test('an archive knows nothing of the order in which files are found', () => {
  const [a, b] = [new Uint8Array([1]), new Uint8Array([2])]
  expect(packFiles({ a, b })).toEqual(packFiles({ b, a }))
})

test('an archive is the same in every time zone', () => {
  const zone = process.env.TZ
  const packed = ['Pacific/Kiritimati', 'America/Los_Angeles'].map(name => {
    process.env.TZ = name
    return sha256(packFiles({ a: new Uint8Array([1]) }))
  })
  process.env.TZ = zone
  expect(packed[0]).toBe(packed[1])
})
