import type { Finding } from '../../core/finding.ts'
import { editors } from '../../page/editors/index.ts'
import type { ComposerSpec } from '../../sites/site.ts'
import type { ChipActions, ComposerState, ComposerView, WritingAs } from '../../ui/view.ts'
import { Cards } from '../composer/cards.ts'
import { Declined } from '../composer/declined.ts'
import { drawInto, drawOutdated } from '../composer/draw.tsx'
import { createHost, type Host } from '../composer/host.ts'
import { accountHere, writerHere } from '../composer/on-site.ts'
import type { Reading } from '../composer/reading.ts'
import { sightsOf } from '../composer/sights.ts'
import { Writing } from '../composer/writing.ts'
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
  /** The card over the text. */
  readonly cards: Cards
  readonly #writing: Writing
  /** Draws again after a pause, unless something else has by then. */
  readonly redraw: AfterPause
  #kit: Kit
  #state: ComposerState
  #reading: Reading | null = null
  #line: ReviewLine | null = null
  #endReading = new AbortController()
  #chosen: WritingAs | null

  constructor(parts: SessionParts) {
    this.#parts = parts
    this.#kit = parts.kit
    this.field = parts.field
    this.#spec = parts.found.state === 'excluded' ? null : parts.found.spec
    const carried = parts.carried?.spec === this.#spec ? parts.carried : null
    this.#declined = carried?.declined ?? new Declined()
    this.#chosen = carried?.chosen ?? null
    // The note that the page must be loaded again outlives the script's own life.
    const here = parts.found.state === 'composer' ? { ...parts.found, field: this.field } : null
    this.#writing = new Writing({
      field: this.field,
      editor: here && editors[here.editor],
      reading: () => (this.#parts.lifetime.alive() ? this.#reading : null),
      packs: () => [this.#writer().pack ?? 'common'],
    })
    const sights = sightsOf(this.field, here, () => this.#reading)
    const onEscape = () => this.cards.close() || this.field.focus({ preventScroll: true })
    this.#host = createHost(onEscape, parts.signal, sights)
    this.cards = this.#makeCards(carried?.open ?? null)
    this.#state = stateOf(this.#parts, this.#kit)
    const living = AbortSignal.any([parts.signal, parts.lifetime.signal])
    this.redraw = afterPause(() => this.#draw(), living, AFTER_ANSWER)
    this.#listen(living)
    if (this.#state === 'reading') this.#startReading()
    this.#draw()
  }

  #makeCards(reopen: Finding | null): Cards {
    return new Cards({
      field: this.field,
      host: this.#host,
      declined: this.#declined,
      writing: this.#writing,
      reopen,
      reading: () => this.#reading,
      account: this.#account,
      draw: () => this.#draw(),
    })
  }

  #listen(living: AbortSignal): void {
    const { lifetime, signal } = this.#parts
    lifetime.signal.addEventListener('abort', () => this.#outdated(), { signal })
    this.field.addEventListener('click', event => event.isTrusted && lifetime.alive() && this.cards.clicked(), {
      signal: living,
    })
  }

  /** What is written, where it is read. */
  readonly text = () => this.#reading?.text ?? ''

  carry(): Carried {
    return { spec: this.#spec, declined: this.#declined, chosen: this.#chosen, open: this.cards.finding }
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

  choose(choice: WritingAs): void {
    const { guess: _, ...sure } = choice
    this.#chosen = { ...sure, known: true }
    this.#parts.onWriter(this.#composer, choice)
    this.#reading?.request()
    this.#draw()
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
        cardAt: () => this.cards.finding?.span ?? null,
        onChange: reviewed => (reviewed ? this.cards.reviewed() : this.#moved()),
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
    this.cards.drop()
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

  #moved(): void {
    this.cards.moved()
    this.redraw()
  }

  get #composer() {
    return { site: this.#parts.site, spec: this.#spec, field: this.field }
  }

  readonly #writer = (): WritingAs => writerHere(this.#composer, this.#kit, this.#chosen)
  readonly #account = () => accountHere(this.#composer, this.#writer())

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
      findings: this.#reading?.findings ?? [],
      card: this.cards.open,
      begun: this.#writing.begun,
      chipActions: { ...this.#chipActions, openPanel: this.#parts.openPanel },
      cardActions: this.cards.actions,
    })
    onView(view)
  }

  readonly #chipActions: ChipActions = {
    toggleCard: () => this.cards.toggle(),
    chooseWritingAs: choice => this.choose(choice),
    showLanguage: language => {
      this.cards.pointAtLanguage(language)
      // A popup would stand before what is shown in the text.
      this.#parts.openPanel?.('languages', false)
    },
    begin: language => this.cards.begin(language),
    tryAgain: () => this.#line?.again(),
  }
}
