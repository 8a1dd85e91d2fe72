import { append } from '../../append.ts'
import type { Fact, FactValue } from './fact.ts'

/** One value of a fact, on its way to a counterpart. */
export interface Atom {
  readonly fact: Fact
  readonly value: FactValue
  /** Place among the half's telling atoms, from 0 to 1. */
  readonly place: number
  partner: Atom | null
  /** Answered without a partner: said twice, or in a line that both halves share. */
  answered: boolean
}

export function atomsOf(facts: readonly Fact[]): Atom[] {
  const all = facts.reduce((sum, { soft, values }) => sum + (soft ? 0 : values.length), 0)
  let at = 0
  return facts.flatMap(fact =>
    fact.values.map(value => {
      const place = (at + 0.5) / Math.max(1, all)
      if (!fact.soft) at++
      return { fact, value, place, partner: null, answered: false }
    }),
  )
}

export type KeysOf = (atom: Atom) => readonly string[]
export const exact: KeysOf = atom => [atom.value.key]
export const meaning: KeysOf = atom => [atom.value.key, ...(atom.value.also ?? [])]

/**
 * Marries equal atoms in the order of the text, as many as go together (the longest common subsequence): what stands
 * twice finds its counterpart in its own place.
 */
export function pairInOrder(fi: readonly Atom[], sv: readonly Atom[]): void {
  const width = sv.length + 1
  const best = new Uint16Array((fi.length + 1) * width)
  const isEqual = (a: Atom, b: Atom) =>
    a.value.key === b.value.key && a.fact.kind === b.fact.kind && sameYear(a.value, b.value)
  const at = (row: number, column: number) => best[row * width + column] ?? 0
  for (let row = fi.length - 1; row >= 0; row--) {
    for (let column = sv.length - 1; column >= 0; column--) {
      const [a, b] = [fi[row], sv[column]]
      const most = a && b && isEqual(a, b) ? at(row + 1, column + 1) + 1 : 0
      best[row * width + column] = Math.max(most, at(row + 1, column), at(row, column + 1))
    }
  }
  for (let row = 0, column = 0; row < fi.length && column < sv.length; ) {
    const [a, b] = [fi[row], sv[column]]
    if (a && b && isEqual(a, b) && at(row, column) === at(row + 1, column + 1) + 1) {
      joinAtoms(a, b)
      row++
      column++
    } else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
}

/** Marries atoms with a common key and no different year, the nearest in place first. */
export function pairUp(fi: readonly Atom[], sv: readonly Atom[], keysOf: KeysOf): void {
  const free = new Map<string, Atom[]>()
  for (const atom of sv) {
    if (atom.partner) continue
    for (const key of keysOf(atom)) append(free, key, atom)
  }
  for (const atom of fi) {
    if (atom.partner) continue
    const candidates = keysOf(atom)
      .flatMap(key => free.get(key) ?? [])
      .filter(other => !other.partner && sameYear(atom.value, other.value))
    const best = nearest(atom, candidates, unlikeness)
    if (best) joinAtoms(atom, best)
  }
}

export const sameYear = (a: FactValue, b: FactValue) => !a.year || !b.year || a.year === b.year

/** What makes one of several equal counterparts the worse one. */
export function unlikeness(a: Atom, b: Atom): number {
  return Math.abs(a.place - b.place) + (a.fact.unit === b.fact.unit ? 0 : 1) + (a.fact.soft === b.fact.soft ? 0 : 1)
}

export function nearest(atom: Atom, candidates: readonly Atom[], distance: (a: Atom, b: Atom) => number): Atom | null {
  let best: Atom | null = null
  let least = Number.POSITIVE_INFINITY
  for (const other of candidates) {
    const far = distance(atom, other)
    if (far >= least) continue
    least = far
    best = other
  }
  return best
}

export function joinAtoms(a: Atom, b: Atom): void {
  a.partner = b
  b.partner = a
}

export const isSoft = (atom: Atom) => atom.fact.soft === true
export const isPlain = (atom: Atom) => !atom.fact.soft
/** "en", "toinen" and "första" are in every other sentence: they answer a digit, and do not use it up. */
export const isTelling = ({ fact, value }: Atom) =>
  !fact.soft || (!/^(?:n:1$)/.test(value.key) && !/^(?:toi|andra|ens)/i.test(fact.text))
export const isOpen = (atom: Atom) => !atom.partner && !atom.answered
