// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { parentOf } from '../../src/page/tree.ts'

test('a form with a control called parentNode has the parent that it has', () => {
  document.body.innerHTML = '<main><form><input name="parentNode"></form></main>'
  const form = document.querySelector('form') as HTMLFormElement
  const input = document.querySelector('input') as HTMLInputElement
  Object.defineProperty(form, 'parentNode', { value: input })
  expect(parentOf(input)).toBe(form)
  expect(parentOf(form)).toBe(document.querySelector('main'))
})
