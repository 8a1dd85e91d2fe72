/** Whose a stretch of the draft is: one half's, both halves' (no language of its own), or another language's. */
export type Owner = 'fi' | 'sv' | 'shared' | 'other'

export interface OwnedSpan {
  readonly start: number
  readonly end: number
  readonly owner: Owner
}
