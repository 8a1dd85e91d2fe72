import { expect, test } from 'vitest'
import { belowFold } from '../../src/core/below-fold.ts'

const finnish = 'Kirjaston uusi lukusali on valmis, ja sitä on odotettu pitkään. Tule mukaan juhlimaan!'
const swedish = 'Bibliotekets nya läsesal är klar. Välkommen!'
const share = (lang: 'fi' | 'sv', start: number, end: number) => ({ lang, share: 0.5, spans: [{ start, end }] })

test('a text that is shown whole has nothing below', () => {
  expect(belowFold(`${finnish} Avajaiset 3.12. klo 10.`, [], 300)).toEqual([])
})

test('tells of a time and a place that come late, and not of those that come early too', () => {
  const late = `${finnish} Avajaiset ovat 3.12. klo 10 Kirkkonummella.`
  expect(belowFold(late, [], 80)).toEqual([{ what: 'time' }, { what: 'place' }])
  expect(belowFold(`Ke 3.12. klo 10: ${late}`, [], 80)).toEqual([{ what: 'place' }])
})

test('tells of the language that begins late', () => {
  const both = `${finnish}\n${swedish}`
  const shares = [share('fi', 0, finnish.length), share('sv', finnish.length + 1, both.length)]
  expect(belowFold(both, shares, 80)).toEqual([{ what: 'language', language: 'sv' }])
  expect(belowFold(both, shares, 120)).toEqual([])
})
