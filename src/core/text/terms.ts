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
export function createTermIndex(inflect: Inflect, table?: WordTable): TermIndex {
  const lexicon = new Lexicon(inflect, table)
  const joints = new Joints()
  const written = table?.lists ? new WrittenTerms(table.lists) : null
  const strict = new Terms(lexicon, joints, written)
  const loose = new Terms(lexicon, joints, written)
  const handles = new WeakMap<TermList, Map<boolean, TermSet>>()
  const waiting: Waiting[] = []
  let work: Generator<void, void> | null = null
  let sets = 0
  let anyLoose = false
  /** The same words come back in every text: what they can be is kept. */
  const asWritten = createMemo(KEPT_WORDS, key => strict.know({ keys: [key], spoken: [] }))
  const asSpoken = createMemo(KEPT_WORDS, key => loose.know(plainReading(key)))

  function add(list: TermList, options?: TermSetOptions): TermSet {
    const isLoose = options?.loose === true
    const known = handles.get(list) ?? new Map<boolean, TermSet>()
    const handle = known.get(isLoose)
    if (handle !== undefined) return handle
    const set = sets++
    handles.set(list, known.set(isLoose, set))
    anyLoose ||= isLoose
    waiting.push({ terms: isLoose ? loose : strict, set, list })
    return set
  }

  function join(parts: readonly TermSet[]): TermSet {
    const [only] = parts
    if (only !== undefined && parts.length === 1) return only
    const joint = sets++
    joints.add(joint, parts)
    return joint
  }

  function* makeReady(): Generator<void, void> {
    let made = 0
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const place = written && writtenList(next.list)
      if (place) {
        next.terms.addWritten(next.set, place)
        continue
      }
      for (const [language, entries] of Object.entries(next.list) as [TermLanguage, readonly Term[]][]) {
        for (const term of entries) {
          next.terms.add(next.set, term, language)
          if (++made % STEP === 0) yield
        }
      }
    }
  }

  /** Goes on where another that was given up has stopped. */
  function* prepare(): Generator<void, void> {
    while (work || waiting.length > 0) {
      work ??= makeReady()
      if (work.next().done) work = null
      else yield
    }
  }

  function* findSteps(text: string, words: readonly Word[]): Generator<void, ReadonlyMap<TermSet, readonly TermHit[]>> {
    yield* prepare()
    const hits = new Map<TermSet, TermHit[]>()
    const report: Report = (set, hit) => {
      const before = hits.get(set)
      if (!before) hits.set(set, [hit])
      else if (!before.some(other => other.term === hit.term && other.start === hit.start)) before.push(hit)
    }
    const written = yield* inSteps(words, ({ key }) => asWritten(key))
    strict.find(text, words, written, report)
    yield
    if (anyLoose && isDisguised(text)) {
      const tokens = looseTokens(text, words)
      loose.find(text, tokens, yield* inSteps(tokens, token => loose.know(token.reading)), report)
    } else if (anyLoose) loose.find(text, words, yield* inSteps(words, ({ key }) => asSpoken(key)), report)
    for (const found of hits.values()) found.sort((a, b) => a.start - b.start || b.end - a.end)
    return hits
  }

  return { add, join, prepare, findSteps, find: (text, words) => finish(findSteps(text, words)) }
}

function* inSteps<T, R>(items: readonly T[], make: (item: T) => R): Generator<void, R[]> {
  const made: R[] = []
  for (const item of items) {
    made.push(make(item))
    if (made.length % STEP === 0) yield
  }
  return made
}
