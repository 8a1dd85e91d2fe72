import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { keysOf, keysSource, readLocale } from '../../scripts/locale-keys.ts'
import { yamlModule } from '../../scripts/vite/yaml.ts'
import { createPageTexts } from '../../src/locale/page-texts.ts'
import { createPanelTexts } from '../../src/locale/panel-texts.ts'
import { createTexts, type TextTree } from '../../src/locale/texts.ts'

const LANGUAGES = ['fi', 'sv', 'en'] as const

function allTexts(node: unknown): string[] {
  if (typeof node === 'string') return [node]
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(allTexts) : []
}

function placesOf(node: unknown, path: string): string[] {
  if (typeof node === 'string') return [...new Set(node.match(/\{\w+\}/g))].sort().map(place => `${path} ${place}`)
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => placesOf(value, `${path}.${key}`))
}

describe('locale files', () => {
  it.each(LANGUAGES)('%s has the keys of the typed key file', language => {
    expect(keysOf(readLocale(language), '').sort()).toEqual(keysOf(readLocale('fi'), '').sort())
  })

  it('the key file is the one written from the Finnish texts', () => {
    const written = readFileSync(new URL('../../src/locale/keys.ts', import.meta.url), 'utf8')
    expect(written).toBe(keysSource())
  })

  it.each(LANGUAGES)('%s has the places of the Finnish texts', language => {
    expect(placesOf(readLocale(language), '')).toEqual(placesOf(readLocale('fi'), ''))
  })

  it.each(LANGUAGES)('%s has no empty text and no straight apostrophe between letters', language => {
    for (const text of allTexts(readLocale(language))) {
      expect(text.trim()).not.toBe('')
      expect(text).not.toMatch(/\p{L}'\p{L}/u)
    }
  })
})

describe('createTexts', () => {
  const sections: TextTree = {
    a: { plain: 'Hei', named: '{name} ja {name}', count: { one: '{n} sana', other: '{n} sanaa' } },
  }
  const t = createTexts<string>('fi', sections)

  it('fills every place of a name', () => expect(t('a.named', { name: 'FI' })).toBe('FI ja FI'))
  it('leaves a place without a value as it is', () => expect(t('a.named')).toBe('{name} ja {name}'))
  it('does not fill from a value that looks like a place', () =>
    expect(t('a.named', { name: '{name}' })).toBe('{name} ja {name}'))
  it('chooses the plural form', () => {
    expect([0, 1, 2].map(n => t('a.count', { n }))).toEqual(['0 sanaa', '1 sana', '2 sanaa'])
  })
  it.each([
    ['fi', '63\u00a0206 sanaa'],
    ['sv', '63\u00a0206 sanaa'],
    ['en', '63,206 sanaa'],
  ] as const)('parts a large number as %s does', (language, words) => {
    expect(createTexts<string>(language, sections)('a.count', { n: 63_206 })).toBe(words)
  })
  it('shows an unknown key itself', () => {
    expect(t('a.none')).toBe('a.none')
    expect(t('a')).toBe('a')
  })
})

describe('page and panel texts', () => {
  it('speak the language asked for', () => {
    const words = LANGUAGES.map(language => createPageTexts(language)('common.levelCount.warning', { n: 2 }))
    expect(words).toEqual(['2 tarkistettavaa', '2 att kontrollera', '2 to check'])
  })
  it('have their own sections', () => {
    expect(createPanelTexts('sv')('panel.options')).toBe('Inställningar')
  })
})

describe('yamlModule', () => {
  it('gives top-level keys by name, and those that are no identifiers in the whole', () => {
    expect(yamlModule('a: 1\nb-c: [x]')).toBe('export const a = 1\nexport default { a, "b-c": ["x"] }\n')
  })
  it('gives a list as default', () => expect(yamlModule('- 1')).toBe('export default [1]\n'))
  it('throws on what is not YAML', () => expect(() => yamlModule('a: [')).toThrow())
})
