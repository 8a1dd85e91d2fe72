import type { Finding } from '../../core/finding.ts'
import type { Language, Span } from '../../core/model.ts'
import type { HalfLanguage } from '../../core/text/language/half-language.ts'
import { hasSelection } from '../../page/caret.ts'
import type { CardActions } from '../../ui/view.ts'
import { copyToClipboard } from '../copy.ts'
import { CardControl, type OpenCard } from './card-control.ts'
import { caretOf, findingAtCaret, goOn, putCaret, showPlaces, stretchesOf } from './caret.ts'
import type { Declined } from './declined.ts'
import { weightiestAt } from './findings.ts'
import type { Host } from './host.ts'
import type { Reading } from './reading.ts'
import type { Writing } from './writing.ts'

export interface CardsParts {
  readonly field: HTMLElement
  readonly host: Host
  readonly declined: Declined
  readonly writing: Writing
  /** The finding that the card of the editor before spoke of. */
  readonly reopen: Finding | null
  reading(): Reading | null
  /** The account as `accountKey` names it. */
  account(): string
  /** Draws the composer as it is now. */
  draw(): void
}

/** The cards of one composer: where one opens, when it goes, and what the buttons on it do. */
export class Cards {
  readonly #parts: CardsParts
  readonly #card: CardControl
  #reopen: Finding | null

  constructor(parts: CardsParts) {
    this.#parts = parts
    this.#reopen = parts.reopen
    const { field, host, reading, draw } = parts
    this.#card = new CardControl({
      field,
      host,
      findings: () => this.#findings,
      rectsOf: span => reading()?.rectsOf(span) ?? [],
      caret: () => caretOf(field, reading()),
      giveBack: caret => putCaret(field, reading(), caret),
      show: () => {
        draw()
        reading()?.paint()
      },
    })
  }

  get #findings(): readonly Finding[] {
    return this.#parts.reading()?.findings ?? []
  }

  get open(): OpenCard | null {
    return this.#card.open
  }

  get finding(): Finding | null {
    return this.#card.finding
  }

  /** Opens the card at a finding, as the panel names it. */
  show(rule: string, span: Span | null): void {
    const index = this.#findings.findIndex(finding => finding.rule === rule && finding.span?.start === span?.start)
    if (index >= 0) this.#card.openAt(index, false)
  }

  /** Opens the card by key: at the caret's finding, else at the weightiest. Tells whether there is a finding. */
  openByKey(): boolean {
    const here = this.#atCaret()
    if (this.#findings[0]) this.#card.openAt(here >= 0 ? here : weightiestAt(this.#findings), true)
    return this.#findings.length > 0
  }

  /** By pointer the editor keeps the focus, by key the card takes it. */
  toggle(): void {
    if (!this.close()) this.#card.openAt(weightiestAt(this.#findings), this.#parts.host.hasFocus())
  }

  /** Goes on to the next finding: after the card's, else after the caret. */
  readonly next = () => goOn(this.#card, this.#parts.field, this.#parts.reading())

  /** Shows some places in the text. */
  readonly point = (places: readonly Span[]) => showPlaces(this.#parts.field, this.#parts.reading(), places)

  readonly pointAtLanguage = (language: Language) => this.point(stretchesOf(this.#parts.reading(), language))

  /** A click into the text opens the card of its place, and closes one that stands elsewhere. */
  clicked(): void {
    // Words that were just selected are about to be used; a card over them is in the way.
    const index = hasSelection(this.#parts.field) ? -1 : this.#atCaret()
    if (index >= 0) this.#card.openAt(index, false)
    else this.close()
  }

  /** Closes our card and nothing of the site's. Tells whether there was one to close. */
  readonly close = () => this.#card.close()

  /** There is nothing more to read. */
  readonly drop = () => this.#card.drop()

  /** The person writes on. A card whose place was edited away goes, unless our own fix did it. */
  moved(): void {
    if (!this.#card.finding && !this.#parts.writing.busy) this.#card.drop()
    this.#parts.writing.forget()
  }

  /** There is a new review. */
  reviewed(): void {
    const open = this.#reopen
    this.#reopen = null
    if (open && this.#card.reopenAt(open)) return
    if (this.#card.open) this.#card.turnTo(this.#card.open.index)
    else this.#parts.draw()
  }

  /** The person says in the panel whether those in the picture have agreed. */
  readonly consent = (given: boolean) => this.#decline(declined => declined.consent(given))

  /** Begins the half that is missing. */
  readonly begin = (language: HalfLanguage) => void this.#parts.writing.begin(language).then(() => this.#parts.draw())

  readonly #atCaret = () => findingAtCaret(this.#parts.field, this.#parts.reading())

  #decline(change: (declined: Declined) => void): void {
    change(this.#parts.declined)
    this.#parts.reading()?.sift()
    this.#card.turnTo(this.#card.open?.index ?? 0)
  }

  readonly actions: CardActions = {
    fix: (finding, fix) => this.#parts.writing.fix(finding, fix),
    copy: copyToClipboard,
    begin: this.begin,
    notThisTime: (finding, reason) => this.#decline(declined => declined.once(finding, reason)),
    never: (finding, scope) => this.#decline(declined => declined.never(finding, scope, this.#parts.account())),
    undoDecline: () => {
      this.#parts.declined.undo()
      this.#parts.reading()?.request()
    },
    next: () => this.#card.step(1),
    previous: () => this.#card.step(-1),
    close: () => void this.close(),
  }
}
