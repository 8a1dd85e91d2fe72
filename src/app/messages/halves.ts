/** The beginning of the half that is missing. */
export interface HalfBegun {
  /** With the blank line before it; empty where the half that is there says nothing that could be carried over. */
  readonly text: string
  /** The half that is there for a translator, its facts as marks that it leaves alone. */
  readonly locked: string
}

/** A translator's draft with its facts put right. */
export interface HalfFinished {
  readonly text: string
  /** Facts that the translator lost, as the half that is there has them. */
  readonly lost: readonly string[]
  /** How many facts the translator had changed. */
  readonly corrected: number
}
