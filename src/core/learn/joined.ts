import type { Case } from './case.ts'
import { FOLDS, foldOf } from './folds.ts'
import { createRandom } from './random.ts'
import { type Counts, joinCounts } from './vector.ts'

interface Counted {
  readonly one: Case
  readonly counts: Counts
}

const SEED = 7

/**
 * Each harmless sentence with one or two others of its language: what people must not say they tell at more length, and
 * without these, whatever is long would seem suspect. All of them are held out in the same turn.
 */
export function joinHarmless(read: readonly Counted[], folds = FOLDS): (Counted & { readonly joined: true })[] {
  const random = createRandom(SEED)
  const harmless = read.filter(({ one }) => one.label === 'allow')
  const groups = Map.groupBy(harmless, ({ one }) => `${one.language} ${foldOf(one, folds)}`)
  return [...groups.values()].flatMap(group =>
    group.map(first => {
      const second = group[random(group.length)] ?? first
      const two = joinCounts(first.counts, second.counts)
      // Every other one with a third: news and guides go on for long.
      const third = random(2) === 0 ? group[random(group.length)] : undefined
      return { one: first.one, counts: third ? joinCounts(two, third.counts) : two, joined: true as const }
    }),
  )
}
