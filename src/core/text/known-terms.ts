import type { Span } from '../model.ts'
import type { Term, TermHit, TermLanguage, TermSet } from '../term.ts'
import type { Joints, Listed, Wanted } from './joints.ts'
import type { Lexicon, Unit } from './lemmas/lexicon.ts'
import { HIDDEN, type LooseReading } from './loose.ts'
import { wordKey } from './word-key.ts'
import { type Word, wordsOf } from './words.ts'
import type { WrittenList, WrittenTerms } from './written-terms.ts'

type Written = Pick<Word, 'start' | 'end' | 'text'>
export type Report = (set: TermSet, hit: TermHit) => void

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
export interface Known {
  readonly keys: readonly string[]
  readonly units: ReadonlySet<Unit>
  readonly starts: readonly Wanted<Entry>[]
}

/** Terms that are looked for, by the words that they begin with. */
export class Terms {
  readonly #lexicon: Lexicon
  readonly #joints: Joints
  readonly #written: WrittenTerms | null
  /** The lists in the table that were taken in. */
  readonly #sets = new Map<number, TermSet>()
  readonly #starts: Entry[][] = []
  /** Those of the table with them, once a word was seen: to read them, and to make them ready, takes longer than to look. */
  readonly #allStarts: (readonly Entry[])[] = []
  readonly #finnish: boolean[] = []
  /** Terms without any letter or digit, e.g. emoji. */
  readonly #signs: Listed[] = []

  constructor(lexicon: Lexicon, joints: Joints, written: WrittenTerms | null) {
    this.#lexicon = lexicon
    this.#joints = joints
    this.#written = written
  }

  addWritten(set: TermSet, { list, signs }: WrittenList): void {
    this.#sets.set(list, set)
    for (const [language, at] of signs) {
      const term = this.#written?.term(at)
      if (term) this.#signs.push({ set, term, language })
    }
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
    const starts = [...units].flatMap(unit => this.#joints.spread(this.#startsOf(unit)))
    return { keys: reading.keys, units, starts }
  }

  #startsOf(unit: Unit): readonly Entry[] {
    const known = this.#allStarts[unit]
    if (known) return known
    const read = this.#readStarts(unit)
    this.#allStarts[unit] = read
    return read
  }

  /** Terms that begin with a word, list by list in the order in which these were taken in. */
  #readStarts(unit: Unit): readonly Entry[] {
    const added = this.#starts[unit] ?? []
    const written = (this.#written?.beginningWith(unit) ?? []).flatMap(({ list, language, term: at }): Entry[] => {
      const set = this.#sets.get(list)
      const term = set === undefined ? undefined : this.#written?.term(at)
      return set === undefined || !term ? [] : [{ set, term, language, units: term.units ?? [unit], ready: null }]
    })
    return written.length === 0 ? added : [...added, ...written].sort((a, b) => a.set - b.set)
  }

  #isFinnish(unit: Unit): boolean {
    return this.#finnish[unit] === true || this.#written?.isFinnish(unit) === true
  }

  #unitsOf({ keys, spoken }: LooseReading): ReadonlySet<Unit> {
    const [only] = keys
    if (only !== undefined && keys.length === 1 && spoken.length === 0) return this.#recognise(only)
    const units = new Set(keys.flatMap(key => [...this.#recognise(key)]))
    for (const key of spoken) for (const unit of this.#recognise(key)) if (this.#isFinnish(unit)) units.add(unit)
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

const UNKNOWN: Known = { keys: [], units: new Set(), starts: [] }

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
