import fc from 'fast-check'
import { FinnishBusinessIds } from 'finnish-business-ids'
import { expect, it } from 'vitest'
import { findRecordNumbers } from '../../../../src/core/text/identifiers/record-number.ts'

it('passes over right business ids, as the library tells them, and no others', () => {
  const numbers = fc.tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 9 }))
  fc.assert(
    fc.property(numbers, ([number, check]) => {
      const id = `${String(number).padStart(7, '0')}-${check}`
      expect(findRecordNumbers(id).length === 0).toBe(FinnishBusinessIds.isValidBusinessId(id))
    }),
    { numRuns: 3000 },
  )
})
