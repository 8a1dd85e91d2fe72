import type { Atom } from './atoms.ts'

/**
 * Whether two atoms of the two halves stand in the same place: what is before them and after them belongs together.
 * `also` is a pair that is taken to belong together.
 */
export type SamePlace = (a: Atom, b: Atom, also?: readonly [Atom, Atom]) => boolean

/** Made once for the two halves' telling atoms, each in its order. */
export function samePlaceIn(fi: readonly Atom[], sv: readonly Atom[]): SamePlace {
  const around = new Map<Atom, readonly [Atom | null, Atom | null]>()
  for (const atoms of [fi, sv]) {
    atoms.forEach((atom, at) => {
      around.set(atom, [atoms[at - 1] ?? null, atoms[at + 1] ?? null])
    })
  }
  return (a, b, also) => {
    const [one, other] = [around.get(a), around.get(b)]
    if (!one || !other) return false
    const isTogether = (side: 0 | 1) => {
      const [x, y] = [one[side], other[side]]
      if (also && x === also[0] && y === also[1]) return true
      return x === null || y === null ? x === y : x.partner === y
    }
    return isTogether(0) && isTogether(1)
  }
}

/** Equal values that stand crosswise, each where the other half has the other: "ma 10, ti 12" and "må 12, ti 10". */
export function swapped(fi: readonly Atom[], isSamePlace: SamePlace): (readonly [Atom, Atom])[] {
  const pairs: (readonly [Atom, Atom])[] = []
  const paired = fi.filter(({ partner }) => partner !== null)
  for (const [at, a] of paired.entries()) {
    const c = paired.slice(at + 1, at + 1 + REACH).find(other => isCrossed(a, other, isSamePlace))
    if (c?.partner && a.partner) pairs.push([a, c.partner], [c, a.partner])
  }
  return pairs
}

/** How far apart two values may be that are taken for each other. */
const REACH = 6

function isCrossed(a: Atom, c: Atom, isSamePlace: SamePlace): boolean {
  const [b, d] = [a.partner, c.partner]
  if (
    !b ||
    !d ||
    !isFixed(a) ||
    a.fact.kind !== c.fact.kind ||
    a.fact.unit !== c.fact.unit ||
    a.value.key === c.value.key
  )
    return false
  if (b.fact.start <= d.fact.start) return false
  // Days side by side keep their order; sums side by side do not ("5 € lapsilta, 8 € muilta").
  const isDay = a.fact.kind === 'date'
  return isSamePlace(a, d, isDay ? [c, b] : undefined) && isSamePlace(c, b, isDay ? [a, d] : undefined)
}

/** Sections and bare numbers change places in a translation; days, hours, sums and telephones go with what is before them. */
const isFixed = ({ fact: { kind, unit } }: Atom) =>
  kind === 'date' || kind === 'time' || kind === 'phone' || (kind === 'number' && unit === '€')
