import { LANGUAGES } from '../model.ts'
import { type Case, CaseError, ORDINARY, refuseContradictions, refuseMoreThan } from './case.ts'

/** So many sentences of all own packs together, and of one family, can be learned from where people write. */
export const MOST_OWN_CASES = 5000
export const MOST_OF_OWN_FAMILY = 1000
/** A family of its own is not learned from fewer sentences to be found in a language. */
export const LEAST_OWN_FLAGS = 12

/**
 * Throws a CaseError for sentences of own packs that cannot be learned from. A known family takes any few; one of their
 * own needs sentences of both kinds in each language that it has.
 */
export function checkOwnCases(own: readonly Case[], known: readonly string[]): void {
  refuseMoreThan(MOST_OWN_CASES, own)
  refuseContradictions(own)
  for (const [family, rows] of Map.groupBy(own, one => one.family)) {
    if (rows.length > MOST_OF_OWN_FAMILY)
      throw new CaseError(
        `cases/${family}: ${rows.length} sentences; ${MOST_OF_OWN_FAMILY} at most can be learned from`,
      )
    if (family !== ORDINARY && !known.includes(family)) refuseTooFew(family, rows)
  }
}

function refuseTooFew(family: string, rows: readonly Case[]): void {
  for (const language of LANGUAGES) {
    const some = rows.filter(row => row.language === language)
    const flags = some.filter(({ label }) => label === 'flag').length
    if (some.length === 0) continue
    if (flags < LEAST_OWN_FLAGS)
      throw new CaseError(
        `cases/${family}/${language}.tsv: ${flags} rows with flag; a family of its own needs ${LEAST_OWN_FLAGS}`,
      )
    if (flags === some.length) throw new CaseError(`cases/${family}/${language}.tsv: there is no row with allow`)
  }
}
