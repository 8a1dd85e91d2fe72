import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { policyTitles } from '../../scripts/document/deployment/admx.ts'
import { deploymentFiles } from '../../scripts/document-deployment.ts'
import { checkPolicy, policySchemas } from '../../src/store/policy.ts'

const files = deploymentFiles()
const read = (path: string) => readFileSync(`docs/deployment/${path}`, 'utf8')
const KEYS = Object.keys(policySchemas)

test.each(Object.keys(files))('%s is what the example makes: run `node scripts/document-deployment.ts`', path => {
  expect(read(path)).toBe(files[path])
})

interface PolicyFile {
  readonly '3rdparty'?: { readonly extensions: Readonly<Record<string, Record<string, unknown>>> }
  readonly policies?: {
    readonly '3rdparty': { readonly Extensions: Readonly<Record<string, Record<string, unknown>>> }
  }
}

test.each(['linux/chromium.json', 'firefox/policies.json'])(
  'the settings of %s are right, and show every key',
  path => {
    const file: PolicyFile = JSON.parse(read(path))
    const [settings = {}] = Object.values(file['3rdparty']?.extensions ?? file.policies?.['3rdparty'].Extensions ?? {})
    expect(checkPolicy(settings).faults).toEqual([])
    expect(Object.keys(settings).sort()).toEqual(KEYS.toSorted())
  },
)

test('every key has a name in the editor of group policies, and a place in each file', () => {
  expect(Object.keys(policyTitles()).sort()).toEqual(KEYS.toSorted())
  for (const path of ['windows/chrome.reg', 'windows/edge.reg', 'windows/tolkku.admx', 'macos/tolkku.mobileconfig'])
    for (const key of KEYS) expect(read(path), `${path}, ${key}`).toContain(key)
})

test.each(Object.keys(files).filter(path => /\.(?:adm[xl]|mobileconfig)$/.test(path)))('%s is XML', path => {
  const text = read(path).replace(/<!DOCTYPE[^>]*>/, '')
  const parsed = new new Window().DOMParser().parseFromString(text, 'application/xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  expect(parsed.documentElement.children.length).toBeGreaterThan(0)
})
