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
