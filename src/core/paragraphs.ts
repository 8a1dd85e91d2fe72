import { append } from './append.ts'
import type { Match } from './match.ts'
import { createTurns } from './memo.ts'
import { moveMatch } from './move.ts'
import type { Plan } from './plan.ts'
import type { TermSet } from './term.ts'
import { type Paragraph, paragraphSpans } from './text/analysis.ts'
import { entitiesOf } from './text/entities.ts'
import { type ReadSentence, segmentSteps } from './text/language/segments.ts'
import { sentencesOf } from './text/sentences.ts'
import type { TermIndex } from './text/terms.ts'
import { wordsOf } from './text/words.ts'

/** Paragraphs beside those of the draft whose analysis is kept: what was typed a moment ago comes back. */
const KEPT_PARAGRAPHS = 250

/** What a rule's scan found in a paragraph. */
interface Found {
  readonly at: number
  readonly matches: readonly Match[]
}

/** What is known of one paragraph. */
interface Remembered {
  readonly paragraph: Paragraph
  /** By a rule's place; absent where the rule was not asked yet. */
  readonly scans: (readonly Match[] | undefined)[]
  /** What all rules of a plan found: few find anything, so a paragraph that did not change costs next to nothing. */
  readonly found: Map<Plan, readonly Found[]>
}

export interface Placed extends Remembered {
  readonly start: number
}

/** Reads paragraphs, and remembers by their text what depends on one alone. */
export class Paragraphs {
  readonly #index: TermIndex
  readonly #readSentence: ReadSentence
  readonly #remembered = createTurns<Remembered>(KEPT_PARAGRAPHS)

  constructor(index: TermIndex, readSentence: ReadSentence) {
    this.#index = index
    this.#readSentence = readSentence
  }

  /** Those of a draft, one after the other; what no draft has had for long is forgotten. */
  *inDraft(text: string): Generator<void, readonly Placed[]> {
    const placed: Placed[] = []
    this.#remembered.turn()
    for (const { start, end } of paragraphSpans(text)) {
      placed.push({ start, ...(yield* this.#remember(text.slice(start, end))) })
      yield
    }
    return placed
  }

  *read(text: string): Generator<void, Paragraph> {
    const { paragraph } = yield* this.#remember(text)
    return paragraph
  }

  *#remember(text: string): Generator<void, Remembered> {
    const known = this.#remembered.get(text)
    if (known) return known
    const words = wordsOf(text)
    const hits = yield* this.#index.findSteps(text, words)
    yield
    const sentences = sentencesOf(text)
    yield
    const entities = entitiesOf(text)
    yield
    const segments = yield* segmentSteps(text, this.#readSentence)
    const paragraph = { text, words, sentences, entities, segments, terms: (set: TermSet) => hits.get(set) ?? [] }
    return this.#remembered.set(text, { paragraph, scans: [], found: new Map() })
  }
}

/** What the rules of a plan find in each paragraph, as offsets into the draft, by the rule's place. */
export function* scannedIn(
  placed: readonly Placed[],
  plan: Plan,
): Generator<void, ReadonlyMap<number, readonly Match[]>> {
  const scanned = new Map<number, Match[]>()
  for (const one of placed) {
    const found = one.found.get(plan) ?? (yield* scan(one, plan))
    for (const { at, matches } of found) for (const match of matches) append(scanned, at, moveMatch(match, one.start))
  }
  return scanned
}

function* scan({ paragraph, scans, found }: Remembered, plan: Plan): Generator<void, readonly Found[]> {
  const all: Found[] = []
  for (const { check, at } of plan.rules) {
    if (!check.scan || (check.needs !== undefined && paragraph.terms(check.needs).length === 0)) continue
    const matches = scans[at] ?? check.scan(paragraph)
    scans[at] = matches
    if (matches.length > 0) all.push({ at, matches })
    yield
  }
  found.set(plan, all)
  return all
}
