import * as z from 'zod/mini'
import { stored } from './stored.ts'

const count = z.number()
const schema = z.object({ drafts: count, stop: count, warning: count, hint: count })

/** How many drafts were reviewed while the organisation only counts, and in how many each level would have been shown. */
export type DryRunCounts = z.infer<typeof schema>

const counts = stored<DryRunCounts>({
  key: 'dry-run',
  version: 1,
  schema,
  initial: { drafts: 0, stop: 0, warning: 0, hint: 0 },
})

export const readDryRun = async (): Promise<DryRunCounts> => (await counts.read()).value

// One change after the other: two composers that close at once must both count.
let last: Promise<unknown> = Promise.resolve()

/** Counts one draft. Nothing of its text is kept. For the background alone. */
export function countDraft(levels: ReadonlySet<string>): Promise<void> {
  const next = last.then(async () => {
    const before = await readDryRun()
    const one = (level: string) => Number(levels.has(level))
    await counts.write({
      drafts: before.drafts + 1,
      stop: before.stop + one('stop'),
      warning: before.warning + one('warning'),
      hint: before.hint + one('hint'),
    })
  })
  last = next.catch(() => undefined)
  return next
}
