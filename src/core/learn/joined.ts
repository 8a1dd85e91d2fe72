import type { Case } from './case.ts'
import type { Fold } from './folds.ts'
import { createRandom } from './random.ts'
import { type Counts, joinCounts } from './vector.ts'

interface Counted {
  readonly one: Case
  readonly counts: Counts
}

type Joined = Counted & { readonly joined: true }

const SEED = 7
const FLAG_SEED = 11

/**
 * Each harmless sentence with one or two others of its language: what people must not say they tell at more length, and
 * without these, whatever is long would seem suspect. All of them are held out in the same turn.
 */
export function joinHarmless(read: readonly Counted[], foldOf: Fold): Joined[] {
  const random = createRandom(SEED)
  return [...harmlessByTurn(read, foldOf).values()].flatMap(group =>
    group.map(first => {
      const second = group[random(group.length)] ?? first
      const two = joinCounts(first.counts, second.counts)
      // Every other one with a third: news and guides go on for long.
      const third = random(2) === 0 ? group[random(group.length)] : undefined
      return { one: first.one, counts: third ? joinCounts(two, third.counts) : two, joined: true as const }
    }),
  )
}

/**
 * Each sentence that is to be found with a harmless one of its language beside it, as it stands in a draft. Both are
 * held out in the same turn.
 */
export function joinFlags(read: readonly Counted[], foldOf: Fold): Joined[] {
  const random = createRandom(FLAG_SEED)
  const harmless = harmlessByTurn(read, foldOf)
  return read.flatMap(first => {
    const group = harmless.get(turnOf(first.one, foldOf))
    const second = first.one.label === 'flag' && group?.[random(group.length)]
    return second ? [{ one: first.one, counts: joinCounts(first.counts, second.counts), joined: true as const }] : []
  })
}

const harmlessByTurn = (read: readonly Counted[], foldOf: Fold) =>
  Map.groupBy(
    read.filter(({ one }) => one.label === 'allow'),
    ({ one }) => turnOf(one, foldOf),
  )

/** Sentences of one language that are held out together. */
const turnOf = (one: Case, foldOf: Fold): string => `${one.language} ${foldOf(one)}`
