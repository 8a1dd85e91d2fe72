import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
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
    const lexicon = readFileSync(
      fileURLToPath(new URL('../../assets/packs/common/lexicons/sweden-words.yml', import.meta.url)),
      'utf8',
    )
    const terms = (parse(lexicon) as { sv: { term: string }[] }).sv.map(({ term }) => term.toLowerCase())
    expect(pairs.filter(({ sv }) => terms.includes(sv.toLowerCase()))).toEqual([])
  })

  it('refuses a list without its source, and an empty name', () => {
    expect(() => parseTermList({ pairs: { a: 'b' } })).toThrow()
    expect(() => parseTermList({ source: 'x', pairs: { a: '' } })).toThrow()
  })
})
