import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { platformsDocument } from '../scripts/document/platforms.ts'
import { rulesDocument } from '../scripts/document/rules.ts'
import { readPacks } from '../scripts/packs.ts'

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
