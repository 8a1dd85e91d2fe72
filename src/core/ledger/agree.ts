import type { Language, Organisation } from '../model.ts'
import { paragraphSpans } from '../text/analysis.ts'
import { entitiesOf } from '../text/entities.ts'
import { compareFacts } from '../text/facts/compare.ts'
import type { Fact, FactKind } from '../text/facts/fact.ts'
import { factsOf } from '../text/facts/facts.ts'
import { type PlaceIndex, placeIndex } from '../text/facts/places.ts'
import { CUT } from './excerpt.ts'

/** Whether two publications tell the same: nothing differs and something telling agrees, too little is known, or not. */
export type Agreement = 'agrees' | 'unclear' | 'differs'

/** The organisation's name, its hashtags and bare numbers stand in most of its posts: they tell none from another. */
const TELLING: readonly FactKind[] = ['date', 'time', 'phone', 'email', 'link']
/** A fact that ends so near the cut may be cut itself. In UTF-16 units. */
const NEAR_CUT = 16

export type CompareExcerpt = (excerpt: string, languages: readonly Language[]) => Agreement

/**
 * Compares excerpts (in these languages) with a whole text in another one. What the text says beyond an excerpt is no
 * difference: the excerpt was cut. The text is read once, when the first excerpt comes.
 */
export function comparerOf(text: string, organisation: Organisation): CompareExcerpt {
  let read: { readonly index: PlaceIndex; readonly facts: readonly Fact[] } | null = null
  return (excerpt, languages) => {
    if (!read) {
      const index = placeIndex(organisation.places)
      read = { index, facts: factsIn(text, index) }
    }
    const known = wholeFacts(excerpt, factsIn(excerpt, read.index))
    const isSwedish = languages.includes('sv') && !languages.includes('fi')
    const side = isSwedish ? 'sv' : 'fi'
    const { agreements, contradictions, omissions } = compareFacts({
      fi: isSwedish ? read.facts : known,
      sv: isSwedish ? known : read.facts,
      shared: [],
      text: isSwedish ? { fi: text, sv: excerpt } : { fi: excerpt, sv: text },
      domains: organisation.domains,
    })
    if (contradictions.length > 0 || omissions.some(({ language }) => language === side)) return 'differs'
    return agreements.some(({ fi }) => TELLING.includes(fi.kind) && !fi.soft) ? 'agrees' : 'unclear'
  }
}

/** All that a text states, at its place in it. */
export function factsIn(text: string, index: PlaceIndex): Fact[] {
  return paragraphSpans(text).flatMap(({ start, end }) => {
    const piece = text.slice(start, end)
    return factsOf({ text: piece, entities: entitiesOf(piece) }, index).map(fact => ({
      ...fact,
      start: fact.start + start,
      end: fact.end + start,
    }))
  })
}

function wholeFacts(excerpt: string, facts: readonly Fact[]): Fact[] {
  const sure = excerpt.endsWith(CUT) ? excerpt.length - NEAR_CUT : excerpt.length
  return facts.filter(({ end }) => end <= sure)
}
