import * as z from 'zod/mini'
import { lexiconSchema } from '../checks.ts'
import { id, packSchema, ruleSchema } from '../schema.ts'

/** Longest sentence that is learned from, in UTF-16 units. */
const LONGEST_SENTENCE = 1000

/** Sentences by what they are about, so that those of one situation are held out together. */
const situations = z.record(id, z.array(z.string().check(z.minLength(1), z.maxLength(LONGEST_SENTENCE))))
const sentences = z.strictObject({ flag: z.optional(situations), allow: z.optional(situations) })
const familyCases = z.strictObject({
  fi: z.optional(sentences),
  sv: z.optional(sentences),
  en: z.optional(sentences),
})

const { floor: _floor, insights: _insights, ...shape } = packSchema.shape

/**
 * A pack in one file, as an organisation makes it without a build: what stands in `pack.yml`, and beside it its rules,
 * lexicons and sentences.
 */
export const ownPackSchema = z.strictObject({
  ...shape,
  rules: z.optional(z.array(ruleSchema)),
  lexicons: z.optional(z.record(id, lexiconSchema)),
  cases: z.optional(z.record(id, familyCases)),
})

export type OwnPackFile = z.infer<typeof ownPackSchema>
