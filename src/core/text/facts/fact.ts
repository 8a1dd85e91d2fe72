import type { Span } from '../../model.ts'

export const FACT_KINDS = [
  'date',
  'month',
  'weekday',
  'time',
  'number',
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

/** The text of a paragraph while facts are taken from it: what is taken is masked for the patterns after it. */
export class FactScanner {
  readonly facts: Fact[] = []
  readonly #text: string
  #rest: string

  constructor(text: string) {
    this.#text = text
    this.#rest = lowered(text)
  }

  /** Gives each match in the lower-case text to `read`; a fact is kept and its place masked, `null` leaves the place to later patterns. */
  take(pattern: RegExp, read: (match: RegExpExecArray) => FactDraft | null): void {
    for (const match of this.#rest.matchAll(pattern)) {
      const draft = read(match)
      if (!draft) continue
      const start = match.index + (draft.from ?? 0)
      const end = match.index + (draft.to ?? match[0].length)
      const { from: _from, to: _to, ...fact } = draft
      this.facts.push({ ...fact, start, end, text: this.#text.slice(start, end) })
      this.mask(start, end)
    }
  }

  mask(start: number, end: number): void {
    this.#rest = `${this.#rest.slice(0, start)}${'\uE000'.repeat(end - start)}${this.#rest.slice(end)}`
  }
}

/** Lower case unit by unit, so that offsets stay: patterns without `i` and `u` compile many times faster. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-ZÀ-Þ]/g, letter => letter.toLowerCase())
}

/** A fact whose place is the match, or a part of it from `from` to `to`. */
export type FactDraft = Omit<Fact, 'start' | 'end' | 'text'> & { readonly from?: number; readonly to?: number }
