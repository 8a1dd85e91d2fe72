import { type Case, ORDINARY } from '../../src/core/learn/case.ts'

/** So many ordinary sentences of a language, and so many of a family that sound alike, go with the extension. */
const ORDINARY_SENTENCES = 400
const ALIKE_SENTENCES = 20

/** A part of what is harmless, spread over all writers: own packs are learned beside it where people write. */
export function harmlessCases(cases: readonly Case[]): Case[] {
  const groups = Map.groupBy(
    cases.filter(({ label }) => label === 'allow'),
    ({ family, language }) => `${family} ${language}`,
  )
  return [...groups.values()].flatMap(group =>
    spread(group, group[0]?.family === ORDINARY ? ORDINARY_SENTENCES : ALIKE_SENTENCES),
  )
}

function spread<T>(all: readonly T[], count: number): T[] {
  const every = Math.max(1, all.length / count)
  return Array.from({ length: Math.min(count, all.length) }, (_, at) => all[Math.floor(at * every)]).filter(
    one => one !== undefined,
  )
}
