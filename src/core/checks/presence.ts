import type { CheckCompiler } from './check.ts'

export interface PresenceCheck {
  readonly kind: 'presence'
  readonly lacks: readonly ('link' | 'own-link' | 'hashtag' | 'own-hashtag' | 'emoji' | 'signature')[]
}

export const compilePresence: CheckCompiler<PresenceCheck> = () => ({})
