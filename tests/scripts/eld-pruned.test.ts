import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { eldPruned, type Ngrams, prunedNgrams, sourceOf } from '../../scripts/vite/eld-pruned.ts'
import { KNOWN_LANGUAGES } from '../../src/core/model.ts'
import { FUNCTION_WORDS } from '../../src/core/text/function-words.ts'

interface Eld {
  detect(text: string): { language: string; getScores(): Record<string, number> }
  setLanguageSubset(languages: string[]): unknown
}

const eld = new URL('../../node_modules/eld/src/', import.meta.url)
const tableUrl = new URL('ngrams/extrasmall.js', eld)
let whole: Eld
let pruned: Eld
let table: Ngrams

beforeAll(async () => {
  const { createEld } = await import(new URL('languageDetector.js', eld).href)
  table = (await import(tableUrl.href)).ngramsData
  const load = eldPruned().load as (id: string) => Promise<string | null>
  const source = await load(fileURLToPath(tableUrl))
  const made = await import(`data:text/javascript;charset=utf-8,${encodeURIComponent(source ?? '')}`)
  const one = createEld()
  one.loadData(table)
  one.instance.setLanguageSubset([...KNOWN_LANGUAGES])
  whole = one.instance
  const other = createEld()
  other.loadData(made.ngramsData)
  pruned = other.instance
})

/** Texts of one to thirty words of all languages, the same in every run. */
function texts(): string[] {
  const words = Object.values(FUNCTION_WORDS).flatMap(list => list.split(/\s+/))
  let state = 7
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state % below
  }
  return Array.from({ length: 3000 }, () =>
    Array.from({ length: 1 + random(30) }, () => {
      const word = words[random(words.length)] ?? ''
      return random(3) === 0 ? word + (words[random(words.length)] ?? '') : word
    }).join(' '),
  )
}

describe('eldPruned', () => {
  test('gives the same languages and scores as the whole table limited to the known languages', () => {
    for (const text of [...texts(), '', ' ', 'Привет', '🎉', 'x'.repeat(400), 'öäåÖÄÅ', 'naïve café']) {
      const [expected, found] = [whole.detect(text), pruned.detect(text)]
      expect(found.language, text).toBe(expected.language)
      expect(found.getScores(), text).toEqual(expected.getScores())
    }
  })

  test('gives the same with the subset set again, as the core does', () => {
    pruned.setLanguageSubset([...KNOWN_LANGUAGES])
    for (const text of texts().slice(0, 200))
      expect(pruned.detect(text).getScores()).toEqual(whole.detect(text).getScores())
  })

  test('unfolds to the table that was folded', () => {
    const small = prunedNgrams(table, ['fi', 'sv'])
    expect(new Function(`return ${sourceOf(small)}`)()).toEqual(small)
    expect(Object.values(small.languages)).toEqual(['fi', 'sv'])
  })

  test('leaves other files alone', async () => {
    const load = eldPruned().load as (id: string) => Promise<string | null>
    expect(await load('/a/eld/src/ngrams/small.js')).toBeNull()
    expect(await load('/a/other.js')).toBeNull()
  })
})
