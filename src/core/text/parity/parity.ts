import type { ComparedFact } from '../../finding.ts'
import type { ParityView } from '../../view.ts'
import { compareFacts, type FactPair, type ParityResult } from '../facts/compare.ts'
import type { Fact } from '../facts/fact.ts'
import { halvesOf } from './halves.ts'

export interface Comparison extends ParityResult {
  /** All facts of both halves, as the panel lists them: in the order of the Finnish, then what only Swedish has. */
  readonly compared: readonly ComparedFact[]
}

/** Facts in one half up to which halves are compared: each is held against each, and no post has so many. */
const MOST_FACTS = 300
const nothing: Comparison = { compared: [], agreements: [], contradictions: [], omissions: [] }
const known = new WeakMap<ParityView, Comparison>()

/** Compares the Finnish and the Swedish half of a draft; nothing where it has not both. Remembered by the view. */
export function compareHalves(view: ParityView): Comparison {
  const before = known.get(view)
  if (before) return before
  const halves = halvesOf(view)
  const comparable = halves !== null && halves.fi.length <= MOST_FACTS && halves.sv.length <= MOST_FACTS
  const result = comparable ? compareFacts(halves) : null
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
