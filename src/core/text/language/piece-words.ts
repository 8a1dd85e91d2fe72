import type { Identify, Span } from '../../model.ts'
import { fitted } from '../plain-pattern.ts'
import { isInside, quotations } from '../quotation.ts'
import { CELL } from './masks.ts'
import { INSIDE_NAMES, KINDS_OF_PLACES } from './speech-words.ts'

/** One word of a piece of text, as far as it matters for telling languages apart. */
export interface PieceWord extends Span {
  /** NFC. */
  readonly text: string
  readonly capital: boolean
  /** Likely a name: a capital where no sentence begins, and not a small word ("Detta", "Jag"). */
  readonly name: boolean
  /** A colon follows: what stands before it says what the rest is. */
  readonly label: boolean
  /** The language may well change before it: a capital inside a sentence, or a mark before it. */
  readonly cheap: boolean
}

const WORD = fitted(String.raw`[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*`, 'g')
const CAPITAL = /^\p{Lu}/u
const AFTER_MARK = fitted(String.raw`[^\p{L}\p{N}\s]\s*$`)
/** After these a sentence or the like begins, with a capital that says nothing. */
const AFTER_START = /[.:!?…”"“(–—-]\s*$|\d\s+$/u

/** Names of streets and villages keep their form in the other half. */
const STREET =
  /.{3}(?:vägen|gatan|stigen|gränden|backen|tie|tien|tiellä|katu|kadun|kadulla|kuja|kujan|polku|polun|raitti)$/u

const LONGEST_ABBREVIATION = 6

/** The words of a piece, without digits. */
export function pieceWords(text: string, identify: Identify): readonly PieceWord[] {
  const found = Array.from(text.matchAll(WORD(text)))
  const words = found.map((match, at) => {
    const start = match.index
    const end = start + match[0].length
    const before = text.slice(Math.max(0, start - 3), start)
    const capital = CAPITAL.test(match[0])
    const begins = at === 0 || AFTER_START.test(before) || before.endsWith(CELL)
    const next = text.charAt(end) === CELL ? '' : (found[at + 1]?.[0] ?? '')
    const isBeforeColon = text.charAt(end) === ':'
    // "Yhteistyökumppanit: …" is a heading; "Anna-Lena Berg: …" ends in a name.
    const label = isBeforeColon ? at > 0 : CAPITAL.test(next)
    return {
      start,
      end,
      text: match[0].normalize('NFC'),
      capital,
      label: isBeforeColon,
      name:
        (capital && STREET.test(match[0])) ||
        (capital && (!begins || label) && !isShouted(match[0]) && !isSmallWord(match[0], identify)),
      cheap: at > 0 && (capital || AFTER_MARK(before).test(before)),
    }
  })
  return withTitles(text, withPartsOfNames(words, identify))
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const KIND_OF_PLACE = setOf(`${KINDS_OF_PLACES.fi} ${KINDS_OF_PLACES.sv}`)
const INSIDE_A_NAME = setOf(INSIDE_NAMES)
const LONGEST_NAME = 3
/** "Finskspråkig förskola" is no name. */
const ADJECTIVE = /(?:nen|ig|iga|isk)$/

/** "Winellska skolan", "Sjundeå svenska skola", "Folkhälsan i Kyrkslätt": what belongs to a name is a part of it. */
function withPartsOfNames(words: readonly PieceWord[], identify: Identify): PieceWord[] {
  const keys = words.map(({ text }) => text.toLowerCase())
  const parts = new Set<number>()
  words.forEach(({ name, capital }, at) => {
    const key = keys[at] ?? ''
    if (!name && !(capital && !ADJECTIVE.test(key) && identify.commonWord(key) === 0)) return
    const end = nameEnd(words, keys, at)
    if (end > at) for (let part = at; part <= end; part++) parts.add(part)
  })
  return words.map((word, at) => (parts.has(at) && !word.name ? { ...word, name: true } : word))
}

/** The last word of the name that begins here; the beginning itself where nothing shows that it goes on. */
function nameEnd(words: readonly PieceWord[], keys: readonly string[], start: number): number {
  let end = start
  for (let at = start + 1; at <= start + LONGEST_NAME && at < words.length; at++) {
    const [key = '', word] = [keys[at], words[at]]
    if (KIND_OF_PLACE.has(key) || (word?.name && words[start]?.name)) end = at
    else if (!INSIDE_A_NAME.has(key)) break
  }
  return end
}

const MOST_OF_TITLES = 16

/** A short passage in quotation marks, such as a title, says nothing of the language that it stands in. */
function withTitles(text: string, words: readonly PieceWord[]): readonly PieceWord[] {
  const titles = quotations(text).filter(span => !/[.!?…,]["”“»]$/.test(text.slice(span.start, span.end)))
  if (titles.length === 0) return words
  const isTitle = (word: PieceWord) => titles.some(span => isInside(word, [span]))
  const inside = words.filter(isTitle)
  if (inside.length === words.length || inside.length > MOST_OF_TITLES) return words
  return words.map(word => (isTitle(word) ? { ...word, name: true } : word))
}

/** In capitals for emphasis, and too long to be an abbreviation. */
function isShouted(word: string): boolean {
  return word.length > LONGEST_ABBREVIATION && word === word.toUpperCase()
}

function isSmallWord(word: string, identify: Identify): boolean {
  return identify.smallWord(word.normalize('NFC').toLowerCase()) !== 0
}

/** A word in lower case of at least two letters: not a name, not an initial. */
export function isLow(word: PieceWord): boolean {
  return !word.capital && word.text.length > 1
}

/** Names carry another language into a sentence: they are left out where at least two other words stay. */
export function withoutNames(words: readonly PieceWord[]): string[] {
  const kept = words.filter(word => !word.name)
  return (kept.filter(isLow).length >= 2 ? kept : words).map(word => word.text)
}
