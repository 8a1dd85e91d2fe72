import type { Language, Organisation } from '../model.ts'
import { paragraphSpans } from '../text/analysis.ts'
import { entitiesOf } from '../text/entities.ts'
import { compareFacts } from '../text/facts/compare.ts'
import type { Fact, FactKind } from '../text/facts/fact.ts'
import { factsOf } from '../text/facts/facts.ts'
import { placeIndex } from '../text/facts/places.ts'
import { CUT } from './excerpt.ts'

/** Whether two publications tell the same: nothing differs and something telling agrees, too little is known, or not. */
export type Agreement = 'agrees' | 'unclear' | 'differs'

/** The organisation's name, its hashtags and bare numbers stand in most of its posts: they tell none from another. */
const TELLING: readonly FactKind[] = ['date', 'time', 'phone', 'email', 'link']
/** A fact that ends so near the cut may be cut itself. In UTF-16 units. */
const NEAR_CUT = 16

/**
 * Compares the facts of an excerpt with a whole text in another language. What the text says beyond the excerpt is no
 * difference: the excerpt was cut.
 */
export function agreement(
  excerpt: string,
  text: string,
  languages: readonly Language[],
  organisation: Organisation,
): Agreement {
  const index = placeIndex(organisation.places)
  const known = wholeFacts(excerpt, factsIn(excerpt, index))
  const side = languages.includes('sv') && !languages.includes('fi') ? 'sv' : 'fi'
  const other = factsIn(text, index)
  const { agreements, contradictions, omissions } = compareFacts({
    fi: side === 'fi' ? known : other,
    sv: side === 'sv' ? known : other,
    shared: [],
    text: side === 'fi' ? { fi: excerpt, sv: text } : { fi: text, sv: excerpt },
    domains: organisation.domains,
  })
  if (contradictions.length > 0) return 'differs'
  if (omissions.some(({ language }) => language === side)) return 'differs'
  return agreements.some(({ fi }) => TELLING.includes(fi.kind) && !fi.soft) ? 'agrees' : 'unclear'
}

function factsIn(text: string, index: ReturnType<typeof placeIndex>): Fact[] {
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
