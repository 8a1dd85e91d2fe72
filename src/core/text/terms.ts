import { createMemo } from '../memo.ts'
import { finish } from '../steps.ts'
import type { Term, TermHit, TermLanguage, TermList, TermSet, TermSetOptions } from '../term.ts'
import { Joints } from './joints.ts'
import { type Report, Terms } from './known-terms.ts'
import type { Inflect } from './lemmas/inflect.ts'
import { Lexicon, type WordTable } from './lemmas/lexicon.ts'
import { isDisguised, looseTokens, plainReading } from './loose.ts'
import type { Word } from './words.ts'
import { WrittenTerms, writtenList } from './written-terms.ts'

/** All terms that are looked for, however many: one look at each word of a text finds them all. */
export interface TermIndex {
  /**
   * Takes a list in; all of them before the first `find`, which keeps what it recognised. The same list again (with the
   * same options) gives the same handle.
   */
  add(list: TermList, options?: TermSetOptions): TermSet
  /** A list with the terms of others, all added with the same options: lists that many share are made ready once. */
  join(sets: readonly TermSet[]): TermSet
  /** Makes the lists ready in small steps, for thousands of terms take time; `find` does what is left at once. */
  prepare(): Generator<void, void>
  /**
   * The hits of all lists in one paragraph with its words, by list; lists without hits are left out. Hits stand in
   * the order of the text, the longer first; spans are UTF-16 offsets into `text`. A hit is a whole word, also when
   * the term is a part of a compound.
   */
  find(text: string, words: readonly Word[]): ReadonlyMap<TermSet, readonly TermHit[]>
  /** The same in small steps. */
  findSteps(text: string, words: readonly Word[]): Generator<void, ReadonlyMap<TermSet, readonly TermHit[]>>
}

/** Most words whose reading is kept: more than a long draft has. */
const KEPT_WORDS = 8000
/** Terms that are made ready, and words that are recognised, in one step: about a millisecond. */
const STEP = 64

interface Waiting {
  readonly terms: Terms
  readonly set: TermSet
  readonly list: TermList
}

/** An empty index, which knows from `inflect` how words inflect, or from a `table` that was made before. */
export const createTermIndex = (inflect: Inflect, table?: WordTable): TermIndex => new LexiconIndex(inflect, table)

class LexiconIndex implements TermIndex {
  readonly #joints = new Joints()
  readonly #hasWritten: boolean
  readonly #strict: Terms
  readonly #loose: Terms
  readonly #handles = new WeakMap<TermList, Map<boolean, TermSet>>()
  readonly #waiting: Waiting[] = []
  #work: Generator<void, void> | null = null
  #sets = 0
  #anyLoose = false
  /** The same words come back in every text: what they can be is kept. */
  readonly #asWritten = createMemo(KEPT_WORDS, key => this.#strict.know({ keys: [key], spoken: [] }))
  readonly #asSpoken = createMemo(KEPT_WORDS, key => this.#loose.know(plainReading(key)))

  constructor(inflect: Inflect, table?: WordTable) {
    const lexicon = new Lexicon(inflect, table)
    const written = table?.lists ? new WrittenTerms(table.lists) : null
    this.#hasWritten = written !== null
    this.#strict = new Terms(lexicon, this.#joints, written)
    this.#loose = new Terms(lexicon, this.#joints, written)
  }

  add(list: TermList, options?: TermSetOptions): TermSet {
    const isLoose = options?.loose === true
    const known = this.#handles.get(list) ?? new Map<boolean, TermSet>()
    const handle = known.get(isLoose)
    if (handle !== undefined) return handle
    const set = this.#sets++
    this.#handles.set(list, known.set(isLoose, set))
    this.#anyLoose ||= isLoose
    this.#waiting.push({ terms: isLoose ? this.#loose : this.#strict, set, list })
    return set
  }

  join(parts: readonly TermSet[]): TermSet {
    const [only] = parts
    if (only !== undefined && parts.length === 1) return only
    const joint = this.#sets++
    this.#joints.add(joint, parts)
    return joint
  }

  /** Goes on where another that was given up has stopped. */
  *prepare(): Generator<void, void> {
    while (this.#work || this.#waiting.length > 0) {
      this.#work ??= this.#makeReady()
      if (this.#work.next().done) this.#work = null
      else yield
    }
  }

  *#makeReady(): Generator<void, void> {
    let made = 0
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      const { terms, set, list } = next
      const place = this.#hasWritten && writtenList(list)
      if (place) {
        terms.addWritten(set, place)
        continue
      }
      for (const [language, entries] of Object.entries(list) as [TermLanguage, readonly Term[]][]) {
        for (const term of entries) {
          terms.add(set, term, language)
          if (++made % STEP === 0) yield
        }
      }
    }
  }

  find(text: string, words: readonly Word[]): ReadonlyMap<TermSet, readonly TermHit[]> {
    return finish(this.findSteps(text, words))
  }

  *findSteps(text: string, words: readonly Word[]): Generator<void, ReadonlyMap<TermSet, readonly TermHit[]>> {
    yield* this.prepare()
    const hits = new Map<TermSet, TermHit[]>()
    const report: Report = (set, hit) => {
      const before = hits.get(set)
      if (!before) hits.set(set, [hit])
      else if (!before.some(other => other.term === hit.term && other.start === hit.start)) before.push(hit)
    }
    this.#strict.find(text, words, yield* inSteps(words, ({ key }) => this.#asWritten(key)), report)
    yield
    if (this.#anyLoose) yield* this.#findLoose(text, words, report)
    for (const found of hits.values()) found.sort((a, b) => a.start - b.start || b.end - a.end)
    return hits
  }

  *#findLoose(text: string, words: readonly Word[], report: Report): Generator<void, void> {
    if (!isDisguised(text)) {
      this.#loose.find(text, words, yield* inSteps(words, ({ key }) => this.#asSpoken(key)), report)
      return
    }
    const tokens = looseTokens(text, words)
    this.#loose.find(text, tokens, yield* inSteps(tokens, token => this.#loose.know(token.reading)), report)
  }
}

function* inSteps<T, R>(items: readonly T[], make: (item: T) => R): Generator<void, R[]> {
  const made: R[] = []
  for (const item of items) {
    made.push(make(item))
    if (made.length % STEP === 0) yield
  }
  return made
}
