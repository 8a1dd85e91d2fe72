import type { Language } from '../model.ts'
import type { CheckCompiler } from './check.ts'

export interface CoverageCheck {
  readonly kind: 'coverage'
  /** The languages that a post owes. */
  readonly languages: readonly Language[]
  /** Which state is found: a language that is missing, or one that says too little to stand for the other. */
  readonly finds: 'missing' | 'thin'
}

export const compileCoverage: CheckCompiler<CoverageCheck> = () => ({})
