import type { Language, Localized } from '../model.ts'
import { LEARNED_LEVELS, type LearnedLevel, type Thresholds } from '../text/learned/model.ts'

/** Scores of one family by a model that had not seen the sentences. */
export interface HeldOut {
  /** Of what the family must find. */
  readonly found: readonly number[]
  /** Of ordinary sentences, alone and in a row. */
  readonly ordinary: readonly number[]
  /** Of sentences that sound alike and are rightly published. */
  readonly alike: readonly number[]
}

/** The share of sentences that all families together may mark falsely, by level. */
export type Budget = Readonly<Record<LearnedLevel, { readonly ordinary: number; readonly alike: number }>>

export const BUDGET: Budget = {
  warning: { ordinary: 0.0065, alike: 0.025 },
  hint: { ordinary: 0.03, alike: 0.08 },
  more: { ordinary: 0.06, alike: 0.145 },
}

/** Of a family that has no thresholds. */
export const NEVER: Thresholds = { warning: Number.MAX_VALUE, hint: Number.MAX_VALUE, more: Number.MAX_VALUE }

/** As fine as the price of a false alarm is searched for. */
const HALVINGS = 40

/**
 * Thresholds that find most sentences for one false-alarm budget which all families share: each family gives in where a
 * false alarm buys it the most. In the order of the families.
 */
export function thresholdsFor(families: readonly HeldOut[], budget: Budget): Thresholds[] {
  const levels = LEARNED_LEVELS.map(level => [level, within(families, budget[level])] as const)
  return families.map(
    (_, at) => Object.fromEntries(levels.map(([level, some]) => [level, some[at]])) as Record<LearnedLevel, number>,
  )
}

/**
 * Thresholds by family and language, half-way between what is best in the language alone, which has few sentences, and
 * what is best in all of them together.
 */
export function thresholdsByLanguage(
  all: readonly HeldOut[],
  byLanguage: Localized<readonly HeldOut[]>,
  budget: Budget,
): Localized<Thresholds>[] {
  const together = thresholdsFor(all, budget)
  const alone = mapLanguages(language => thresholdsFor(byLanguage[language], budget))
  return together.map((shared, at) => mapLanguages(language => between(shared, alone[language][at] ?? shared)))
}

/** Near zero a score is a toss-up, however rarely it went wrong among few sentences. */
const LEAST_TO_WARN = 0.2

function between(one: Thresholds, two: Thresholds): Thresholds {
  return {
    // Whoever warns must be sure by either measure.
    warning: Math.max(LEAST_TO_WARN, one.warning, two.warning),
    hint: middle(one.hint, two.hint),
    more: middle(one.more, two.more),
  }
}

const middle = (one: number, two: number): number => one / 2 + two / 2

function mapLanguages<T>(make: (language: Language) => T): Localized<T> {
  return { fi: make('fi'), sv: make('sv'), en: make('en') }
}

function within(families: readonly HeldOut[], budget: Budget[LearnedLevel]): number[] {
  const curves = families.map(family => curveOf(family, budget))
  let low = 0
  let high = 1e6
  for (let halving = 0; halving < HALVINGS; halving++) {
    const price = (low + high) / 2
    const spent = curves.reduce((sum, curve) => sum + best(curve, price).spent, 0)
    if (spent > 1) low = price
    else high = price
  }
  return curves.map(curve => best(curve, high).threshold)
}

/** The least threshold that at most so large a share of the scores reaches. */
export function leastWithin(scores: readonly number[], share: number): number {
  const falling = scores.toSorted((a, b) => b - a)
  const first = falling[Math.floor(share * falling.length)]
  return first === undefined ? Number.NEGATIVE_INFINITY : first + 1e-6
}

/** A threshold, the share that it finds, and the share of the budget that it spends. */
interface Point {
  readonly threshold: number
  readonly found: number
  readonly spent: number
}

function best(curve: readonly Point[], price: number): Point {
  return curve.reduce((kept, point) => (worth(point, price) > worth(kept, price) ? point : kept))
}

const worth = ({ found, spent }: Point, price: number): number => found - price * spent

/** All thresholds that make a difference: just over each false alarm. */
function curveOf({ found, ordinary, alike }: HeldOut, budget: Budget[LearnedLevel]): Point[] {
  const alarms = [
    ...ordinary.map(score => ({ score, cost: 1 / (budget.ordinary * ordinary.length) })),
    ...alike.map(score => ({ score, cost: 1 / (budget.alike * alike.length) })),
  ].sort((a, b) => b.score - a.score)
  const right = found.toSorted((a, b) => b - a)
  const points: Point[] = [{ threshold: Number.MAX_VALUE, found: 0, spent: 0 }]
  let spent = 0
  let above = 0
  for (const { score, cost } of alarms) {
    while ((right[above] ?? Number.NEGATIVE_INFINITY) > score) above++
    points.push({ threshold: overAlarm(score, right[above - 1]), found: above / right.length, spent })
    spent += cost
    if (spent > 1) break
  }
  return points
}

/** Half-way between a false alarm and the last sentence that is found, so that neither hangs on a hair. */
function overAlarm(alarm: number, lastFound: number | undefined): number {
  return lastFound === undefined ? alarm + 1e-6 : (alarm + lastFound) / 2
}
