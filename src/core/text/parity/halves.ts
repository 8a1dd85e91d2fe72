import type { DetectedLanguage, Organisation } from '../../model.ts'
import { moveSpan } from '../../move.ts'
import type { ParityView } from '../../view.ts'
import type { FactHalves } from '../facts/compare.ts'
import { type Fact, FactScanner } from '../facts/fact.ts'
import { factSteps, paragraphFacts } from '../facts/facts.ts'
import { type PlaceIndex, placeIndex, takePlaces } from '../facts/places.ts'
import type { Segment } from '../language/language.ts'
import { LINK_START, MARK_START } from '../marks.ts'
import { withSharedLines } from './lines.ts'
import type { OwnedSpan, Owner } from './owner.ts'

/**
 * Gives each segment to a half. What has no language (a link, a line of digits) goes with the text before it; at the
 * beginning, and at the end in a paragraph of its own or with the only links and hashtags, it belongs to both. Works
 * alike for two blocks, alternating paragraphs, ` / ` and the posts of a thread.
 */
export function ownersOf(segments: readonly Segment[], text: string): readonly OwnedSpan[] {
  const owned: OwnedSpan[] = []
  const lastSpoken = segments.findLastIndex(({ lang }) => lang !== null)
  let before: Owner = 'shared'
  /** The first half has a tail of its own, so the last one will have it too. */
  let tailsInside = false
  segments.forEach(({ start, end, lang }, at) => {
    if (lang !== null) {
      before = around(segments, at, text) ?? half(lang) ?? 'other'
      owned.push({ start, end, owner: before })
      return
    }
    const piece = text.slice(start, end)
    const ownParagraph = /[\n\r]\s?$/.test(text.slice(Math.max(0, start - 2), start)) || /^\s*[\n\r]/.test(piece)
    if (at < lastSpoken && ownParagraph && SAYS_SOMETHING.test(piece)) tailsInside = before !== 'shared'
    if (at < lastSpoken || tailsInside) {
      owned.push({ start, end, owner: before })
      return
    }
    const line = start + (ownParagraph ? 0 : piece.search(/[\n\r]|$/))
    const isTail = isOnlyLinks(text.slice(start, line)) && !LINK.test(text.slice(0, start))
    if (line > start) owned.push({ start, end: line, owner: isTail ? 'shared' : before })
    if (line < end) owned.push({ start: line, end, owner: 'shared' })
  })
  return withSharedLines(tailsInside ? owned : withoutTail(owned, text), text)
}

/** The only links and hashtags of a draft, after its last sentence, belong to both halves though no line parts them. */
function withoutTail(owned: readonly OwnedSpan[], text: string): readonly OwnedSpan[] {
  const last = owned.at(-1)
  const tail = last && TAIL.exec(text.slice(last.start, last.end))
  if (!last || !tail) return owned
  const cut = last.start + tail.index
  if (LINK.test(text.slice(0, cut))) return owned
  return [...owned.slice(0, -1), { ...last, end: cut }, { start: cut, end: last.end, owner: 'shared' }]
}

const LINK = new RegExp(String.raw`${MARK_START}\S`)
/** After the end of a sentence: what stands after a word or a colon is a part of what it says. */
const TAIL = new RegExp(String.raw`(?<=[.!?…)]\s+)(?:${MARK_START}\S+\s*)+$`, 'u')

/** Links, hashtags, mentions, and signs without letters and digits. */
const LINK_OR_SIGN = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:(?:${LINK_START}|(?<=[#@]))\S+|(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,}(?:\/\S*|[^\p{L}\p{N}]*))?$`,
  'u',
)
const isOnlyLinks = (text: string) => text.split(/\s+/).every(part => LINK_OR_SIGN.test(part))

/** Up to twelve letters say little of their own language: "Pris 95 €, syskon 85 €." */
const MORE_LETTERS = /(?:\P{L}*\p{L}){13}/u

/** The half that a short piece stands in, between two pieces of it on one line. */
function around(segments: readonly Segment[], at: number, text: string): 'fi' | 'sv' | null {
  const [before, one, after] = [segments[at - 1], segments[at], segments[at + 1]]
  if (!before || !one || !after) return null
  const first = half(before.lang)
  // What would be its half anyway need not be counted.
  if (first === null || first === half(one.lang) || first !== half(after.lang)) return null
  if (/[\n\r]/.test(text.slice(before.end - 1, after.start + 1))) return null
  return MORE_LETTERS.test(text.slice(one.start, one.end)) ? null : first
}

const SAYS_SOMETHING = /[\d#@]|:\/\/|\p{L}\.\p{L}/u

/**
 * A short piece of Swedish is easily taken for Danish or Norwegian, and of Finnish for Estonian: beside the other
 * half it is one of ours.
 */
function half(lang: DetectedLanguage | null): 'fi' | 'sv' | null {
  if (lang === 'sv' || lang === 'da' || lang === 'no') return 'sv'
  return lang === 'fi' || lang === 'et' ? 'fi' : null
}

const knownOwners = new WeakMap<ParityView, readonly OwnedSpan[]>()

/** The one division of a draft that coverage, comparison and ledger rest on. Remembered by the view. */
export function ownersIn(view: ParityView): readonly OwnedSpan[] {
  const before = knownOwners.get(view)
  if (before) return before
  const owners = ownersOf(view.languages.segments, view.text)
  knownOwners.set(view, owners)
  return owners
}

const knownHalves = new WeakMap<ParityView, FactHalves | null>()

/**
 * The facts of the Finnish and the Swedish half, as offsets into the draft; `null` where one language is absent.
 * Remembered by the view.
 */
export function halvesOf(view: ParityView): FactHalves | null {
  const before = knownHalves.get(view)
  if (before !== undefined) return before
  const halves = hasHalves(view) ? readHalves(view) : null
  knownHalves.set(view, halves)
  return halves
}

function hasHalves({ languages }: Pick<ParityView, 'languages'>): boolean {
  const has = (language: 'fi' | 'sv') => languages.segments.some(({ lang }) => half(lang) === language)
  return has('fi') && has('sv')
}

function readHalves(view: ParityView): FactHalves {
  const { text, context } = view
  const owners = ownersIn(view)
  const facts: Record<Owner, Fact[]> = { fi: [], sv: [], shared: [], other: [] }
  for (const fact of draftFacts(view)) facts[ownerAt(owners, fact.start)].push(fact)
  const words = (owner: Owner) =>
    owners
      .filter(one => one.owner === owner)
      .map(({ start, end }) => text.slice(start, end))
      .join('\n')
  return {
    fi: facts.fi,
    sv: facts.sv,
    shared: facts.shared,
    text: { fi: words('fi'), sv: words('sv') },
    domains: context.organisation.domains,
  }
}

export function ownerAt(owners: readonly OwnedSpan[], offset: number): Owner {
  let [low, high] = [0, owners.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const one = owners[middle]
    if (!one) break
    if (offset < one.start) high = middle - 1
    else if (offset >= one.end) low = middle + 1
    else return one.owner
  }
  return 'shared'
}

const known = new WeakMap<object, readonly Fact[]>()

/** All facts of a draft as offsets into its text, remembered by the view; each paragraph is read once. */
export function draftFacts(view: Omit<ParityView, 'text'>): readonly Fact[] {
  const before = known.get(view)
  if (before) return before
  const facts = placedFacts(view)
  known.set(view, facts)
  return facts
}

/** Reads the facts in small steps where both halves are there, so that `halvesOf` finds them read. */
export function* readFacts(view: ParityView): Generator<void, void> {
  if (!hasHalves(view)) return
  const { index } = placesOf(view.context.organisation)
  yield
  for (const { paragraph } of view.paragraphs) yield* factSteps(paragraph, index)
  draftFacts(view)
  yield
  halvesOf(view)
  yield
}

/** The facts of some paragraphs of a draft as offsets into its text. */
export function placedFacts({ paragraphs, context, languages }: Omit<ParityView, 'text'>): Fact[] {
  const { index, home } = placesOf(context.organisation)
  const placed: Fact[] = []
  for (const { start, paragraph } of paragraphs) {
    for (const fact of paragraphFacts(paragraph, index)) {
      if (fact.only && half(languages.at(fact.start + start)) !== fact.only) continue
      const moved = moveSpan(fact, start)
      placed.push(isHome(fact, home) ? { ...moved, soft: true } : moved)
    }
  }
  return placed
}

/** Whose municipality it is need not be said in each language. */
const isHome = ({ kind, values }: Fact, home: ReadonlySet<string>) => kind === 'place' && home.has(values[0]?.key ?? '')

interface Places {
  readonly index: PlaceIndex
  /** Keys of the places in the organisation's own name. */
  readonly home: ReadonlySet<string>
}

const knownPlaces = new WeakMap<Organisation, Places>()

function placesOf(organisation: Organisation): Places {
  const before = knownPlaces.get(organisation)
  if (before) return before
  const { places, names } = organisation
  const index = placeIndex(places)
  const scanner = new FactScanner([...names.fi, ...names.sv].join('\n'))
  takePlaces(scanner, index)
  const home = new Set(scanner.facts.flatMap(({ values }) => values.map(value => value.key)))
  const found = { index, home }
  knownPlaces.set(organisation, found)
  return found
}
