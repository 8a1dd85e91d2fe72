import type { Fault } from '../../packs/own/fault.ts'
import type { PolicyKey } from '../../store/policy.ts'
import type { LearningShown, OwnPackShown, PolicyShown, TriedMark, TriedPackShown } from '../../ui/own-packs-view.ts'

/** Packs of one's own, and what the organisation has set. */
export interface OwnPacks extends PolicyShown {
  readonly packs: readonly OwnPackShown[]
  readonly set: readonly PolicyKey[]
  readonly learning: LearningShown
}

export interface TriedPack extends TriedPackShown {
  /** With any of these it is not taken in. */
  readonly faults: readonly Fault[]
  readonly marks: readonly TriedMark[]
}
