import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withoutEvidence } from '../../scripts/vite/evidence.ts'

const SITES = new URL('../../src/sites/', import.meta.url)

test('the evidence of a selector is left out, and the selector stays', () => {
  expect(withoutEvidence(`[seen('S', '2026-08', 'form'), control(\n  'M',\n  '2026-01',\n  'a[b="2026-01"]')]`)).toBe(
    `[seen('form'), control(\n  'a[b="2026-01"]')]`,
  )
})

test('no site has evidence that is written in another way', () => {
  for (const name of readdirSync(SITES)) {
    const code = readFileSync(new URL(name, SITES), 'utf8')
    expect(withoutEvidence(code), name).not.toMatch(/'[SMW]',\s*'20|\bgrade,|\bwhen[,:]/)
  }
})
