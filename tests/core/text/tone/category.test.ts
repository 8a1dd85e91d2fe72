import { expect, test } from 'vitest'
import { isForPeople, tellsOfDoing } from '../../../../src/core/text/tone/category.ts'

const named = (category: string) => ({ term: 'x', category })

test('a category is taken by its whole name: another that begins alike is none of it', () => {
  expect(['accusation', 'disparaging', 'dispute'].map(name => tellsOfDoing(named(name)))).toEqual([true, true, true])
  expect(['account', 'display', 'disputed'].map(name => tellsOfDoing(named(name)))).toEqual([false, false, false])
  expect(tellsOfDoing({ term: 'x' })).toBe(false)
})

test('a lie is no word for a person', () => {
  expect(isForPeople(named('insult'))).toBe(true)
  expect(isForPeople(named('accusation'))).toBe(false)
})
