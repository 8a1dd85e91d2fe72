import { expect, test } from 'vitest'
import { KNOWN_LANGUAGES } from '../../../../src/core/model.ts'
import { loadIdentify } from '../../../../src/core/text/language/identify.ts'

const best = (scores: object) => Object.entries(scores).sort(([, one], [, other]) => other - one)[0]?.[0]

test('scores the known languages, from 0 to 1', async () => {
  const identify = await loadIdentify()
  const scores = identify.scores('Kunta järjestää keskustelutilaisuuden kirjastossa')
  expect(best(scores)).toBe('fi')
  expect(Object.keys(scores).filter(language => !(KNOWN_LANGUAGES as readonly string[]).includes(language))).toEqual([])
  expect(Object.values(scores).filter(score => score < 0 || score > 1)).toEqual([])
})

test('knows only what it was limited to', async () => {
  const identify = await loadIdentify()
  expect(identify.scores('Библиотека завтра закрыта')).toEqual({})
  expect(best(identify.scores('Kommunen ordnar ett diskussionsmöte på biblioteket'))).toBe('sv')
})
