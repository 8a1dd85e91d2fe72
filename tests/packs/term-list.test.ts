import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readPacks } from '../../scripts/packs.ts'
import { parseTermList } from '../../src/packs/term-list.ts'

const folder = fileURLToPath(new URL('../../assets/terms/', import.meta.url))
const lists = readdirSync(folder).map(name => parseTermList(parse(readFileSync(folder + name, 'utf8'))))

describe('assets/terms', () => {
  const pairs = lists.flat()

  it('has at least four hundred pairs, each Finnish term once', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(400)
    expect(new Set(pairs.map(({ fi }) => fi.toLowerCase())).size).toBe(pairs.length)
  })

  it("has none of Sweden's words that the rule hints at", () => {
    const [common] = readPacks()
    const terms = common?.lexicons['common/sweden-words']?.sv?.map(({ term }) => term.toLowerCase()) ?? []
    expect(terms.length).toBeGreaterThan(10)
    expect(pairs.filter(({ sv }) => terms.includes(sv.toLowerCase()))).toEqual([])
  })

  it('refuses a list without its source, and an empty name', () => {
    expect(() => parseTermList({ pairs: { a: 'b' } })).toThrow()
    expect(() => parseTermList({ source: 'x', pairs: { a: '' } })).toThrow()
  })
})
