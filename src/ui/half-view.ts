import type { HalfLanguage } from '../core/text/language/half-language.ts'

/** What came of beginning the half that is missing; `nothing`: there is nothing in the text to begin it with. */
export type Begun = 'inserted' | 'copied' | 'nothing' | 'went-wrong' | 'failed'

/** Why there is no draft by the browser's translator. */
export type DraftFault = 'absent' | 'unavailable' | 'failed' | 'slow' | 'stopped'

/** How it stands with such a draft; `asked`: what the browser does is said, and it is to be allowed or left. */
export type HalfDraft =
  | { readonly state: 'none'; readonly fault: DraftFault | null }
  | { readonly state: 'offered' }
  | { readonly state: 'asked' }
  /** `loaded`: how much of a model is there, 0 to 1; `null` while none is being loaded. */
  | { readonly state: 'under-way'; readonly loaded: number | null }
  | { readonly state: 'done'; readonly lost: readonly string[]; readonly corrected: number }

/** A half that was begun in a panel. */
export interface HalfShown {
  readonly language: HalfLanguage
  /** Its beginning or the draft of it; empty where there is nothing to begin it with. */
  readonly text: string
  readonly copied: boolean
  /** Of the text no more than its first words were known. */
  readonly fromExcerpt: boolean
  readonly draft: HalfDraft
}

export interface HalfActions {
  /** Has the browser draft it. */
  draft(): void
  /** Says whether the browser's translator is to be used, from now on. */
  answer(yes: boolean): void
  stop(): void
  copy(): void
}
