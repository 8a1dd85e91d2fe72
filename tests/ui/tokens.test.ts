import { readFileSync } from 'node:fs'
import { suomifiDesignTokens } from 'suomifi-design-tokens'
import { describe, expect, it } from 'vitest'

const CSS = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8')
const [LIGHT = '', DARK = ''] = CSS.split('@media (prefers-color-scheme: dark)')

type Theme = ReadonlyMap<string, string>
const themeOf = (css: string): Theme =>
  new Map(
    [...(css.split('@media')[0]?.matchAll(/--([\w-]+): (hsl\([^)]*\))/g) ?? [])].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )

const THEMES: Record<string, Theme> = { light: themeOf(LIGHT), dark: themeOf(DARK) }

/** Red, green and blue from 0 to 1, of `hsl(h, s%, l%)`; CSS Color 4, section 7. */
function toRgb(hsl: string): number[] {
  const [h = 0, s = 0, l = 0] = [...hsl.matchAll(/[\d.]+/g)].map(Number)
  const a = (s / 100) * Math.min(l / 100, 1 - l / 100)
  return [0, 8, 4].map(n => {
    const k = (n + h / 30) % 12
    return l / 100 - a * Math.max(-1, Math.min(k - 3, 9 - k, 1))
  })
}

/** WCAG 2.2: relative luminance and contrast ratio. */
function luminance(hsl: string): number {
  const [r = 0, g = 0, b = 0] = toRgb(hsl).map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(theme: Theme, one: string, two: string): number {
  const [light = 0, dark = 0] = [one, two]
    .map(name => luminance(theme.get(name) ?? `missing ${name}`))
    .sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS = ['paper', 'paper-2']
const TEXT = [
  ...GROUNDS.flatMap(ground =>
    ['ink', 'ink-2', 'action', 'stop', 'warning', 'hint', 'ok', 'brand'].map(text => [text, ground]),
  ),
  ...['stop-weak', 'warning-weak', 'hint-weak', 'action-weak'].flatMap(ground =>
    ['ink', 'ink-2'].map(text => [text, ground]),
  ),
  ['action', 'action-weak'],
  ['paper', 'action'],
] as [string, string][]

describe('tokens', () => {
  it('take the named ones from Suomi.fi', () => {
    const named = [...LIGHT.matchAll(/(hsl\([^)]*\)); \/\* (\w+)/g)]
    expect(named.length).toBeGreaterThan(8)
    const colors: Record<string, unknown> = { ...suomifiDesignTokens.colors }
    for (const [, value, name = ''] of named) expect([name, value]).toEqual([name, colors[name]])
  })

  it('have every colour in both themes', () => {
    expect([...(THEMES.dark?.keys() ?? [])]).toEqual([...(THEMES.light?.keys() ?? [])])
  })

  describe.each(Object.entries(THEMES))('%s', (_, theme) => {
    it.each(TEXT)('text %s on %s has 4.5:1', (text, ground) => {
      expect(contrast(theme, text, ground)).toBeGreaterThanOrEqual(4.5)
    })
    it.each(['edge', 'action', 'stop', 'warning', 'hint', 'ok'])('the line %s has 3:1', line => {
      for (const ground of GROUNDS) expect(contrast(theme, line, ground)).toBeGreaterThanOrEqual(3)
    })
  })
})
