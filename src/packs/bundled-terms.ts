import { terms } from 'virtual:tolkku-terms'
import type { TermPair } from '../core/text/parity/glossary.ts'

/** The terms of the administration in both languages: read and checked when we were built. */
export const bundledTerms: readonly TermPair[] = terms
