import type { Span } from '../model.ts'
import type { Term, TermLanguage } from '../rule.ts'

/** A place where some form of a term stands. */
export interface TermHit extends Span {
  readonly term: Term
  readonly language: TermLanguage
}
