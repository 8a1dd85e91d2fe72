import type { FindingLevel } from '../core/finding.ts'
import type { Localized } from '../core/model.ts'
import type { PackForm } from '../core/pack-form.ts'

/** An own pack, as the options list it. */
export interface OwnPackShown {
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

/** What a pack would mark in one of the texts that it is tried on. */
export interface TriedMark {
  /** Place of the text among those given. */
  readonly text: number
  readonly rule: string
  readonly level: FindingLevel
  readonly found: string
  readonly message: Localized
}

/** An example that does not come out as its author says. */
export interface ExampleShown {
  readonly rule: string
  readonly text: string
  readonly why: 'missed' | 'false-alarm' | 'other'
}

/** What is wrong with a pack; `line` from 1, `null` where a line means nothing. */
export interface PackFaultShown {
  readonly line: number | null
  readonly path: readonly (string | number)[]
  readonly reason: Localized
}

/** A pack as it would be, before it is taken in. */
export interface TriedPackShown {
  readonly id: string
  readonly title: Localized
  readonly version: number
  readonly reviewed: string
  readonly rules: number
  readonly stops: number
  /** The one that it would take the place of. */
  readonly replaces: Pick<OwnPackShown, 'version' | 'hash' | 'locked'> | null
  /** How many examples were run, and those that do not come out. */
  readonly examples: number
  readonly failed: readonly ExampleShown[]
}

/** How far taking in a file has come. */
export type PackImport =
  | { readonly at: 'reading' }
  | { readonly at: 'refused'; readonly name: string; readonly faults: readonly PackFaultShown[] }
  | {
      readonly at: 'tried'
      readonly name: string
      readonly hash: string
      readonly pack: TriedPackShown
      /** What it marks of the person's own texts; `null` until they are tried. */
      readonly marks: { readonly of: number; readonly marks: readonly TriedMark[] } | null
    }

/** What is learned from the sentences of own packs. */
export interface LearningShown {
  /** How far it has come, from 0 to 1; `null` while nothing is learned. */
  readonly done: number | null
  /** By family: of how many sentences how many are found, or wrongly so, while their situation was held out. */
  readonly effects: readonly {
    readonly family: string
    readonly flags: number
    readonly found: number
    readonly allows: number
    readonly wrong: number
  }[]
}

export interface OwnPacksData {
  readonly learning: LearningShown
  readonly packs: readonly OwnPackShown[]
  readonly import: PackImport | null
  /** Those that a pack can rest on. */
  readonly rules: readonly FormRule[]
  readonly outcome: 'taken' | 'removed' | 'unsaved' | null
  /** Today as YYYY-MM-DD: for how long ago a pack was reviewed. */
  readonly today: string
}

/** A check of common that a pack can rest on. */
export interface FormRule {
  readonly id: string
  readonly name: Localized
}

export interface OwnPacksActions {
  /** Makes a file of what was filled in, and goes on with it as with one that was chosen. */
  make(form: PackForm): void
  importFile(file: File): void
  /** Tries the pack that waits on texts of one's own. */
  tryOn(texts: readonly string[]): void
  take(): void
  cancel(): void
  remove(id: string): void
  exportFile(id: string): void
}

/** What the organisation has set of all that it can set. */
export interface PolicyShown {
  readonly faults: readonly {
    readonly at: string
    readonly why: 'unknown-key' | 'value' | 'unknown-pack' | 'broken-pack' | 'unknown-rule' | 'stop-off'
    readonly detail?: string
  }[]
  readonly dryRun: {
    readonly drafts: number
    readonly stop: number
    readonly warning: number
    readonly hint: number
  } | null
}
