import type { Span } from '../../model.ts'
import { lowered } from '../lowered.ts'

export const FACT_KINDS = [
  'date',
  'month',
  'weekday',
  'relative',
  'time',
  'number',
  'share',
  'period',
  'phone',
  'email',
  'link',
  'hashtag',
  'place',
] as const
export type FactKind = (typeof FACT_KINDS)[number]

/** One value of a fact in a key space that Finnish and Swedish share. A range has two values. */
export interface FactValue {
  /** `d:2-3` for 3 February, `t:1830`, `n:12.5`; equal keys are equal facts. */
  readonly key: string
  /** What else it may mean: "12.10" is a time, a date or a number. */
  readonly also?: readonly string[]
  /** The year of a date, where it is given. */
  readonly year?: number
}

/** A piece of text that states something checkable. */
export interface Fact extends Span {
  readonly kind: FactKind
  readonly text: string
  readonly values: readonly FactValue[]
  /** `€`, `%`, `§`, `krs` or nothing: a number contradicts only numbers of its own unit or of none. */
  readonly unit?: Unit
  /** Too common as an ordinary word to be missed or to contradict ("yksi", "toinen"): it only answers others. */
  readonly soft?: boolean
  /** Means this in one language alone: "on 3.2." is a Wednesday in Swedish and a verb in Finnish. */
  readonly only?: 'sv'
}

export type Unit = '€' | '%' | '§' | 'krs'

/** What every match with figures needs. */
export const DIGITS: readonly string[] = [...'1234567890']

/** The text of a paragraph while facts are taken from it: what is taken is masked for the patterns after it. */
export class FactScanner {
  readonly facts: Fact[] = []
  readonly #text: string
  #rest: string

  constructor(text: string) {
    this.#text = text
    this.#rest = lowered(text)
  }

  /**
   * Gives each match in the lower-case text to `read`; a fact is kept and its place masked, `null` leaves the place to
   * later patterns. `read` also gets the two letters after the match as they are written. `needs`: of these strings a match has at least one; to look for them first costs far less.
   */
  take(
    pattern: RegExp,
    read: (match: RegExpExecArray, after: string) => FactDraft | null,
    needs: readonly string[],
  ): void {
    if (!needs.some(string => this.#rest.includes(string))) return
    for (const match of this.#rest.matchAll(pattern)) {
      const end = match.index + match[0].length
      const draft = read(match, this.#text.slice(end, end + 2))
      if (draft) this.#keep(draft, match.index, end)
    }
  }

  /** Gives each run of letters to `read`. They are many and hardly any is a fact: a pattern would take most of the time. */
  takeWords(read: (word: string) => FactDraft | null): void {
    const rest = this.#rest
    for (let at = 0; at < rest.length; at++) {
      const start = at
      while (isLetter(rest, at)) at++
      const draft = at > start ? read(rest.slice(start, at)) : null
      if (draft) this.#keep(draft, start, at)
    }
  }

  /** Gives each word with a capital, and the text from there, to `read`: letters and colons, and more after hyphens. */
  takeNames(read: (length: number, text: string) => FactDraft | null): void {
    const rest = this.#rest
    for (let at = 0; at < rest.length; at++) {
      if (!isLetter(rest, at)) continue
      const start = at
      at = nameEnd(rest, start)
      if (/\d/.test(rest.charAt(start - 1)) || at < start + 2) continue
      const draft = rest[start] === this.#text[start] ? null : read(at - start, this.#text.slice(start))
      if (!draft) continue
      this.#keep(draft, start, at)
      at = Math.max(at, start + (draft.to ?? 0))
    }
  }

  #keep({ from = 0, to, ...fact }: FactDraft, at: number, end: number): void {
    const span = { start: at + from, end: to === undefined ? end : at + to }
    this.facts.push({ ...fact, ...span, text: this.#text.slice(span.start, span.end) })
    this.mask(span.start, span.end)
  }

  mask(start: number, end: number): void {
    this.#rest = `${this.#rest.slice(0, start)}${'\uE000'.repeat(end - start)}${this.#rest.slice(end)}`
  }
}

/** Of the Latin letters in lower case: a to z, and ß to ÿ. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff)
}

/** The end of a word with colons in it and more after hyphens: "S:t", "Etelä-Savo". */
function nameEnd(text: string, start: number): number {
  let at = start
  while (isLetter(text, at) || text[at] === ':') at++
  while (text[at] === '-' && isLetter(text, at + 1)) while (isLetter(text, ++at));
  return at
}

/** A fact whose place is the match, or a part of it from `from` to `to`. */
export type FactDraft = Omit<Fact, 'start' | 'end' | 'text'> & { readonly from?: number; readonly to?: number }
