import { describe, expect, it } from 'vitest'
import { type Case, CaseError, checkCases, MOST_CASES, readCases } from '../../../src/core/learn/case.ts'

const path = 'common/cases/client/sv.tsv'
const read = (text: string) => readCases(path, 'client', 'sv', text)

describe('rows', () => {
  it('are label, situation and text with tabs between; empty lines are passed over', () => {
    expect(read('flag\tfall-at-home\tHon föll i natt igen.\r\n\n')).toEqual([
      { family: 'client', language: 'sv', label: 'flag', situation: 'fall-at-home', text: 'Hon föll i natt igen.' },
    ])
  })

  it.each([
    ['a label that is none', 'maybe\tone\tEn rad.', 'the label is "maybe", not flag or allow'],
    ['a situation with capitals', 'flag\tFall At Home\tEn rad.', '"Fall At Home" is no situation'],
    ['no text', 'flag\tone\t', 'the text is missing'],
    ['too many columns', 'flag\tone\tEn rad.\tmer', 'more than three columns'],
    ['a text that is too long', `flag\tone\t${'a'.repeat(1001)}`, 'more than 1000 characters'],
  ])('are refused with file and line for %s', (_, row, reason) => {
    expect(() => read(`allow\tone\tEn bra rad.\n${row}`)).toThrow(CaseError)
    expect(() => read(`allow\tone\tEn bra rad.\n${row}`)).toThrow(`${path}:2: `)
    expect(() => read(`allow\tone\tEn bra rad.\n${row}`)).toThrow(reason)
  })
})

describe('sentences together', () => {
  const whole = (['fi', 'sv', 'en'] as const).flatMap(language =>
    (['flag', 'allow'] as const).map(
      (label): Case => ({ family: 'client', language, label, situation: 'one', text: `${language} ${label}` }),
    ),
  )

  it('are right when each language has both labels; ordinary ones need none', () => {
    const ordinary: Case = { family: 'ordinary', language: 'fi', label: 'allow', situation: 'one', text: 'Hei.' }
    expect(() => checkCases([...whole, ordinary])).not.toThrow()
  })

  it('are refused when a family lacks a language', () => {
    expect(() => checkCases(whole.filter(({ language }) => language !== 'sv'))).toThrow('cases/client/sv.tsv')
  })

  it('are refused when the same text is both flag and allow, whatever its capitals', () => {
    const against: Case = { ...(whole[0] as Case), label: 'allow', text: 'FI FLAG' }
    expect(() => checkCases([...whole, against])).toThrow('both flag and allow')
  })

  it('are refused when there are more than can be learned from', () => {
    const many = Array.from({ length: MOST_CASES + 1 }, () => whole[0] as Case)
    expect(() => checkCases(many)).toThrow(String(MOST_CASES))
  })
})
