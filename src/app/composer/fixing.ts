import type { Finding, Fix, FixOutcome } from '../../core/finding.ts'
import { applyEdits } from '../../page/fix.ts'
import type { Reading } from './reading.ts'

/** Writes a fix into the text that is read, where its finding is now. Asks for a new review, however it went. */
export async function applyFix(field: HTMLElement, reading: Reading, finding: Finding, fix: Fix): Promise<FixOutcome> {
  try {
    return await applyEdits({ field, read: () => reading.fresh(), edits: () => reading.editsNow(finding, fix) })
  } catch (error) {
    console.warn('Tolkku', error)
    return 'not-applied'
  } finally {
    reading.request()
  }
}
