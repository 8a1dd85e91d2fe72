import { describe, expect, it } from 'vitest'
import { foldOf } from '../../../src/core/learn/folds.ts'
import { joinFlags, joinHarmless } from '../../../src/core/learn/joined.ts'
import { createCaseReader } from '../../../src/core/learn/reader.ts'
import { createCounter } from '../../../src/core/learn/vector.ts'
import { generate } from '../../../src/core/text/lemmas/generate.ts'
import { smallFamily } from './small-family.ts'

const reader = createCaseReader({}, generate)
const count = createCounter(reader.classes)
const read = smallFamily.map(one => ({ one, counts: count(reader.paragraphs(one.text)) }))
const massOf = (squares: Float32Array) => squares.reduce((sum, square) => sum + square, 0)

describe('sentences with harmless ones beside them', () => {
  const flags = joinFlags(read, foldOf)

  it('are each that is to be found, and each that is harmless', () => {
    expect(flags.map(({ one }) => one)).toEqual(smallFamily.filter(({ label }) => label === 'flag'))
    expect(joinHarmless(read, foldOf).map(({ one }) => one.label)).not.toContain('flag')
  })

  it('hold all that the sentence says, and more', () => {
    for (const { one, counts } of flags) {
      const alone = read.find(other => other.one === one)?.counts
      expect([...counts.places]).toEqual(expect.arrayContaining([...(alone?.places ?? [])]))
      expect(massOf(counts.squares)).toBeGreaterThan(massOf(alone?.squares ?? new Float32Array()))
    }
  })

  it('take no partner from another turn, or it would be known when it is held out', () => {
    const withoutHarmless = read.filter(({ one }) => one.label === 'flag' || foldOf(one) !== 0)
    const turns = joinFlags(withoutHarmless, foldOf).map(({ one }) => foldOf(one))
    expect(turns.length).toBeGreaterThan(0)
    expect(turns).not.toContain(0)
  })
})
