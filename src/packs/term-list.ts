import * as z from 'zod/mini'
import type { TermPair } from '../core/text/parity/glossary.ts'

const text = z.string().check(z.minLength(1))

/** One file of `assets/terms`: where the pairs are known from, and Finnish terms with their Finland-Swedish names. */
const termListSchema = z.strictObject({ source: text, pairs: z.record(text, text) })

/** The pairs of a term list as it was read from YAML; throws what is wrong with it. */
export function parseTermList(value: unknown): TermPair[] {
  return Object.entries(termListSchema.parse(value).pairs).map(([fi, sv]) => ({ fi, sv }))
}
