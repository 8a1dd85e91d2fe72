import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/core/learn/case.ts'
import { FOLDS, foldOf, foldsByWriter, writerOf } from '../../../src/core/learn/folds.ts'

const written = (situation: string, text = situation): Case => ({
  family: 'cave',
  language: 'fi',
  label: 'flag',
  situation,
  text,
})
const many = (writer: string, count: number) =>
  Array.from({ length: count }, (_, at) => written(`${writer}-situation-${at}`))

describe('what is held out together', () => {
  const cases = [
    ...many('a', 50),
    ...many('b', 48),
    ...many('c', 49),
    ...many('d', 20),
    ...many('e', 25),
    written('rule-x'),
  ]
  const foldIn = foldsByWriter(cases)

  it('is all that one hand wrote', () => {
    for (const writer of 'abcde') {
      const turns = new Set(cases.filter(one => writerOf(one) === writer).map(foldIn))
      expect(turns.size, writer).toBe(1)
    }
  })

  it('is about as much in each turn', () => {
    const counts = Array.from({ length: FOLDS }, (_, fold) => cases.filter(one => foldIn(one) === fold).length)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(6)
  })

  it('does not hang on the order in which sentences are read', () => {
    const other = foldsByWriter(cases.toReversed())
    expect(cases.map(other)).toEqual(cases.map(foldIn))
  })

  it('is a situation where no writer is told, and where there are fewer writers than turns', () => {
    const rule = written('rule-x')
    expect(foldIn(rule)).toBe(foldOf(rule))
    const few = [...many('a', 40), ...many('b', 40)]
    expect(few.map(foldsByWriter(few))).toEqual(few.map(one => foldOf(one)))
  })
})
