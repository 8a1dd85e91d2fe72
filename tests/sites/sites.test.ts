// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { siteMatches } from '../../src/sites/hosts.ts'
import { SITES, siteOf } from '../../src/sites/index.ts'
import type { Selector } from '../../src/sites/site.ts'

/** Every selector in a site's description, wherever it stands. */
function selectorsIn(value: unknown): Selector[] {
  if (Array.isArray(value)) return value.flatMap(selectorsIn)
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  if ('css' in value && 'grade' in value) return [value as Selector]
  return Object.values(value).flatMap(selectorsIn)
}

const all = Object.values(SITES).flatMap(site =>
  selectorsIn(site).map(selector => ({ site: site.platform, ...selector })),
)

describe('selectors', () => {
  test.each(all)('$site $css is valid CSS with dated evidence', ({ css, grade, seen }) => {
    expect(() => document.body.matches(css)).not.toThrow()
    expect(grade).toMatch(/^[SMW]$/)
    expect(seen).toMatch(/^20\d\d-(0\d|1[0-2])$/)
  })

  test.each(all)('$site $css depends on no label and no generated class', ({ css }) => {
    expect(css).not.toMatch(/aria-label\b|placeholder[~|^$*]?=|title=/)
    expect(css).not.toMatch(/\.(css-|r-|x[0-9a-z]{5,}\b|_[0-9a-z]{4,})/)
  })
})

test('every composer has an id of its own on its site, and a field', () => {
  for (const { composers } of Object.values(SITES)) {
    expect(new Set(composers.map(({ id }) => id)).size).toBe(composers.length)
    for (const { field, editors } of composers) {
      expect(field.length).toBeGreaterThan(0)
      expect(editors.length).toBeGreaterThan(0)
    }
  }
})

test('pages are named one by one: no wildcard host', () => {
  expect(siteMatches()).not.toEqual([])
  for (const match of siteMatches()) expect(match).toMatch(/^https:\/\/[a-z]+(\.[a-z]+)+\/\*$/)
})

test('a host belongs to one site or to none', () => {
  expect(siteOf('x.com')?.platform).toBe('x')
  expect(siteOf('business.facebook.com')?.platform).toBe('facebook')
  expect(siteOf('evil-x.com')).toBeNull()
  expect(siteOf('example.org')).toBeNull()
})
