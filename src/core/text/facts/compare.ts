import { append } from '../../append.ts'
import type { Organisation } from '../../model.ts'
import { fitted } from '../plain-pattern.ts'
import {
  type Atom,
  atomsOf,
  exact,
  isOpen,
  isPlain,
  isSoft,
  isTelling,
  joinAtoms,
  meaning,
  nearest,
  pairInOrder,
  pairUp,
  sameYear,
  unlikeness,
} from './atoms.ts'
import type { Fact, FactKind, FactValue } from './fact.ts'
import { compareLinks, type LinkRelation, nearlyEqual } from './links.ts'
import { type SamePlace, samePlaceIn, swapped } from './same-place.ts'

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

/** Compares the facts of two halves: first what agrees in any order, then what is left over in the same place. */
export function compareFacts(halves: FactHalves): ParityResult {
  const fi = atomsOf(halves.fi)
  const sv = atomsOf(halves.sv)
  pairInOrder(fi.filter(isPlain), sv.filter(isPlain))
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

/** Addresses of the other language: another page or mailbox stands for the same thing, unless it looks like a slip. */
function pairTranslated(fi: readonly Atom[], sv: readonly Atom[], domains: Organisation['domains']): void {
  const relation = (a: Atom, b: Atom): LinkRelation => {
    if (a.fact.kind === 'link') return compareLinks(a.value.key, b.value.key, domains)
    const slip = nearlyEqual(a.value.key, b.value.key) || arePeople(a.value.key, b.value.key)
    return slip ? 'different' : 'translated'
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
      if (best) joinAtoms(a, best)
    }
  }
}

/** anna.koe@ and antti.esimerkki@ are two people; kymp.viestinta@ and kymp.kommunikation@ one office. */
function arePeople(a: string, b: string): boolean {
  const [one, other] = [a, b].map(email => /^([^@.]+)\.([^@]+)@/.exec(email)?.slice(1))
  if (one === undefined || other === undefined || [...one, ...other].some(name => PLACEHOLDERS.has(name))) return false
  return !one.some(name => other.includes(name))
}

/** "etunimi.sukunimi@" is "fornamn.efternamn@". */
const PLACEHOLDERS = new Set('etunimi sukunimi förnamn fornamn efternamn firstname lastname'.split(' '))

/** "artikel 17.1" is "17 artiklan 1 kohta". */
function splitPoints(whole: readonly Atom[], parts: readonly Atom[]): void {
  for (const atom of whole) {
    const match = /^(\d+)\.(\d+)$/.exec(atom.fact.text)
    if (!match || !isOpen(atom)) continue
    const [first, second] = match
      .slice(1)
      .map(part => parts.find(other => isOpen(other) && other.value.key === `n:${Number(part)}`))
    if (!second) continue
    joinAtoms(atom, second)
    if (first) first.partner = atom
  }
}

/** What the other half says elsewhere, or a shared line says, is not missing. */
function answer(atoms: readonly Atom[], others: readonly Atom[], shared: readonly Fact[]): void {
  const known = new Map<string, FactValue[]>()
  for (const value of [...others.map(other => other.value), ...shared.flatMap(fact => fact.values)]) {
    for (const key of [value.key, ...(value.also ?? [])]) append(known, key, value)
    if (value.year) append(known, `n:${value.year}`, value)
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
  'relative',
  'share',
  'period',
  'month',
  'phone',
  'email',
  'link',
  'place',
]

/** Texts with more left over than so many pairs are no translations of each other. */
const MOST_PAIRS = 10_000

/** Marries what is left over, the nearest first: of one kind, then what could be of one kind. */
function contradict(fi: readonly Atom[], sv: readonly Atom[]): FactPair[] {
  const telling = [fi, sv].map(atoms => atoms.filter(atom => isPlain(atom) || isTwo(atom)))
  const [left = [], right = []] = telling.map(atoms => atoms.filter(atom => !atom.partner))
  if (left.length * right.length > MOST_PAIRS) return []
  const isSamePlace = samePlaceIn(telling[0] ?? [], telling[1] ?? [])
  const pairs = swapped(telling[0] ?? [], isSamePlace).map(([a, b]) => ({ fi: a.fact, sv: b.fact }))
  const isParallel = plainNumbers(fi) === plainNumbers(sv)
  const pairAll = (kind: FactKind, isLike: (a: Atom, b: Atom) => boolean) => {
    for (const a of left) {
      if (a.partner || a.fact.kind !== kind) continue
      const candidates = right.filter(
        b => !b.partner && isLike(a, b) && comparable(a, b, isSamePlace) && (isParallel || isNear(a, b)),
      )
      const best = nearest(a, candidates, opposition)
      if (!best) continue
      joinAtoms(a, best)
      if (!pairs.some(pair => pair.fi === a.fact && pair.sv === best.fact)) pairs.push({ fi: a.fact, sv: best.fact })
    }
  }
  for (const kind of CONTRADICTING) pairAll(kind, (a, b) => a.fact.kind === b.fact.kind)
  for (const kind of CONTRADICTING.slice(0, 3)) pairAll(kind, mayBeOneKind)
  return pairs
}

/** "kaksi" and "två" are said of many things, and "kuusi" and "sex" are other words too, but beside another number in their place they say how many. */
const isTwo = ({ fact }: Atom) =>
  fact.soft === true && /^(?:kaksi|kahta|kahden|två|kuusi|kuutta|kuuden|sex)$/i.test(fact.text)

/** What is answered elsewhere in the text is the less likely one to be contradicted here. */
function opposition(a: Atom, b: Atom): number {
  return unlikeness(a, b) + (a.answered || b.answered ? 0.5 : 0)
}

/** Equally many numbers in both: then one that differs was changed, and not left out. */
const plainNumbers = (atoms: readonly Atom[]) => atoms.filter(({ fact }) => fact.kind === 'number' && !fact.soft).length

/** How far apart, as a share of the facts, two bare numbers may be and still be in the same place. */
const REACH = 0.34

/** Numbers without a unit say too little of themselves to be set against each other from afar. */
function isNear(a: Atom, b: Atom): boolean {
  return a.fact.kind !== 'number' || a.fact.unit !== undefined || Math.abs(a.place - b.place) <= REACH
}

/** "5.4" may be the date that "5.3." contradicts, and "10–17" the hours that "klo 10–16" does. */
function mayBeOneKind(a: Atom, b: Atom): boolean {
  const kinds = new Set(meaning(a).map(key => key.charAt(0)))
  const common = meaning(b)
    .map(key => key.charAt(0))
    .filter(kind => kinds.has(kind))
  if (common.includes('d') || common.includes('t')) return true
  return common.includes('n') && [a, b].every(isHour) && [a, b].some(({ fact }) => fact.kind === 'time')
}

function isHour({ fact, value }: Atom): boolean {
  const hour = fact.kind === 'time' ? value.also?.[0] : value.key
  return fact.unit === undefined && /\d/.test(fact.text) && /^n:(?:1?\d|2[0-4])$/.test(hour ?? '')
}

function comparable(a: Atom, b: Atom, isSamePlace: SamePlace): boolean {
  const twos = [a, b].filter(isTwo).length
  if (twos === 2 || (twos === 1 && (a.answered || b.answered || !isSamePlace(a, b)))) return false
  if (a.answered && b.answered && !(a.fact.kind === b.fact.kind && isSamePlace(a, b))) return false
  if (a.fact.unit && b.fact.unit && a.fact.unit !== b.fact.unit) return false
  return isYear(a) === isYear(b)
}

/** A year is no amount. */
const isYear = ({ fact, value }: Atom) =>
  !fact.unit && /^n:(?:1[5-9]|20)\d\d$/.test(value.key) && /\d{4}/.test(fact.text)

function agreementsOf(fi: readonly Atom[], contradictions: readonly FactPair[]): FactPair[] {
  const pairs: FactPair[] = []
  const contradicted = new Set(contradictions.map(pair => pair.fi))
  for (const { fact, partner } of fi) {
    if (!partner || contradicted.has(fact)) continue
    if (pairs.at(-1)?.fi !== fact) pairs.push({ fi: fact, sv: partner.fact })
  }
  return pairs
}

const RELATIVE_DAY = fitted(
  String.raw`(?<!\p{L})(?:tänään|huomenna|eilen|ylihuomenna|i dag|idag|i morgon|imorgon|i går|igår|i övermorgon)(?!\p{L})`,
  'i',
)

function omissionsOf(atoms: readonly Atom[], otherText: string): Fact[] {
  const relative = RELATIVE_DAY(otherText).test(otherText)
  const open = atoms.filter(
    (atom, at) => isOpen(atom) && mayBeMissed(atom.fact, relative) && !isWeekdayOfDate(atom, atoms[at + 1]),
  )
  const first = new Map(open.toReversed().map(({ value, fact }) => [value.key, fact]))
  return [...new Set(Array.from(first.values()).reverse())]
}

/** A day that both halves give by its date lacks nothing without its weekday. */
function isWeekdayOfDate({ fact }: Atom, next: Atom | undefined): boolean {
  return (
    fact.kind === 'weekday' && next?.fact.kind === 'date' && next.partner !== null && next.fact.start - fact.end < 8
  )
}

/** In words these are said in too many ways to be missed. */
const IN_WORDS: readonly FactKind[] = ['number', 'share', 'period', 'time', 'relative']

function mayBeMissed(fact: Fact, relative: boolean): boolean {
  if (fact.soft || fact.unit === '§' || fact.unit === 'krs' || fact.kind === 'hashtag' || fact.kind === 'month')
    return false
  if ((IN_WORDS.includes(fact.kind) || fact.kind === 'date') && !/\d/.test(fact.text)) return false
  return !(relative && (fact.kind === 'date' || fact.kind === 'weekday'))
}
