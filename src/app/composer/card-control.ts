import type { Finding } from '../../core/finding.ts'
import type { Span } from '../../core/model.ts'
import type { Host } from './host.ts'
import { sameFinding } from './moved.ts'

export interface OpenCard {
  readonly index: number
  readonly takesFocus: boolean
}

export interface CardParts {
  readonly field: HTMLElement
  readonly host: Host
  findings(): readonly Finding[]
  rectOf(span: Span): DOMRect | null
  /** Draws the card as it is now, and marks the place that it speaks of. */
  show(): void
}

/** Which finding the card shows, where it stands, and where the focus goes. */
export class CardControl {
  readonly #parts: CardParts
  #open: OpenCard | null = null

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
    this.#open = { index, takesFocus }
    this.turnTo(index)
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
    const { findings, host, rectOf, show } = this.#parts
    this.#open = { ...this.#open, index: Math.max(0, Math.min(index, findings().length - 1)) }
    show()
    host.placeCard(() => {
      const span = this.finding?.span
      return span ? rectOf(span) : null
    })
  }

  step(by: 1 | -1): void {
    const count = this.#parts.findings().length
    if (this.#open && count > 0) this.turnTo((this.#open.index + by + count) % count)
  }

  /** Gives the focus back to the editor when the card had it. Tells whether there was a card to close. */
  close(): boolean {
    if (!this.#open) return false
    const { field, host, show } = this.#parts
    const hadFocus = host.hasFocus()
    this.#open = null
    show()
    if (hadFocus) field.focus({ preventScroll: true })
    return true
  }

  /** Forgets the card without a word, e.g. when there is nothing more to read. */
  drop(): void {
    this.#open = null
  }
}
