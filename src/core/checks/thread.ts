import type { CheckCompiler } from './check.ts'

export interface ThreadCheck {
  readonly kind: 'thread'
  readonly answered:
    | 'negative-feedback'
    | 'threat'
    | 'slander'
    | 'journalist'
    | 'wrong-claim'
    | 'negative-about-us'
    | 'third-answer'
}

export const compileThread: CheckCompiler<ThreadCheck> = () => ({})
