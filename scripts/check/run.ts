import { setImmediate } from 'node:timers/promises'
import type { Pack } from '../../src/packs/load.ts'
import { type CheckInput, InputError, readDraftLine } from './input.ts'
import { createProgress } from './progress.ts'
import { type Drafts, rawOf } from './read.ts'
import type { Report } from './reports/report.ts'
import type { createReviewers } from './reviewers.ts'

export interface Run {
  readonly drafts: Drafts
  readonly packs: readonly Pack[]
  readonly reviewers: () => Promise<ReturnType<typeof createReviewers>>
  readonly reports: () => Promise<readonly Report[]>
  /** A draft that cannot be read is told of, and the rest goes on; else nothing is reviewed unless all can be read. */
  readonly keepGoing: boolean
  readonly signal: AbortSignal
}

export interface Outcome {
  readonly reviewed: number
  readonly refused: number
  readonly isWhole: boolean
}

/**
 * Reviews draft after draft, and keeps none of them. Throws an InputError for the first that cannot be read, before any
 * report is begun.
 */
export async function reviewAll({ drafts, packs, reviewers, reports, keepGoing, signal }: Run): Promise<Outcome> {
  const total = keepGoing ? null : await readThrough(drafts, packs, signal)
  const reviewerFor = await reviewers()
  const written = await reports()
  const progress = createProgress('reviewed', total)
  let [reviewed, refused] = [0, 0]
  for await (const draft of drafts()) {
    if (signal.aborted) break
    const input = readOrFault(() => readDraftLine(rawOf(draft), packs, draft.place), keepGoing)
    if (input instanceof InputError) {
      for (const report of written) await report.refused(draft.place, input.reason)
      refused++
    } else {
      const review = reviewerFor(input.packs).review(input.draft, input.context)
      for (const report of written) await report.reviewed({ input, review, place: draft.place })
      reviewed++
    }
    progress.step()
    // Signals and streams have their turn.
    await setImmediate()
  }
  progress.end()
  for (const report of written) await report.end(!signal.aborted)
  return { reviewed, refused, isWhole: !signal.aborted }
}

/** Reads all drafts and forgets them. Throws an InputError for the first that cannot be read. */
async function readThrough(drafts: Drafts, packs: readonly Pack[], signal: AbortSignal): Promise<number> {
  const progress = createProgress('read')
  let count = 0
  for await (const draft of drafts()) {
    if (signal.aborted) break
    readDraftLine(rawOf(draft), packs, draft.place)
    progress.step()
    count++
  }
  progress.end()
  return count
}

function readOrFault(read: () => CheckInput, keepGoing: boolean): CheckInput | InputError {
  try {
    return read()
  } catch (error) {
    if (keepGoing && error instanceof InputError) return error
    throw error
  }
}
