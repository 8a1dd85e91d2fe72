import type { DraftNote } from '../../../src/core/insights/draft-log.ts'

export const AT = new Date(2026, 10, 30, 9).getTime()
export const DAY = 24 * 60 * 60 * 1000

/** A note of a draft, changed as a test needs it. */
export const note = (change: Partial<DraftNote> = {}): DraftNote => ({
  id: 'a',
  at: AT,
  platform: 'facebook',
  composer: 'post',
  account: 'organisation',
  pack: { id: 'kirkkonummi', version: 1 },
  found: {},
  skipped: {},
  published: false,
  languages: [],
  took: [],
  ...change,
})
