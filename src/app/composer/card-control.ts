import type { Finding } from '../../core/finding.ts'
import type { Span } from '../../core/model.ts'
import { reveal } from '../../page/sight.ts'
import { sameFinding } from './findings.ts'
import type { Host } from './host.ts'
import { boundsOf } from './sights.ts'

export interface OpenCard {
  readonly index: number
  readonly takesFocus: boolean
}

export interface Caret {
  readonly text: string
  readonly at: number
}

export interface CardParts {
  readonly field: HTMLElement
  readonly host: Host
  findings(): readonly Finding[]
  /** Where a span is on the screen, line by line. */
  rectsOf(span: Span): readonly DOMRect[]
  /** Where the caret is, in which text; `null` without one. */
  caret(): Caret | null
  /** Gives the editor the focus and its caret back. */
  giveBack(caret: Caret | null): void
  /** Draws the card as it is now, and marks the place that it speaks of. */
  show(): void
}

/** Which finding the card shows, where it stands, and where the focus goes. */
export class CardControl {
  readonly #parts: CardParts
  #open: OpenCard | null = null
  /** Where the person was writing when the card took the focus: Draft.js forgets it. */
  #caret: Caret | null = null

  constructor(parts: CardParts) {
    this.#parts = parts
  }

  get open(): OpenCard | null {
    return this.#open
  }

  get finding(): Finding | null {
    return (this.#open && this.#parts.findings()[this.#open.index]) ?? null
  }

  openAt(index: number, takesFocus: boolean): void {
    if (takesFocus && !this.#open?.takesFocus) this.#caret = this.#parts.caret()
    this.#open = { index, takesFocus }
    this.#showAt(index)
  }

  /** A card never speaks of words that are out of sight. */
  #showAt(index: number): void {
    this.turnTo(index)
    reveal(this.#parts.field, () => this.#rects()[0] ?? null)
  }

  /** Goes on at a finding that another editor's card spoke of. Tells whether it is still there. */
  reopenAt(finding: Finding): boolean {
    const again = this.#parts.findings().findIndex(found => sameFinding(found, finding))
    if (again >= 0) this.openAt(again, false)
    return again >= 0
  }

  /** Shows the finding at `index`, or the nearest that there is; an empty card says that all is settled. */
  turnTo(index: number): void {
    if (!this.#open) return
    const { findings, host, show } = this.#parts
    this.#open = { ...this.#open, index: Math.max(0, Math.min(index, findings().length - 1)) }
    show()
    host.placeCard(() => boundsOf(this.#rects()))
  }

  /** Where the words are that the card speaks of. */
  #rects(): readonly DOMRect[] {
    const span = this.finding?.span
    return span ? this.#parts.rectsOf(span) : []
  }

  step(by: 1 | -1): void {
    const count = this.#parts.findings().length
    if (this.#open && count > 0) this.#showAt((this.#open.index + by + count) % count)
  }

  /** Gives the focus back to the editor when the card had it. Tells whether there was a card to close. */
  close(): boolean {
    if (!this.#open) return false
    const { giveBack, host, show } = this.#parts
    const hadFocus = host.hasFocus()
    this.#open = null
    show()
    if (hadFocus) giveBack(this.#caret)
    this.#caret = null
    return true
  }

  /** Forgets the card without a word, e.g. when there is nothing more to read. */
  drop(): void {
    this.#open = null
  }
}
