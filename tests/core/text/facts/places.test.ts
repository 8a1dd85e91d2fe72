import { expect, test } from 'vitest'
import { forgetTexts } from '../../../../src/core/memo.ts'
import { placeIndex } from '../../../../src/core/text/facts/places.ts'

const town = { fi: 'Esimerkkilä', sv: 'Exempelby' }

test('names are filed by the first letter of either language, with the beginnings of their forms', () => {
  const index = placeIndex([town])
  expect(index('e').names.get('esimerkkilä')?.key).toBe('p:esimerkkilä')
  expect(index('e').names.get('exempelby')?.key).toBe('p:esimerkkilä')
  expect([...index('h').names.keys()]).toContain('helsingi')
  expect(index('h').names.has('exempelby')).toBe(false)
})

test('names are no text: they are made once, however often texts are forgotten', () => {
  const index = placeIndex([town])
  const made = index('e')
  forgetTexts()
  expect(index('e')).toBe(made)
})
