import type { TermSource } from '../rule.ts'
import type { CheckCompiler } from './check.ts'

export type ToneTarget = 'you' | 'group' | 'councillor' | 'staff' | 'employer' | 'person' | 'thing' | 'nobody'

export interface ToneCheck {
  readonly kind: 'tone'
  readonly terms: TermSource
  /** Kinds of words, as the lexicon names them. */
  readonly categories: readonly string[]
  /** At whom the words are aimed. All when left out. */
  readonly targets?: readonly ToneTarget[]
}

export const compileTone: CheckCompiler<ToneCheck> = () => ({})
