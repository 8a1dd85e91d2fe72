import { createMemo } from '../memo.ts'
import type { Span } from '../model.ts'
import { finish } from '../steps.ts'
import type { Term, TermHit, TermLanguage, TermList, TermSet, TermSetOptions } from '../term.ts'
import { Joints, type Listed, type Wanted } from './joints.ts'
import type { Inflect } from './lemmas/inflect.ts'
import { Lexicon, type Unit, type WordTable } from './lemmas/lexicon.ts'
import { HIDDEN, isDisguised, type LooseReading, looseTokens, plainReading } from './loose.ts'
import { wordKey } from './word-key.ts'
import { type Word, wordsOf } from './words.ts'

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

type Written = Pick<Word, 'start' | 'end' | 'text'>
type Report = (set: TermSet, hit: TermHit) => void

interface Entry extends Listed {
  readonly units: readonly Unit[]
  /** Made when its first word is seen somewhere: most never are. */
  ready: Ready | null
}

/** A term made ready: its words, and what stands between and around them. */
interface Ready {
  readonly words: readonly string[]
  readonly gaps: readonly string[]
  readonly before: string
  readonly after: string
  readonly except: ReadonlySet<string> | null
}

/** What a word can be, and the terms that begin with it. */
interface Known {
  readonly keys: readonly string[]
  readonly units: ReadonlySet<Unit>
  readonly starts: readonly Wanted<Entry>[]
}

class Terms {
  readonly #lexicon: Lexicon
  readonly #joints: Joints
  readonly #starts: Entry[][] = []
  readonly #finnish: boolean[] = []
  /** Terms without any letter or digit, e.g. emoji. */
  readonly #signs: Listed[] = []

  constructor(lexicon: Lexicon, joints: Joints) {
    this.#lexicon = lexicon
    this.#joints = joints
  }

  add(set: TermSet, term: Term, language: TermLanguage): void {
    const units = unitsOf(term, language, this.#lexicon)
    const [start] = units
    if (start === undefined) {
      if (term.term.trim() !== '') this.#signs.push({ set, term, language })
      return
    }
    if (language === 'fi') for (const unit of units) this.#finnish[unit] = true
    const entry: Entry = { set, term, language, units, ready: null }
    const entries = this.#starts[start]
    if (entries) entries.push(entry)
    else this.#starts[start] = [entry]
  }

  know(reading: LooseReading): Known {
    const units = this.#unitsOf(reading)
    const starts = [...units].flatMap(unit => this.#joints.spread(this.#starts[unit] ?? []))
    return { keys: reading.keys, units, starts }
  }

  #unitsOf({ keys, spoken }: LooseReading): ReadonlySet<Unit> {
    const [only] = keys
    if (only !== undefined && keys.length === 1 && spoken.length === 0) return this.#recognise(only)
    const units = new Set(keys.flatMap(key => [...this.#recognise(key)]))
    for (const key of spoken) for (const unit of this.#recognise(key)) if (this.#finnish[unit]) units.add(unit)
    return units
  }

  #recognise(key: string): ReadonlySet<Unit> {
    return key.includes(HIDDEN) ? this.#lexicon.recogniseHidden(key) : this.#lexicon.recognise(key)
  }

  find(text: string, words: readonly Written[], known: readonly Known[], report: Report): void {
    known.forEach(({ starts }, at) => {
      for (const { set, listed: entry } of starts) {
        const second = entry.units[1]
        if (second !== undefined && !known[at + 1]?.units.has(second)) continue
        const span = spanOf(entry, at, text, words, known)
        if (span) report(set, { ...span, term: entry.term, language: entry.language })
      }
    })
    for (const { set, listed } of this.#joints.spread(this.#signs)) {
      const { term, language } = listed
      for (let at = text.indexOf(term.term); at >= 0; at = text.indexOf(term.term, at + term.term.length)) {
        report(set, { start: at, end: at + term.term.length, term, language })
      }
    }
  }
}

/** The words of a term in a lexicon: named already, where it was made ready together with it. */
export function unitsOf(term: Term, language: TermLanguage, lexicon: Lexicon): readonly Unit[] {
  if (term.units && lexicon.hasTable) return term.units
  return wordsOf(term.term).map(word => lexicon.add({ ...term, word: word.text, language }))
}

function readyOf({ term }: Entry): Ready {
  const words = wordsOf(term.term)
  return {
    words: words.map(word => word.text.normalize('NFC')),
    gaps: words.slice(1).map((word, at) => term.term.slice(words[at]?.end, word.start)),
    before: term.term.slice(0, words[0]?.start).trimStart(),
    after: term.term.slice(words.at(-1)?.end).trimEnd(),
    except: term.except ? new Set(term.except.map(wordKey)) : null,
  }
}

/** Where a term stands whose first word is the token at `from`, or `null`. */
function spanOf(
  entry: Entry,
  from: number,
  text: string,
  words: readonly Written[],
  known: readonly Known[],
): Span | null {
  const first = words[from]
  if (!first) return null
  entry.ready ??= readyOf(entry)
  const { ready } = entry
  let last = first
  for (const [step, unit] of entry.units.entries()) {
    const word = words[from + step]
    const { keys, units } = known[from + step] ?? UNKNOWN
    if (!word || !units.has(unit)) return null
    if (ready.except && keys.some(key => ready.except?.has(key))) return null
    if (!sameCase(entry, ready.words[step] ?? '', word.text)) return null
    if (step > 0 && !sameGap(ready.gaps[step - 1] ?? ' ', text.slice(last.end, word.start))) return null
    last = word
  }
  const start = first.start - ready.before.length
  const end = last.end + ready.after.length
  if (text.slice(start, first.start) !== ready.before || text.slice(last.end, end) !== ready.after) return null
  return { start, end }
}

const sameGap = (wanted: string, gap: string): boolean => (wanted.trim() === '' ? /^\s+$/.test(gap) : gap === wanted)

/** Capitals as the author wrote them: of a name the first letter, of a case-sensitive term all that the forms share. */
function sameCase({ term }: Entry, wanted: string, given: string): boolean {
  if (!term.caseSensitive && term.pos !== 'name') return true
  const text = given.normalize('NFC')
  const length = term.caseSensitive ? Math.min(wanted.length, text.length) : 1
  for (let at = 0; at < length; at++) {
    const a = wanted.charAt(at)
    const b = text.charAt(at)
    if (a.toLowerCase() !== b.toLowerCase()) return true
    if (a !== b) return false
  }
  return true
}

/** Most words whose reading is kept: more than a long draft has. */
const KEPT_WORDS = 8000
const UNKNOWN: Known = { keys: [], units: new Set(), starts: [] }
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
  const strict = new Terms(lexicon, joints)
  const loose = new Terms(lexicon, joints)
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
