// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchFields } from '../../src/page/watch.ts'

let end = new AbortController()
const onField = vi.fn()
const fields = () => [...document.querySelectorAll('textarea')]

beforeEach(() => {
  end = new AbortController()
  onField.mockClear()
  document.body.innerHTML = '<textarea></textarea><textarea></textarea>'
})
afterEach(() => end.abort())

test('the field that has the focus is told at once, and each that gets it', () => {
  const [first, second] = fields()
  first?.focus()
  watchFields(onField, end.signal)
  expect(onField.mock.calls).toEqual([[first]])
  second?.focus()
  expect(onField.mock.calls).toEqual([[first], [second]])
  end.abort()
  first?.focus()
  expect(onField).toHaveBeenCalledTimes(2)
})

test('a page in which nothing has the focus is not asked for its styles', () => {
  const asked = vi.fn(() => false)
  Object.defineProperty(document.body, 'isContentEditable', { configurable: true, get: asked })
  watchFields(onField, end.signal)
  expect([onField, asked].map(({ mock }) => mock.calls.length)).toEqual([0, 0])
})
