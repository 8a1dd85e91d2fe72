import { silenceId, silenceOf } from '../core/silence.ts'
import type { Pack } from './load.ts'

/**
 * What stored ids of rules are called now: a rule that was renamed or split goes on under its new names. Unknown ids stay
 * as they are: their pack may come back.
 */
export function currentRules(stored: Iterable<string>, packs: readonly Pick<Pack, 'rules'>[]): string[] {
  return [...new Set(Array.from(stored).flatMap(id => currentIds(id, packs)))]
}

/** All ids under which a rule may be stored: its own and those that it had. */
export function storedIds(id: string, packs: readonly Pick<Pack, 'rules'>[]): string[] {
  const was = packs.flatMap(({ rules }) =>
    rules.filter(({ rule }) => rule.id === id).flatMap(({ rule }) => rule.was ?? []),
  )
  return [id, ...was]
}

function currentIds(id: string, packs: readonly Pick<Pack, 'rules'>[]): string[] {
  const heirs = packs.flatMap(({ rules }) =>
    rules.filter(({ rule }) => rule.was?.includes(id)).map(({ rule }) => rule.id),
  )
  return heirs.length > 0 ? heirs : [id]
}

type Packs = readonly Pick<Pack, 'rules'>[]

/** What is turned off, under the ids that its rules have now. */
export function currentSilences(stored: Iterable<string>, packs: Packs): string[] {
  return Array.from(stored).flatMap(id => underIds(id, rule => currentRules([rule], packs)))
}

/** All ids under which something may be stored as turned off. */
export function storedSilences(id: string, packs: Packs): string[] {
  return underIds(id, rule => storedIds(rule, packs))
}

function underIds(id: string, idsOf: (rule: string) => readonly string[]): string[] {
  const silence = silenceOf(id)
  return idsOf(silence.rule).map(rule => silenceId({ ...silence, rule }))
}
