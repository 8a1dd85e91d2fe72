import type { CheckCompiler } from './check.ts'

export interface ParityCheck {
  readonly kind: 'parity'
  /** Contradicting facts, or facts that one half leaves out. */
  readonly finds: 'contradiction' | 'omission' | 'weekday' | 'link-language' | 'hashtag-pair'
}

export const compileParity: CheckCompiler<ParityCheck> = () => ({})
