import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { platformsDocument } from '../scripts/document/platforms.ts'
import { rulesDocument } from '../scripts/document/rules.ts'
import { readPacks } from '../scripts/packs.ts'
import { checkCompilers } from '../src/core/checks/index.ts'

it('keeps docs/rules.md true: run `npm run document` after a change of rules', () => {
  const file = fileURLToPath(new URL('../docs/rules.md', import.meta.url))
  expect(readFileSync(file, 'utf8')).toBe(rulesDocument(readPacks()))
})

it('keeps docs/platforms.md true: run `npm run document` after a change of sites or test pages', () => {
  const file = fileURLToPath(new URL('../docs/platforms.md', import.meta.url))
  expect(readFileSync(file, 'utf8')).toBe(platformsDocument())
})

it.each(['fi', 'sv', 'en'])('keeps the short text for the stores what the manifest says, in %s', language => {
  const text = readFileSync(`docs/store/${language}.md`, 'utf8')
  const { extDescription } = JSON.parse(readFileSync(`assets/public/_locales/${language}/messages.json`, 'utf8'))
  expect(text).toContain(`: ${extDescription.message}\n`)
  expect(extDescription.message.length).toBeLessThanOrEqual(132)
})

it.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/store/README.md'])(
  'names in %s only files that are there',
  document => {
    const named = readFileSync(document, 'utf8').matchAll(
      /(?<![\w/.-])((?:src|scripts|tests|assets|docs|\.github)\/[\w./-]*\w)(?![\w/<*-])/g,
    )
    expect(Array.from(named, ([, path = '']) => path).filter(path => !existsSync(path))).toEqual([])
  },
)

it('keeps in docs/rule-packs.md what every kind of check finds', () => {
  const [, table = ''] = readFileSync('docs/rule-packs.md', 'utf8').split('## Kinds of checks')
  const named = Array.from(table.matchAll(/^\| (`.+?`) \|/gm), ([, kinds = '']) => kinds.match(/[\w-]+/g) ?? []).flat()
  expect(Object.keys(checkCompilers).filter(kind => !named.includes(kind))).toEqual([])
})

it('keeps in ARCHITECTURE.md a reason for every package that is asked for', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const [, table = ''] = readFileSync('ARCHITECTURE.md', 'utf8').split('## Dependencies')
  const named = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names = '']) => names.split(/, | \(/))
  const isNamed = (name: string) =>
    named.some(one => one === name || (one.endsWith('*') && name.startsWith(one.slice(0, -1))))
  expect(Object.keys({ ...dependencies, ...devDependencies }).filter(name => !isNamed(name))).toEqual([])
})

it.each(readdirSync('.github/ISSUE_TEMPLATE').filter(name => name !== 'config.yml'))(
  'keeps the form %s one that can be filled in, in three languages',
  name => {
    const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8'))
    expect(form.name.split(' · ')).toHaveLength(3)
    expect(form.description.split(' · ')).toHaveLength(3)
    const asked = form.body.filter(({ type }: { type: string }) => type !== 'markdown')
    const unsaid = asked.filter(({ id, attributes }: { id?: string; attributes: object }) => {
      const unknown = Object.keys(attributes).filter(
        key => !['label', 'description', 'options', 'render'].includes(key),
      )
      return !id || unknown.length > 0 || !('label' in attributes)
    })
    expect(unsaid).toEqual([])
  },
)

it.each(readdirSync('.github/workflows'))('keeps the workflow %s to reading, but where a release is made', name => {
  const workflow = parse(readFileSync(`.github/workflows/${name}`, 'utf8'))
  expect(workflow.permissions).toEqual({ contents: 'read' })
  const jobs = Object.values<{ permissions?: object; steps: { uses?: string; run?: string }[] }>(workflow.jobs)
  expect(jobs.filter(({ permissions }) => permissions !== undefined)).toHaveLength(name === 'release.yml' ? 1 : 0)
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const asked = jobs.flatMap(({ steps }) => steps.flatMap(({ run = '' }) => run.match(/(?<=npm run )[\w:]+/g) ?? []))
  expect(asked.filter(script => !(script in scripts))).toEqual([])
})
