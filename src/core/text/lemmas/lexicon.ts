import { keysIn, valueIn, type WrittenMap, writeMap } from '../../rows.ts'
import { HIDDEN } from '../loose.ts'
import type { TermTable } from '../written-terms.ts'
import { fits } from './endings.ts'
import { type Inflect, type LexicalWord, lexicalKey } from './inflect.ts'
import type { Stem } from './stem.ts'

/** What a word is known by once it is in the lexicon. */
export type Unit = number

/** A filled lexicon as plain data, made once and read where it stands: nothing of it is unfolded. */
export interface WordTable {
  /** Divided by line breaks. */
  readonly paradigms: string
  /** Each root with `unit paradigm inside` in a row, divided by points. */
  readonly roots: WrittenMap
  /** The reaches of all buckets, each as the sign that is so far behind `REACH_SIGN`. */
  readonly reach: string
  readonly insideReach: string
  readonly units: number
  /** Lists whose terms name these words. */
  readonly lists?: TermTable
}

/** What may follow a root: shared by all words that inflect alike. */
type Paradigm = readonly Stem[]

interface Root {
  readonly unit: Unit
  /** Place of what may follow. */
  readonly paradigm: number
  /** Also in the middle of a word: the last part of a compound. */
  readonly inside: boolean
}

const NONE: ReadonlySet<Unit> = new Set()
/** Letters of a root by which it is filed: enough to tell most words at a glance. */
const HEAD = 3
const BUCKETS = 1 << 14
const REACH_SIGN = 35
const LONGEST_REACH = 255

/** A place in the table for the first letters of a word. Collisions cost a look into the map, no more. */
function bucket(word: string, at: number, letters: number): number {
  let hash = letters
  for (let end = at + letters; at < end; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 14)) & (BUCKETS - 1)
}

/** Length of the longest root for the first letters of a word: 0 for most. */
class Reach {
  readonly #added = new Uint8Array(BUCKETS)
  readonly #written: string

  constructor(written = '') {
    this.#written = written
  }

  at(place: number): number {
    return Math.max(this.#added[place] ?? 0, this.#written === '' ? 0 : this.#written.charCodeAt(place) - REACH_SIGN)
  }

  raise(root: string): void {
    const place = bucket(root, 0, Math.min(HEAD, root.length))
    this.#added[place] = Math.max(this.#added[place] ?? 0, Math.min(LONGEST_REACH, root.length))
  }

  write(): string {
    return Array.from(this.#added, (_, place) => String.fromCharCode(this.at(place) + REACH_SIGN)).join('')
  }
}

/**
 * Words by the roots that their stems share. A text word is cut after every letter; each head that is a known root
 * leads to the endings that its words may have. The time hardly depends on how many words there are.
 */
export class Lexicon {
  readonly #inflect: Inflect
  readonly #roots = new Map<string, Root[]>()
  readonly #table: WordTable | null
  /** The roots of the table, once a word with hidden letters has asked for them all. */
  #written: readonly string[] | null = null
  readonly #units = new Map<string, Unit>()
  #known = 0
  /** By the endings as they are written: most words inflect like one before them. Made for the first that is added. */
  #paradigms: Map<string, number> | null = null
  readonly #endings: (Paradigm | string)[]
  readonly #reach: Reach
  readonly #insideReach: Reach
  /** Terms that were made ready together with the table may name their words by its units. */
  readonly hasTable: boolean

  constructor(inflect: Inflect, table?: WordTable) {
    this.#inflect = inflect
    this.hasTable = table !== undefined
    this.#table = table ?? null
    this.#known = table?.units ?? 0
    this.#endings = table?.paradigms.split('\n') ?? []
    this.#reach = new Reach(table?.reach)
    this.#insideReach = new Reach(table?.insideReach)
  }

  add(word: LexicalWord): Unit {
    const key = lexicalKey(word)
    const known = this.#units.get(key)
    if (known !== undefined) return known
    const unit = this.#known++
    this.#units.set(key, unit)
    const inside = word.compound === 'last' || word.compound === 'any'
    for (const { root, endings } of this.#inflect(word)) this.#addRoot(root, unit, endings, inside)
    return unit
  }

  #addRoot(root: string, unit: Unit, endings: string, inside: boolean): void {
    const entry = { unit, paradigm: this.#paradigm(endings), inside }
    const roots = this.#rootsAt(root)
    if (roots) roots.push(entry)
    else this.#roots.set(root, [entry])
    this.#reach.raise(root)
    if (inside) this.#insideReach.raise(root)
  }

  #paradigm(endings: string): number {
    this.#paradigms ??= new Map(this.#table?.paradigms.split('\n').map((written, at) => [written, at]))
    const known = this.#paradigms.get(endings) ?? this.#endings.push(endings) - 1
    this.#paradigms.set(endings, known)
    return known
  }

  #endingsOf(paradigm: number): Paradigm {
    const endings = this.#endings[paradigm] ?? []
    if (typeof endings !== 'string') return endings
    const made = endings.split(',').map(ending => ending.split(' ') as [string, string])
    this.#endings[paradigm] = made
    return made
  }

  #rootsAt(root: string): Root[] | undefined {
    const known = this.#roots.get(root)
    if (known) return known
    const written = this.#table && valueIn(this.#table.roots, root)
    if (!written) return undefined
    const numbers = written.split('.').map(Number)
    const roots: Root[] = []
    for (let at = 0; at < numbers.length; at += 3) {
      roots.push({ unit: numbers[at] ?? -1, paradigm: numbers[at + 1] ?? -1, inside: numbers[at + 2] === 1 })
    }
    this.#roots.set(root, roots)
    return roots
  }

  /** All that was added, to be handed to another lexicon. Of one that was filled word by word. */
  table(): WordTable {
    return {
      paradigms: [...(this.#paradigms?.keys() ?? [])].join('\n'),
      roots: writeMap(Array.from(this.#roots, ([root, entries]) => [root, entries.map(writeRoot).join('.')])),
      reach: this.#reach.write(),
      insideReach: this.#insideReach.write(),
      units: this.#known,
    }
  }

  /** The words that a form (as `wordKey` gives it) can belong to. */
  recognise(key: string): ReadonlySet<Unit> {
    const found = new Set<Unit>()
    this.#look(key, 0, this.#reach, found)
    for (let at = 2; at < key.length - 1; at++) this.#look(key, at, this.#insideReach, found)
    return found.size > 0 ? found : NONE
  }

  /** The words that a form with hidden letters (`*`) can belong to; every stem is looked at, for such forms are few. */
  recogniseHidden(key: string): ReadonlySet<Unit> {
    const found = new Set<Unit>()
    this.#written ??= this.#table ? keysIn(this.#table.roots) : []
    for (const root of new Set([...this.#roots.keys(), ...this.#written])) {
      if (!agrees(key, 0, root)) continue
      for (const { unit, paradigm } of this.#rootsAt(root) ?? []) {
        if (this.#endingsOf(paradigm).some(ending => followsHidden(ending, key, root.length))) found.add(unit)
      }
    }
    return found
  }

  #look(key: string, at: number, reach: Reach, found: Set<Unit>): void {
    const left = key.length - at
    let longest = 0
    for (let letters = 1; letters <= HEAD && letters <= left; letters++) {
      longest = Math.max(longest, reach.at(bucket(key, at, letters)))
    }
    for (let length = 1; length <= longest && length <= left; length++) {
      for (const root of this.#rootsAt(key.slice(at, at + length)) ?? []) {
        const mayBe = (at === 0 || root.inside) && !found.has(root.unit)
        if (mayBe && follows(this.#endingsOf(root.paradigm), key, at + length)) {
          found.add(root.unit)
        }
      }
    }
  }
}

const writeRoot = ({ unit, paradigm, inside }: Root) => `${unit}.${paradigm}.${Number(inside)}`

function follows(paradigm: Paradigm, key: string, at: number): boolean {
  return paradigm.some(([suffix, family]) => key.startsWith(suffix, at) && fits(family, key, at + suffix.length))
}

/** Whether a stem's letters stand at a place, where they are not hidden. */
function agrees(key: string, at: number, letters: string): boolean {
  for (let index = 0; index < letters.length; index++) {
    const given = key[at + index]
    if (given !== letters[index] && given !== HIDDEN) return false
  }
  return true
}

function followsHidden([suffix, family]: Stem, key: string, at: number): boolean {
  const end = at + suffix.length
  return agrees(key, at, suffix) && !key.includes(HIDDEN, end) && fits(family, key, end)
}
