import fc from 'fast-check'
import { countrySpecs, isValidIBAN } from 'ibantools'
import { describe, expect, it } from 'vitest'
import { findIbans } from '../../../../src/core/text/identifiers/iban.ts'

const registered = Object.entries(countrySpecs).flatMap(([code, spec]) =>
  spec.chars && spec.IBANRegistry ? [{ code, length: spec.chars }] : [],
)
const isFound = (iban: string) => findIbans(iban).some(({ start, end }) => start === 0 && end === iban.length)

/** Check digits by ISO 7064, worked out with whole numbers. */
function withCheckDigits(code: string, account: string): string {
  const digits = `${account}${code}00`.replace(/[A-Z]/g, letter => String(letter.charCodeAt(0) - 55))
  return `${code}${String(98n - (BigInt(digits) % 97n)).padStart(2, '0')}${account}`
}

describe('account numbers', () => {
  it.each(registered)('of $code have $length characters', ({ code, length }) => {
    expect(isFound(withCheckDigits(code, '1'.repeat(length - 4)))).toBe(true)
    expect(isFound(withCheckDigits(code, '1'.repeat(length - 5)))).toBe(false)
  })

  it('are found wherever a library finds them right', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...registered),
        fc.bigInt({ min: 0n, max: 10n ** 29n }),
        ({ code, length }, number) => {
          const account = String(number)
            .padStart(length - 4, '0')
            .slice(0, length - 4)
          const iban = withCheckDigits(code, account)
          if (isValidIBAN(iban)) expect(isFound(iban)).toBe(true)
          const wrong = `${iban.slice(0, 2)}${iban[2] === '9' ? '1' : '9'}${iban.slice(3)}`
          expect(isFound(wrong)).toBe(false)
        },
      ),
    )
  })
})
