import { entitiesOf } from '../entities.ts'
import { compareFacts } from '../facts/compare.ts'
import type { Fact } from '../facts/fact.ts'
import { factsOf } from '../facts/facts.ts'
import { placeIndex } from '../facts/places.ts'
import { writeInStyle } from '../facts/write.ts'
import type { HalfLanguage } from '../language/half-language.ts'
import { convertFact, type Names } from './convert.ts'

/** A text whose facts a translator cannot change: each stands as a numbered mark. */
export interface LockedText {
  readonly text: string
  readonly facts: readonly Fact[]
  readonly source: string
}

/** What came back from a translator, with its facts put right. */
export interface RestoredText {
  readonly text: string
  /** Facts of the source that are not in `text`: the translator lost their mark. */
  readonly lost: readonly Fact[]
  /** Facts that the translator had written itself and that were put right. */
  readonly corrected: number
}

/** Kinds that a translator spells in its own way; places and hashtags it may inflect, so they stay words. */
const LOCKED: ReadonlySet<Fact['kind']> = new Set(['date', 'time', 'number', 'phone', 'email', 'link', 'hashtag'])
const mark = (at: number) => `[[${at + 1}]]`
/** Translators set spaces into marks, and other brackets. */
const MARK = /[[［⟦]{1,2}\s*(\d{1,3})\s*[\]］⟧]{1,2}/g

/** Replaces the facts of a text by marks, for a translator that might change them. */
export function lockFacts(source: string, from: HalfLanguage, names: Names): LockedText {
  const facts = factsIn(source, from, names).filter(
    ({ kind, soft, text }) => !soft && LOCKED.has(kind) && /\d|@|\.|#/.test(text),
  )
  let at = 0
  const parts = facts.map((fact, number) => {
    const before = source.slice(at, fact.start)
    at = fact.end
    return before + mark(number)
  })
  return { text: parts.join('') + source.slice(at), facts, source }
}

/**
 * Puts the facts back as the other language writes them, and then right by comparison: what the translator wrote
 * itself and contradicts the source is written as the source has it. What is still lost is named.
 */
export function restoreFacts(translated: string, locked: LockedText, to: HalfLanguage, names: Names): RestoredText {
  const seen = new Set<number>()
  const restored = translated.replace(MARK, (whole, number: string) => {
    const fact = locked.facts[Number(number) - 1]
    if (!fact) return whole
    seen.add(Number(number) - 1)
    return convertFact(fact, to, names)
  })
  const { text, corrected } = putRight(restored, locked.source, to, names)
  const keys = new Set(factsIn(text, to, names).flatMap(({ values }) => values.map(({ key }) => key)))
  const isThere = ({ values }: Fact) => values.every(({ key }) => keys.has(key))
  return { text, lost: locked.facts.filter((fact, at) => !seen.has(at) && !isThere(fact)), corrected }
}

function putRight(translated: string, source: string, to: HalfLanguage, names: Names) {
  const from = to === 'fi' ? 'sv' : 'fi'
  const [own, other] = [factsIn(translated, to, names), factsIn(source, from, names)]
  const texts = { [to]: translated, [from]: source } as Record<HalfLanguage, string>
  const halves = { [to]: own, [from]: other } as Record<HalfLanguage, Fact[]>
  const { contradictions } = compareFacts({ ...halves, shared: [], text: texts, domains: names.domains })
  const edits = contradictions.flatMap(pair => {
    const insert = writeInStyle(pair[to], pair[from], to) ?? convertFact(pair[from], to, names)
    return [{ start: pair[to].start, end: pair[to].end, insert }]
  })
  const text = edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((words, { start, end, insert }) => words.slice(0, start) + insert + words.slice(end), translated)
  return { text, corrected: edits.length }
}

function factsIn(text: string, language: HalfLanguage, { places }: Names): Fact[] {
  const facts = factsOf({ text, entities: entitiesOf(text) }, placeIndex(places))
  return facts.filter(({ only }) => !only || only === language)
}
