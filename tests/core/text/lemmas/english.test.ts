import { expect, test } from 'vitest'
import { taken } from './forms.ts'

test.each([
  ['decision', "decision decisions decision's"],
  ['city', "city cities city's"],
  ['process', 'process processes processed processing'],
  ['vote', 'vote votes voted voting'],
  ['stop', 'stop stops stopped stopping'],
  ['carry', 'carry carries carried carrying'],
  ['stupid', 'stupid stupider stupidest'],
  ['big', 'big bigger biggest'],
  ['write', 'write writes wrote written writing'],
  ['be', 'be is are was were been being'],
  ['child', "child children children's"],
  ['good', 'good better best'],
])('inflected forms of English %s', (word, forms) => {
  expect(taken('en', word, forms)).toBe(forms)
})

test('other words are not forms', () => {
  expect(taken('en', 'vote', 'voter votary devote')).toBe('voter')
  expect(taken('en', 'vote', 'voter votary devote', 'verb')).toBe('')
  expect(taken('en', 'draft', 'drafty draughts')).toBe('')
})
