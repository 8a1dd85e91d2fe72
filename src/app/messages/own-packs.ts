import type { FindingLevel } from '../../core/finding.ts'
import type { Localized } from '../../core/model.ts'
import type { FailedExample } from '../../packs/own/examples.ts'
import type { Fault } from '../../packs/own/fault.ts'
import type { DryRunCounts } from '../../store/dry-run.ts'
import type { PolicyFault, PolicyKey } from '../../store/policy.ts'

/** An own pack, as the options list it. */
export interface OwnPackState {
  readonly id: string
  /** `null` for one that cannot be used any more. */
  readonly title: Localized | null
  readonly version: number | null
  readonly reviewed: string | null
  readonly rules: number
  /** Rules that stop: the engine alone looks for them, also at a press. */
  readonly stops: number
  /** SHA-256 of the file. */
  readonly hash: string
  /** Name of the file that it came from; empty where the organisation has set it. */
  readonly name: string
  /** Ms since the epoch; `null` where the organisation has set it. */
  readonly added: number | null
  /** The organisation has set it. */
  readonly locked: boolean
}

export interface OwnPacks {
  readonly packs: readonly OwnPackState[]
  /** What the organisation has set, and what of it does not apply. */
  readonly set: readonly PolicyKey[]
  readonly faults: readonly PolicyFault[]
  /** What was counted while nothing is shown; `null` outside a dry run. */
  readonly dryRun: DryRunCounts | null
}

/** What a pack would mark in one of the texts that it is tried on. */
export interface TriedMark {
  /** Place of the text among those given. */
  readonly text: number
  readonly rule: string
  readonly level: FindingLevel
  readonly found: string
  readonly message: Localized
}

/** A pack as it would be, before it is taken in. */
export interface TriedPack {
  readonly id: string
  readonly title: Localized
  readonly version: number
  readonly reviewed: string
  readonly rules: number
  readonly stops: number
  /** The one that it would take the place of. */
  readonly replaces: Pick<OwnPackState, 'version' | 'hash' | 'reviewed' | 'locked'> | null
  /** With any of these it is not taken in. */
  readonly faults: readonly Fault[]
  /** How many examples were run, and those that do not come out as their author says. */
  readonly examples: number
  readonly failed: readonly FailedExample[]
  readonly marks: readonly TriedMark[]
}
