import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type RuleFile, ruleSchema } from '../../src/packs/schema.ts'

const folder = fileURLToPath(new URL('../../assets/packs', import.meta.url))

/** What one can still read on a line. */
const MOST = 300

function pieces({ check }: RuleFile): string[] {
  return check.kind === 'pattern' ? [check.pattern, ...Object.values(check.parts ?? {}).flat()] : []
}

describe('the patterns of the packs', () => {
  const rules = globSync('*/rules/*.yml', { cwd: folder }).map(
    path => [path, ruleSchema.parse(parse(readFileSync(join(folder, path), 'utf8')))] as const,
  )

  it('are found, with parts and without', () => {
    const patterns = rules.flatMap(([, { check }]) => (check.kind === 'pattern' ? [check] : []))
    expect(new Set(patterns.map(({ parts }) => parts !== undefined))).toEqual(new Set([true, false]))
  })

  it.each(rules)('are short enough to be read: %s', (_, rule) => {
    expect(pieces(rule).filter(piece => piece.length > MOST)).toEqual([])
  })
})
