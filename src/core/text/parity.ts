import type { DraftView } from '../checks/check.ts'
import type { ComparedFact } from '../finding.ts'
import type { Organisation } from '../model.ts'
import type { Fact, FactKind, FactValue } from './facts/fact.ts'
import { compareLinks, type LinkRelation, nearlyEqual } from './facts/links.ts'
import { halvesOf } from './halves.ts'

/** The facts of the two halves of a text, each in its order. */
export interface FactHalves {
  readonly fi: readonly Fact[]
  readonly sv: readonly Fact[]
  /** Facts that belong to no language: a line with the address or the time for both. */
  readonly shared: readonly Fact[]
  /** The halves' text: what answers a fact without being one, such as "tänään". */
  readonly text: { readonly fi: string; readonly sv: string }
  readonly domains: Organisation['domains']
}

export interface FactPair {
  readonly fi: Fact
  readonly sv: Fact
}

export interface ParityResult {
  readonly agreements: readonly FactPair[]
  /** The halves state different things in the same place. */
  readonly contradictions: readonly FactPair[]
  /** Facts that only one half has. */
  readonly omissions: readonly { readonly language: 'fi' | 'sv'; readonly fact: Fact }[]
}

/** One value of a fact, on its way to a counterpart. */
interface Atom {
  readonly fact: Fact
  readonly value: FactValue
  /** Place among the half's atoms, from 0 to 1. */
  readonly place: number
  partner: Atom | null
  /** Answered without a partner: said twice, or in a line that both halves share. */
  answered: boolean
}

/** What a whole draft is read from: a part of what checks get. */
export type ParityView = Pick<DraftView, 'text' | 'context' | 'paragraphs' | 'languages'>

export interface Comparison extends ParityResult {
  /** All facts of both halves, as the panel lists them: in the order of the Finnish, then what only Swedish has. */
  readonly compared: readonly ComparedFact[]
}

const nothing: Comparison = { compared: [], agreements: [], contradictions: [], omissions: [] }
const known = new WeakMap<ParityView, Comparison>()

/** Compares the Finnish and the Swedish half of a draft; nothing where it has not both. Remembered by the view. */
export function compareHalves(view: ParityView): Comparison {
  const before = known.get(view)
  if (before) return before
  const halves = halvesOf(view)
  const result = halves ? compareFacts(halves) : null
  const comparison = result ? { ...result, compared: comparedFacts(result) } : nothing
  known.set(view, comparison)
  return comparison
}

function comparedFacts({ agreements, contradictions, omissions }: ParityResult): ComparedFact[] {
  const side = (fact: Fact) => ({ text: fact.text, span: { start: fact.start, end: fact.end } })
  const pair = ({ fi, sv }: FactPair, agrees: boolean) => ({ kind: fi.kind, fi: side(fi), sv: side(sv), agrees })
  const place = (fact: ComparedFact) => fact.fi?.span.start ?? Number.POSITIVE_INFINITY
  return [
    ...agreements.filter(({ fi }) => !fi.soft).map(one => pair(one, true)),
    ...contradictions.map(one => pair(one, false)),
    ...omissions.map(({ language, fact }) => ({
      kind: fact.kind,
      fi: language === 'fi' ? side(fact) : null,
      sv: language === 'sv' ? side(fact) : null,
      agrees: false,
    })),
  ].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}

/** Compares the facts of two halves: first what agrees in any order, then what is left over in the same place. */
export function compareFacts(halves: FactHalves): ParityResult {
  const fi = atomsOf(halves.fi)
  const sv = atomsOf(halves.sv)
  pairUp(fi.filter(isPlain), sv.filter(isPlain), exact)
  splitPoints(fi, sv)
  splitPoints(sv, fi)
  pairUp(fi.filter(isSoft), sv.filter(isSoft), exact)
  pairUp(fi.filter(isTelling), sv.filter(isTelling), exact)
  pairUp(fi.filter(isTelling), sv.filter(isTelling), meaning)
  pairTranslated(fi, sv, halves.domains)
  answer(fi, sv, halves.shared)
  answer(sv, fi, halves.shared)
  const contradictions = contradict(fi, sv)
  return {
    agreements: agreementsOf(fi, contradictions),
    contradictions,
    omissions: [
      ...omissionsOf(fi, halves.text.sv).map(fact => ({ language: 'fi' as const, fact })),
      ...omissionsOf(sv, halves.text.fi).map(fact => ({ language: 'sv' as const, fact })),
    ],
  }
}

function atomsOf(facts: readonly Fact[]): Atom[] {
  const atoms = facts.flatMap(fact => fact.values.map(value => ({ fact, value })))
  return atoms.map((atom, at) => ({ ...atom, place: (at + 0.5) / atoms.length, partner: null, answered: false }))
}

type KeysOf = (atom: Atom) => readonly string[]
const exact: KeysOf = atom => [atom.value.key]
const meaning: KeysOf = atom => [atom.value.key, ...(atom.value.also ?? [])]

/** Marries atoms with a common key and no different year, the nearest in place first. */
function pairUp(fi: readonly Atom[], sv: readonly Atom[], keysOf: KeysOf): void {
  const free = new Map<string, Atom[]>()
  for (const atom of sv) {
    if (atom.partner) continue
    for (const key of keysOf(atom)) free.set(key, [...(free.get(key) ?? []), atom])
  }
  for (const atom of fi) {
    if (atom.partner) continue
    const candidates = keysOf(atom)
      .flatMap(key => free.get(key) ?? [])
      .filter(other => !other.partner && sameYear(atom.value, other.value))
    const best = nearest(atom, candidates, unlikeness)
    if (best) marry(atom, best)
  }
}

const sameYear = (a: FactValue, b: FactValue) => !a.year || !b.year || a.year === b.year

/** What makes one of several equal counterparts the worse one. */
function unlikeness(a: Atom, b: Atom): number {
  return Math.abs(a.place - b.place) + (a.fact.unit === b.fact.unit ? 0 : 1) + (a.fact.soft === b.fact.soft ? 0 : 1)
}

function nearest(atom: Atom, candidates: readonly Atom[], distance: (a: Atom, b: Atom) => number): Atom | null {
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

function marry(a: Atom, b: Atom): void {
  a.partner = b
  b.partner = a
}

const isSoft = (atom: Atom) => atom.fact.soft === true
const isPlain = (atom: Atom) => !atom.fact.soft
/** "en", "toinen" and "första" are in every other sentence: they answer a digit, and do not use it up. */
const isTelling = ({ fact, value }: Atom) =>
  !fact.soft || (!/^(?:n:1$)/.test(value.key) && !/^(?:toi|andra|ens)/i.test(fact.text))
const isOpen = (atom: Atom) => !atom.partner && !atom.answered

/** Addresses of the other language: another page or mailbox stands for the same thing, unless it looks like a slip. */
function pairTranslated(fi: readonly Atom[], sv: readonly Atom[], domains: Organisation['domains']): void {
  const relation = (a: Atom, b: Atom): LinkRelation => {
    if (a.fact.kind === 'link') return compareLinks(a.value.key, b.value.key, domains)
    return nearlyEqual(a.value.key, b.value.key) ? 'different' : 'translated'
  }
  for (const wanted of ['same', 'translated'] as const) {
    for (const a of fi) {
      if (a.partner || (a.fact.kind !== 'link' && a.fact.kind !== 'email')) continue
      const candidates = sv.filter(b => !b.partner && b.fact.kind === a.fact.kind)
      if (wanted === 'translated' && candidates.some(b => relation(a, b) === 'different')) continue
      const best = nearest(
        a,
        candidates.filter(b => relation(a, b) === wanted),
        unlikeness,
      )
      if (best) marry(a, best)
    }
  }
}

/** "artikel 17.1" is "17 artiklan 1 kohta". */
function splitPoints(whole: readonly Atom[], parts: readonly Atom[]): void {
  for (const atom of whole) {
    const match = /^(\d+)[.](\d+)$/.exec(atom.fact.text)
    if (!match || !isOpen(atom)) continue
    const [first, second] = match
      .slice(1)
      .map(part => parts.find(other => isOpen(other) && other.value.key === `n:${Number(part)}`))
    if (!second) continue
    marry(atom, second)
    if (first) first.partner = atom
  }
}

/** What the other half says elsewhere, or a shared line says, is not missing. */
function answer(atoms: readonly Atom[], others: readonly Atom[], shared: readonly Fact[]): void {
  const known = new Map<string, FactValue[]>()
  for (const value of [...others.map(other => other.value), ...shared.flatMap(fact => fact.values)]) {
    for (const key of [value.key, ...(value.also ?? [])]) known.set(key, [...(known.get(key) ?? []), value])
  }
  for (const atom of atoms) {
    if (atom.partner) continue
    atom.answered = meaning(atom).some(key => known.get(key)?.some(value => sameYear(value, atom.value)))
  }
}

const CONTRADICTING: readonly FactKind[] = [
  'date',
  'time',
  'number',
  'weekday',
  'month',
  'phone',
  'email',
  'link',
  'place',
]

/** Marries what is left over, the nearest first: of one kind, then what could be of one kind. */
function contradict(fi: readonly Atom[], sv: readonly Atom[]): FactPair[] {
  const pairs: FactPair[] = []
  const marryAll = (kind: FactKind, isLike: (a: Atom, b: Atom) => boolean) => {
    for (const a of fi) {
      if (a.partner || a.fact.kind !== kind || a.fact.soft) continue
      const candidates = sv.filter(b => !b.partner && !b.fact.soft && isLike(a, b) && comparable(a, b))
      const best = nearest(a, candidates, unlikeness)
      if (!best) continue
      marry(a, best)
      if (!pairs.some(pair => pair.fi === a.fact && pair.sv === best.fact)) pairs.push({ fi: a.fact, sv: best.fact })
    }
  }
  for (const kind of CONTRADICTING) marryAll(kind, (a, b) => a.fact.kind === b.fact.kind)
  for (const kind of CONTRADICTING.slice(0, 3)) marryAll(kind, mayBeOneKind)
  return pairs
}

/** "5.4" may be the date that "5.3." contradicts. */
function mayBeOneKind(a: Atom, b: Atom): boolean {
  const kinds = meaning(a).map(key => key.charAt(0))
  return meaning(b).some(key => kinds.includes(key.charAt(0)))
}

function comparable(a: Atom, b: Atom): boolean {
  if (a.answered && b.answered) return false
  if (a.fact.unit && b.fact.unit && a.fact.unit !== b.fact.unit) return false
  return isYear(a) === isYear(b)
}

/** A year is no amount. */
const isYear = ({ fact, value }: Atom) => !fact.unit && /^n:(?:1[5-9]|20)\d\d$/.test(value.key)

function agreementsOf(fi: readonly Atom[], contradictions: readonly FactPair[]): FactPair[] {
  const pairs: FactPair[] = []
  for (const { fact, partner } of fi) {
    if (!partner || contradictions.some(pair => pair.fi === fact)) continue
    if (pairs.at(-1)?.fi !== fact) pairs.push({ fi: fact, sv: partner.fact })
  }
  return pairs
}

const RELATIVE_DAY =
  /(?<!\p{L})(?:tänään|huomenna|eilen|ylihuomenna|i dag|idag|i morgon|imorgon|i går|igår|i övermorgon)(?!\p{L})/iu

function omissionsOf(atoms: readonly Atom[], otherText: string): Fact[] {
  const relative = RELATIVE_DAY.test(otherText)
  const facts = atoms.filter(atom => isOpen(atom) && mayBeMissed(atom.fact, relative)).map(atom => atom.fact)
  return [...new Set(facts)]
}

function mayBeMissed(fact: Fact, relative: boolean): boolean {
  if (fact.soft || fact.unit === '§' || fact.unit === 'krs' || fact.kind === 'hashtag' || fact.kind === 'month')
    return false
  return !(relative && (fact.kind === 'date' || fact.kind === 'weekday'))
}
