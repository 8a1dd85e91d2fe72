import fc from 'fast-check'
import { FinnishSSN } from 'finnish-ssn'
import { expect, it } from 'vitest'
import { findHetus } from '../../../../src/core/text/identifiers/hetu.ts'

const isRight = (code: string) => findHetus(code).some(({ valid }) => valid)
const digits = (length: number, min: number, max: number) =>
  fc.integer({ min, max }).map(number => String(number).padStart(length, '0'))
/** The library takes no date to come, and individual numbers 000 and 001, which nobody has, but no code of the 1800s. */
const individual = digits(3, 2, 999)
const CHECKS = [...'0123456789ABCDEFHJKLMNPRSTUVWXY']

it('finds right what the library finds right, and wrong what it finds wrong', () => {
  const sign = fc.constantFrom(...'-ABCDEFUVWXY')
  const code = fc.tuple(
    digits(2, 0, 32),
    digits(2, 0, 13),
    digits(2, 0, 22),
    sign,
    individual,
    fc.constantFrom(...CHECKS),
  )
  fc.assert(
    fc.property(code, parts => {
      expect(isRight(parts.join(''))).toBe(FinnishSSN.validate(parts.join('')))
    }),
    { numRuns: 3000 },
  )
})

it.each(['-', 'A', 'F', 'U', 'Y'])('knows the right check character after the sign %s', sign => {
  fc.assert(
    fc.property(digits(2, 1, 28), digits(2, 1, 12), digits(2, 0, 22), individual, (day, month, year, number) => {
      const all = CHECKS.map(check => `${day}${month}${year}${sign}${number}${check}`)
      expect(all.filter(isRight)).toEqual(all.filter(made => FinnishSSN.validate(made)))
    }),
  )
})

it('knows codes of the 1800s, and that nobody has the numbers 000 and 001', () => {
  const right = (start: string) => CHECKS.filter(check => isRight(start + check)).length
  expect(right('010199+002')).toBe(1)
  expect(right('010199-000')).toBe(0)
  expect(right('010199A001')).toBe(0)
})
