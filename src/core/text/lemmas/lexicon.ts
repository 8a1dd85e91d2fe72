import { HIDDEN } from '../loose.ts'
import { fits } from './endings.ts'
import { type Inflect, type LexicalWord, lexicalKey } from './inflect.ts'
import type { Stem } from './stem.ts'

/** What a word is known by once it is in the lexicon. */
export type Unit = symbol

/** What may follow a root: shared by all words that inflect alike. */
type Paradigm = readonly Stem[]

interface Root {
  readonly unit: Unit
  readonly paradigm: Paradigm
  /** Also in the middle of a word: the last part of a compound. */
  readonly inside: boolean
}

const NONE: ReadonlySet<Unit> = new Set()
/** Letters of a root by which it is filed: enough to tell most words at a glance. */
const HEAD = 3
const BUCKETS = 1 << 14

/** A place in the table for the first letters of a word. Collisions cost a look into the map, no more. */
function bucket(word: string, at: number, letters: number): number {
  let hash = letters
  for (let end = at + letters; at < end; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 14)) & (BUCKETS - 1)
}

/**
 * Words by the roots that their stems share. A text word is cut after every letter; each head that is a known root
 * leads to the endings that its words may have. The time hardly depends on how many words there are.
 */
export class Lexicon {
  readonly #inflect: Inflect
  readonly #roots = new Map<string, Root[]>()
  readonly #units = new Map<string, Unit>()
  readonly #paradigms = new Map<string, Paradigm>()
  /** Length of the longest root for the first letters of a word: 0 for most. */
  readonly #reach = new Uint8Array(BUCKETS)
  readonly #insideReach = new Uint8Array(BUCKETS)

  constructor(inflect: Inflect) {
    this.#inflect = inflect
  }

  add(word: LexicalWord): Unit {
    const key = lexicalKey(word)
    const known = this.#units.get(key)
    if (known) return known
    const unit = Symbol(word.word)
    this.#units.set(key, unit)
    const inside = word.compound === 'last' || word.compound === 'any'
    for (const { root, endings } of this.#inflect(word)) this.#addRoot(root, unit, endings, inside)
    return unit
  }

  #addRoot(root: string, unit: Unit, endings: string, inside: boolean): void {
    const entry = { unit, paradigm: this.#paradigm(endings), inside }
    const roots = this.#roots.get(root)
    if (roots) roots.push(entry)
    else this.#roots.set(root, [entry])
    const place = bucket(root, 0, Math.min(HEAD, root.length))
    const length = Math.min(255, root.length)
    this.#reach[place] = Math.max(this.#reach[place] ?? 0, length)
    if (inside) this.#insideReach[place] = Math.max(this.#insideReach[place] ?? 0, length)
  }

  /** Most words inflect like one before them: the paradigm is made once. */
  #paradigm(endings: string): Paradigm {
    let paradigm = this.#paradigms.get(endings)
    if (!paradigm) {
      paradigm = endings.split(',').map(ending => ending.split(' ') as [string, string])
      this.#paradigms.set(endings, paradigm)
    }
    return paradigm
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
    for (const [root, entries] of this.#roots) {
      if (!agrees(key, 0, root)) continue
      for (const { unit, paradigm } of entries) {
        if (paradigm.some(ending => followsHidden(ending, key, root.length))) found.add(unit)
      }
    }
    return found
  }

  #look(key: string, at: number, reach: Uint8Array, found: Set<Unit>): void {
    const left = key.length - at
    let longest = 0
    for (let letters = 1; letters <= HEAD && letters <= left; letters++) {
      longest = Math.max(longest, reach[bucket(key, at, letters)] ?? 0)
    }
    for (let length = 1; length <= longest && length <= left; length++) {
      for (const root of this.#roots.get(key.slice(at, at + length)) ?? []) {
        if ((at === 0 || root.inside) && !found.has(root.unit) && follows(root.paradigm, key, at + length)) {
          found.add(root.unit)
        }
      }
    }
  }
}

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
