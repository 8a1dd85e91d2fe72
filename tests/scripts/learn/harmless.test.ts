import { expect, it } from 'vitest'
import { allCases } from '../../../scripts/learn/cases.ts'
import { harmlessCases } from '../../../scripts/learn/harmless.ts'
import { readPacks } from '../../../scripts/packs.ts'
import { ORDINARY } from '../../../src/core/learn/case.ts'
import { LANGUAGES } from '../../../src/core/model.ts'

it('goes with the extension: what is harmless in all languages and families, as little text as does', async () => {
  const harmless = harmlessCases(await allCases(readPacks()))
  for (const language of LANGUAGES) {
    const some = harmless.filter(one => one.language === language)
    expect(some.filter(({ family }) => family === ORDINARY)).toHaveLength(400)
    expect(new Set(some.map(({ family }) => family)).size).toBe(13)
  }
  expect(harmless.every(({ label }) => label === 'allow')).toBe(true)
  expect(harmless.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(200_000)
})
