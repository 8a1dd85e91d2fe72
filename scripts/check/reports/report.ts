import type { Review } from '../../../src/core/finding.ts'
import type { CheckInput } from '../input.ts'

/** A draft that was reviewed, and where it stands in the input. */
export interface Reviewed {
  readonly input: CheckInput
  readonly review: Review
  readonly place: string
}

/** What is told of all drafts, one after the other: none is kept. */
export interface Report {
  reviewed(draft: Reviewed): Promise<void>
  /** A draft that could not be read, where the rest goes on. */
  refused(place: string, reason: string): Promise<void>
  /** `isWhole: false`: somebody stopped it. */
  end(isWhole: boolean): Promise<void>
}
