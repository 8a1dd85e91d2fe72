import type { Finding } from '../../core/finding.ts'
import type { Span } from '../../core/model.ts'
import type { HalfLanguage } from '../../core/text/language/half-language.ts'
import { hasSelection } from '../../page/caret.ts'
import { editors } from '../../page/editors/index.ts'
import type { ComposerSpec } from '../../sites/site.ts'
import type { CardActions, ChipActions, ComposerState, ComposerView, WritingAs } from '../../ui/view.ts'
import { accountHere, writerHere } from '../composer/around.ts'
import { CardControl } from '../composer/card-control.ts'
import { Declined } from '../composer/declined.ts'
import { drawInto, drawOutdated } from '../composer/draw.tsx'
import { createHost, type Host } from '../composer/host.ts'
import { weightiest } from '../composer/moved.ts'
import { caretOf, findingAtCaret, goOn, pointAtPlaces, putCaret, stretchesOf } from '../composer/point.ts'
import type { Reading } from '../composer/reading.ts'
import { sightsOf } from '../composer/sights.ts'
import { Writing } from '../composer/writing.ts'
import { copyText } from '../copy.ts'
import { AFTER_ANSWER, type AfterPause, afterPause } from '../kit/after-pause.ts'
import type { Kit } from '../kit/kit.ts'
import type { ReviewLine } from '../kit/review-line.ts'
import { composerViewOf, stateOf } from './composer-view.ts'
import { readComposer } from './read-composer.ts'
import type { Carried, SessionParts } from './session-parts.ts'

/** One composer's session: reads it, reviews it, shows what was found, and writes fixes that the person asks for. */
export class Session {
  readonly field: HTMLElement
  readonly #parts: SessionParts
  readonly #host: Host
  readonly #spec: ComposerSpec | null
  readonly #declined: Declined
  readonly #card: CardControl
  readonly #writing: Writing
  /** Draws again after a pause, unless something else has by then. */
  readonly redraw: AfterPause
  #kit: Kit
  #state: ComposerState
  #reading: Reading | null = null
  #line: ReviewLine | null = null
  #endReading = new AbortController()
  #chosen: WritingAs | null
  #reopen: Finding | null

  constructor(parts: SessionParts) {
    this.#parts = parts
    this.#kit = parts.kit
    this.field = parts.field
    this.#spec = parts.found.state === 'excluded' ? null : parts.found.spec
    const carried = parts.carried?.spec === this.#spec ? parts.carried : null
    this.#declined = carried?.declined ?? new Declined()
    this.#chosen = carried?.chosen ?? null
    this.#reopen = carried?.open ?? null
    // The note that the page must be loaded again outlives the script's own life.
    const here = parts.found.state === 'composer' ? { ...parts.found, field: this.field } : null
    this.#writing = new Writing({
      field: this.field,
      editor: here && editors[here.editor],
      reading: () => (this.#parts.lifetime.alive() ? this.#reading : null),
      packs: () => [this.#writer().pack ?? 'common'],
    })
    const sights = sightsOf(this.field, here, () => this.#reading)
    this.#host = createHost(() => this.closeCard() || this.field.focus({ preventScroll: true }), parts.signal, sights)
    this.#card = new CardControl({
      field: this.field,
      host: this.#host,
      findings: () => this.#findings,
      rectsOf: span => this.#reading?.rectsOf(span) ?? [],
      caret: () => this.#reading && caretOf(this.field, this.#reading),
      giveBack: caret => putCaret(this.field, this.#reading, caret),
      show: () => {
        this.#draw()
        this.#reading?.paint()
      },
    })
    this.#state = stateOf(this.#parts, this.#kit)
    const living = AbortSignal.any([parts.signal, parts.lifetime.signal])
    this.redraw = afterPause(() => this.#draw(), living, AFTER_ANSWER)
    parts.lifetime.signal.addEventListener('abort', () => this.#outdated(), { signal: parts.signal })
    this.field.addEventListener('click', event => event.isTrusted && this.#clicked(), { signal: living })
    if (this.#state === 'reading') this.#startReading()
    this.#draw()
  }

  get #findings(): readonly Finding[] {
    return this.#reading?.findings ?? []
  }

  /** What is written, where it is read. */
  readonly text = () => this.#reading?.text ?? ''

  carry(): Carried {
    return { spec: this.#spec, declined: this.#declined, chosen: this.#chosen, open: this.#card.finding }
  }

  view(): ComposerView {
    const { failed } = this.#parts.publishing
    return composerViewOf(this.#composer, this.#state, this.#writer(), this.#reading, this.#declined, failed)
  }

  /** New settings: another language, another organisation, or off here. */
  update(kit: Kit): void {
    this.#kit = kit
    const state = stateOf(this.#parts, this.#kit)
    if (state !== 'reading' || this.#state !== 'no-answer') this.#state = state
    if (state !== 'reading') this.#hush()
    else if (!this.#reading) this.#startReading()
    this.#reading?.sift()
    this.#draw()
  }

  /** Opens the card at a finding, as the panel names it. */
  show(rule: string, span: Span | null): void {
    const index = this.#findings.findIndex(finding => finding.rule === rule && finding.span?.start === span?.start)
    if (index >= 0) this.#card.openAt(index, false)
  }

  /** Opens the card by key: at the caret's finding, else at the weightiest. */
  openByKey(): boolean {
    const here = this.#findingAtCaret()
    if (this.#findings[0]) this.#card.openAt(here >= 0 ? here : weightiest(this.#findings), true)
    return this.#findings.length > 0
  }

  /** Goes on to the next finding: after the card's, else after the caret. */
  readonly next = () => goOn(this.#card, this.field, this.#reading)

  /** Shows some places in the text. */
  readonly point = (places: readonly Span[]) => this.#reading && pointAtPlaces(this.field, this.#reading, places)

  choose(choice: WritingAs): void {
    const { guess: _, ...sure } = choice
    this.#chosen = { ...sure, known: true }
    this.#parts.onWriter(this.#composer, choice)
    this.#reading?.request()
    this.#draw()
  }

  /** The person says in the panel whether those in the picture have agreed. */
  readonly consent = (given: boolean) => this.#decline(() => this.#declined.consent(given))

  /** Esc closes our card and nothing of the site's. Tells whether there was one to close. */
  closeCard(): boolean {
    return this.#card.close()
  }

  /** Puts the host back after the page moved or dropped it. */
  readonly remount = () => this.#host.mount(this.field)

  #startReading(): void {
    const { found, signal, lifetime, publishing } = this.#parts
    if (found.state !== 'composer') return
    try {
      const { reading, line } = readComposer({
        composer: { ...this.#composer, spec: found.spec },
        editor: found.editor,
        host: this.#host,
        declined: this.#declined,
        publishing,
        signal: AbortSignal.any([signal, lifetime.signal, this.#endReading.signal]),
        life: lifetime.signal,
        kit: () => this.#kit,
        writer: () => this.#writer(),
        account: this.#account,
        cardAt: () => this.#card.finding?.span ?? null,
        onChange: reviewed => (reviewed ? this.#reviewed() : this.#moved()),
        onFail: reason => this.#fail(reason),
        onLate: late => this.#late(late),
      })
      this.#reading = reading
      this.#line = line
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Stops reading and takes every mark away. */
  #hush(): void {
    this.#endReading.abort()
    this.#endReading = new AbortController()
    this.#reading = null
    this.#line = null
    this.#card.drop()
  }

  /** Whatever fails on our side leaves the page alone, and is not taken for "nothing found". */
  #fail(reason: unknown): void {
    if (!this.#parts.lifetime.alive()) return
    console.warn('Tolkku', reason)
    this.#hush()
    this.#state = 'cannot-read'
    this.#draw()
  }

  /** The engine lets wait for its answer, or has given it after all. */
  #late(late: boolean): void {
    if (!this.#reading || late === (this.#state === 'no-answer')) return
    this.#state = late ? 'no-answer' : 'reading'
    this.#draw()
  }

  /** The person writes on. A card whose place was edited away goes, unless our own fix did it. */
  #moved(): void {
    if (!this.#card.finding && !this.#writing.busy) this.#card.drop()
    this.#writing.forget()
    this.redraw()
  }

  #reviewed(): void {
    const open = this.#reopen
    this.#reopen = null
    if (open && this.#card.reopenAt(open)) return
    if (this.#card.open) this.#card.turnTo(this.#card.open.index)
    else this.#draw()
  }

  get #composer() {
    return { site: this.#parts.site, spec: this.#spec, field: this.field }
  }

  readonly #writer = (): WritingAs => writerHere(this.#composer, this.#kit, this.#chosen)
  readonly #account = () => accountHere(this.#composer, this.#writer())

  #clicked(): void {
    if (!this.#parts.lifetime.alive()) return
    // Words that were just selected are about to be used; a card over them is in the way.
    const index = hasSelection(this.field) ? -1 : this.#findingAtCaret()
    if (index >= 0) this.#card.openAt(index, false)
    else this.closeCard()
  }

  readonly #findingAtCaret = () => (this.#reading ? findingAtCaret(this.field, this.#reading) : -1)

  #decline(change: () => void): void {
    change()
    this.#reading?.sift()
    this.#card.turnTo(this.#card.open?.index ?? 0)
  }

  #outdated(): void {
    this.#hush()
    drawOutdated(this.#host, this.#kit)
  }

  #draw(): void {
    const { signal, lifetime, onView } = this.#parts
    if (signal.aborted || lifetime.signal.aborted) return
    this.redraw.drop()
    const view = this.view()
    drawInto(this.#host, this.field, {
      kit: this.#kit,
      view,
      findings: this.#findings,
      card: this.#card.open,
      begun: this.#writing.begun,
      chipActions: this.#chipActions,
      cardActions: this.#cardActions,
    })
    onView(view)
  }

  readonly begin = (language: HalfLanguage) => void this.#writing.begin(language).then(() => this.#draw())

  readonly #chipActions: ChipActions = {
    // By pointer the editor keeps the focus, by key the card takes it.
    toggleCard: () => void (this.closeCard() || this.#card.openAt(weightiest(this.#findings), this.#host.hasFocus())),
    chooseWritingAs: choice => this.choose(choice),
    showLanguage: language => this.point(stretchesOf(this.#reading, language)),
    begin: this.begin,
    tryAgain: () => this.#line?.again(),
  }

  readonly #cardActions: CardActions = {
    fix: (finding, fix) => this.#writing.fix(finding, fix),
    copy: copyText,
    begin: this.begin,
    notThisTime: (finding, reason) => this.#decline(() => this.#declined.once(finding, reason)),
    never: (finding, scope) => this.#decline(() => this.#declined.never(finding, scope, this.#account())),
    undoDecline: () => {
      this.#declined.undo()
      this.#reading?.request()
    },
    next: () => this.#card.step(1),
    previous: () => this.#card.step(-1),
    close: () => void this.closeCard(),
  }
}
