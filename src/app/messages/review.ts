import type { Review } from '../../core/finding.ts'
import type { Context, Draft } from '../../core/model.ts'

/** Name of the port between a composer and the engine. It is as long as the composer, and so is what it remembers. */
export const REVIEW_PORT = 'review'

/** One text to be reviewed. The background knows the organisation and the time. */
export interface ReviewQuestion {
  readonly packs: readonly string[]
  readonly draft: Draft
  readonly context: Omit<Context, 'organisation' | 'now'>
  /** The most that we held up one key since the question before, in ms. */
  readonly lag?: number | undefined
}

/** Numbered by who asks: of several questions the newest counts. */
export interface NumberedQuestion extends ReviewQuestion {
  readonly number: number
}

/** `review` is `null` when something failed. */
export interface ReviewAnswer {
  readonly number: number
  readonly review: Review | null
}
