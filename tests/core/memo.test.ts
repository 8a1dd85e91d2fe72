import { expect, test } from 'vitest'
import { createMemo, createTurns, forgetTexts, forgettable } from '../../src/core/memo.ts'

test('what keeps anything of texts drops it at once, memo and turns alike', () => {
  let made = 0
  const memo = createMemo(8, () => ++made)
  const turns = forgettable(createTurns<number>(1))
  const kept = createTurns<number>(1)
  memo('a')
  turns.set('a', 1)
  kept.set('a', 1)
  forgetTexts()
  expect(memo('a')).toBe(2)
  expect(turns.get('a')).toBeUndefined()
  expect(kept.get('a')).toBe(1)
})
