import * as z from 'zod/mini'
import { stored } from './stored.ts'

const thresholds = z.object({ warning: z.number(), hint: z.number(), more: z.number() })
const schema = z.object({
  /** What it was learned from: the same sentences on top of the same model need not be learned again. */
  from: z.string(),
  families: z.array(
    z.object({
      base: z.string(),
      family: z.object({
        name: z.string(),
        bias: z.number(),
        step: z.number(),
        thresholds: z.object({ fi: thresholds, sv: thresholds, en: thresholds }),
      }),
      weights: z.string(),
    }),
  ),
  effects: z.array(
    z.object({ family: z.string(), flags: z.number(), found: z.number(), allows: z.number(), wrong: z.number() }),
  ),
})

/** What was learned from the sentences of own packs. The background alone writes it. */
export const taught = stored<z.infer<typeof schema>>({
  key: 'taught',
  version: 1,
  schema,
  initial: { from: '', families: [], effects: [] },
})
