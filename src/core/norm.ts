import type { Localized } from './model.ts'

/** A norm of a guideline, as it is cited. */
export interface Norm {
  readonly id: string
  readonly guideline: Localized
  readonly section: Localized
  readonly title: Localized
}
