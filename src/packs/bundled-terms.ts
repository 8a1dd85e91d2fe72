import { terms } from 'virtual:tolkku-terms'
import type { TermPair } from '../core/text/parity/glossary.ts'

/** The terms of the administration in both languages: checked when we were built, read anew at each call. */
export const readBundledTerms: () => readonly TermPair[] = terms
