import type { CheckCompiler } from './check.ts'

export interface ReadabilityCheck {
  readonly kind: 'readability'
  readonly finds: 'long-sentence' | 'long-words'
}

export const compileReadability: CheckCompiler<ReadabilityCheck> = () => ({})
