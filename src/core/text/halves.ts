import type { FactHalves } from './facts/compare.ts'
import type { Fact } from './facts/fact.ts'
import { paragraphFacts } from './facts/facts.ts'
import type { NamePair } from './facts/names.ts'
import { type PlaceIndex, placeIndex } from './facts/places.ts'
import type { Segment } from './language.ts'
import type { ParityView } from './parity.ts'

/** Whose a stretch of the draft is: one half's, both halves' (no language of its own), or another language's. */
export type Owner = 'fi' | 'sv' | 'shared' | 'other'

export interface OwnedSpan {
  readonly start: number
  readonly end: number
  readonly owner: Owner
}

/**
 * Gives each segment to a half. What has no language (a link, a line of digits) goes with the text before it; at the
 * beginning, and in a last paragraph of its own such as the hashtags, it belongs to both. Works alike for two blocks,
 * alternating paragraphs, ` / ` and the posts of a thread.
 */
export function ownersOf(segments: readonly Segment[], text: string): OwnedSpan[] {
  const owned: OwnedSpan[] = []
  let before: Owner = 'shared'
  /** The first half has a tail of its own, so the last one will have it too. */
  let tailsInside = false
  segments.forEach(({ start, end, lang }, at) => {
    if (lang !== null) {
      before = lang === 'fi' || lang === 'sv' ? lang : 'other'
      owned.push({ start, end, owner: before })
      return
    }
    const isLast = segments.slice(at).every(next => next.lang === null)
    const ownParagraph = /[\n\r]\s*$/.test(text.slice(0, start)) || /^\s*[\n\r]/.test(text.slice(start, end))
    if (!isLast && ownParagraph && /[\d#@]|:\/\/|\p{L}\.\p{L}/u.test(text.slice(start, end)))
      tailsInside = before !== 'shared'
    owned.push({ start, end, owner: isLast && ownParagraph && !tailsInside ? 'shared' : before })
  })
  return owned
}

/** The facts of the Finnish and the Swedish half, as offsets into the draft; `null` where one language is absent. */
export function halvesOf(view: ParityView): FactHalves | null {
  const { languages, text, context } = view
  const has = (language: 'fi' | 'sv') => languages.segments.some(({ lang }) => lang === language)
  if (!has('fi') || !has('sv')) return null
  const owners = ownersOf(languages.segments, text)
  const facts = draftFacts(view)
  const of = (owner: Owner) => facts.filter(fact => ownerAt(owners, fact.start) === owner)
  const words = (owner: Owner) =>
    owners
      .filter(one => one.owner === owner)
      .map(({ start, end }) => text.slice(start, end))
      .join('\n')
  return {
    fi: of('fi'),
    sv: of('sv'),
    shared: of('shared'),
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

/** All facts of a draft as offsets into its text; each paragraph is read once. */
export function draftFacts({ paragraphs, context, languages }: Omit<ParityView, 'text'>): Fact[] {
  const places = placesOf(context.organisation.places)
  return paragraphs.flatMap(({ start, paragraph }) =>
    paragraphFacts(paragraph, places)
      .map(fact => ({ ...fact, start: fact.start + start, end: fact.end + start }))
      .filter(({ only, start }) => !only || languages.at(start) === only),
  )
}

/** The index of the organisation that was asked for last: one is in use at a time. */
let last: { readonly pairs: readonly NamePair[]; readonly index: PlaceIndex } | null = null

function placesOf(pairs: readonly NamePair[]): PlaceIndex {
  const before = last
  const same =
    before?.pairs.length === pairs.length &&
    pairs.every(({ fi, sv }, at) => before.pairs[at]?.fi === fi && before.pairs[at]?.sv === sv)
  if (before && same) return before.index
  last = { pairs, index: placeIndex(pairs) }
  return last.index
}
