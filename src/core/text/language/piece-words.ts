import type { Identify, Span } from '../../model.ts'

/** One word of a piece of text, as far as it matters for telling languages apart. */
export interface PieceWord extends Span {
  /** NFC. */
  readonly text: string
  readonly capital: boolean
  /** Likely a name: a capital where no sentence begins, and not a small word ("Detta", "Jag"). */
  readonly name: boolean
  /** The language may well change before it: a capital inside a sentence, or a mark before it. */
  readonly cheap: boolean
}

const WORD = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu
const CAPITAL = /^\p{Lu}/u
const AFTER_MARK = /[^\p{L}\p{N}\s]\s*$/u
/** After these a sentence or the like begins, with a capital that says nothing. */
const AFTER_START = /[.:!?…”"“(–—-]\s*$/u

const LONGEST_ABBREVIATION = 6

/** The words of a piece, without digits. */
export function pieceWords(text: string, identify: Identify): PieceWord[] {
  const found = Array.from(text.matchAll(WORD))
  return found.map((match, at) => {
    const start = match.index
    const end = start + match[0].length
    const before = text.slice(Math.max(0, start - 3), start)
    const capital = CAPITAL.test(match[0])
    const begins = at === 0 || AFTER_START.test(before)
    const next = found[at + 1]?.[0] ?? ''
    const label = text.charAt(end) === ':' || CAPITAL.test(next)
    return {
      start,
      end,
      text: match[0].normalize('NFC'),
      capital,
      name: capital && (!begins || label) && !isShouted(match[0]) && !isSmallWord(match[0], identify),
      cheap: at > 0 && (capital || AFTER_MARK.test(before)),
    }
  })
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
