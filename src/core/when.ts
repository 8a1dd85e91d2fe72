import { LEVELS, type Level } from './finding.ts'
import type { Context, Role } from './model.ts'
import type { Basis, When } from './rule.ts'

/** Whether a rule holds in a context. A communicator counts as an employee wherever employees are named. */
export function holds(when: When, context: Context): boolean {
  return (
    includes(when.platform, context.platform) &&
    includes(when.composer, context.composer) &&
    includes(when.account, context.account) &&
    includes(when.audience, context.audience) &&
    (when.ownOpinionsInProfile ?? context.ownOpinionsInProfile) === context.ownOpinionsInProfile &&
    (when.consentGiven ?? context.consentGiven) === context.consentGiven &&
    (includes(when.role, context.role) || (context.role === 'communicator' && includes(when.role, 'employee' as Role)))
  )
}

function includes<T>(list: readonly T[] | undefined, value: T): boolean {
  return list === undefined || list.includes(value)
}

/** Compares levels: negative when `a` is weightier than `b`. */
export function byWeight(a: Level, b: Level): number {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b)
}

/** The weightiest of some bases; of equals the first. */
export function weightiest(bases: readonly Basis[]): Basis | undefined {
  return bases.toSorted((a, b) => byWeight(a.level, b.level))[0]
}
