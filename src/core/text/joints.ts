import { append } from '../append.ts'
import type { Term, TermLanguage, TermSet } from '../term.ts'

/** A term as it stands in a list. */
export interface Listed {
  readonly set: TermSet
  readonly term: Term
  readonly language: TermLanguage
}

/** A term, and a list that has it. */
export interface Wanted<T extends Listed> {
  readonly set: TermSet
  readonly listed: T
}

/** The lists that were joined of others, by each of these with its place among them. */
export class Joints {
  readonly #by = new Map<TermSet, { readonly joint: TermSet; readonly place: number }[]>()

  add(joint: TermSet, sets: readonly TermSet[]): void {
    for (const [place, set] of sets.entries()) append(this.#by, set, { joint, place })
  }

  /** Terms for all lists that have them: each list gets its own in the order in which it was joined. */
  spread<T extends Listed>(some: readonly T[]): Wanted<T>[] {
    const joined = some.flatMap(listed =>
      (this.#by.get(listed.set) ?? []).map(({ joint, place }) => ({ set: joint, listed, place })),
    )
    return [...some.map(listed => ({ set: listed.set, listed })), ...joined.sort((a, b) => a.place - b.place)]
  }
}
