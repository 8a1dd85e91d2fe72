import type { Finding, Fix } from '../../core/finding.ts'
import type { Language, Span } from '../../core/model.ts'
import { caretIn } from '../../page/caret.ts'
import { editors } from '../../page/editors/index.ts'
import { applyEdits, type FixOutcome } from '../../page/fix.ts'
import { painterOf } from '../../page/highlight/index.ts'
import type { ComposerSpec } from '../../sites/site.ts'
import type { CardActions, ChipActions, ComposerState, ComposerView, WritingAs } from '../../ui/view.ts'
import { accountHere, rememberWriter, writerHere } from '../composer/around.ts'
import { CardControl } from '../composer/card-control.ts'
import { Declined } from '../composer/declined.ts'
import { drawInto, drawOutdated } from '../composer/draw.tsx'
import { createHost, type Host } from '../composer/host.ts'
import { weightiest } from '../composer/moved.ts'
import { pointAtLanguage } from '../composer/point.ts'
import { Reading } from '../composer/reading.ts'
import { reviewDraft } from '../composer/review-draft.ts'
import { watchSurroundings } from '../composer/surroundings.ts'
import { copyText } from '../copy.ts'
import { givesAdvice, type Kit } from '../kit/kit.ts'
import { afterPause } from '../kit/slices.ts'
import { composerViewOf, stateOf } from './composer-view.ts'
import { guardedOf } from './lent-to-guard.ts'
import type { Carried, SessionParts } from './session-parts.ts'

/** One composer's session: reads it, reviews it, shows what was found, and writes fixes that the person asks for. */
export class Session {
  readonly field: HTMLElement
  readonly #parts: SessionParts
  readonly #host: Host
  readonly #spec: ComposerSpec | null
  readonly #declined: Declined
  readonly #card: CardControl
  readonly #drawSoon: () => void
  #kit: Kit
  #state: ComposerState
  #reading: Reading | null = null
  #endReading = new AbortController()
  #chosen: WritingAs | null
  #reopen: Finding | null
  #fixing = false
  #hints = true

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
    this.#host = createHost(() => this.#escape(), parts.signal)
    this.#card = new CardControl({
      field: this.field,
      host: this.#host,
      findings: () => this.#findings,
      rectOf: span => this.#reading?.rectOf(span) ?? null,
      show: () => {
        this.#draw()
        this.#reading?.paint()
      },
    })
    this.#state = stateOf(this.#parts, this.#kit)
    const living = AbortSignal.any([parts.signal, parts.lifetime.signal])
    this.#drawSoon = afterPause(() => this.#draw(), living)
    parts.lifetime.signal.addEventListener('abort', () => this.#outdated(), { signal: parts.signal })
    this.field.addEventListener('click', event => event.isTrusted && this.#clicked(), { signal: living })
    if (this.#state === 'reading') this.#startReading()
    this.#draw()
  }

  get #findings(): readonly Finding[] {
    return this.#reading?.findings ?? []
  }

  carry(): Carried {
    return {
      spec: this.#spec,
      declined: this.#declined,
      chosen: this.#chosen,
      open: this.#card.finding,
    }
  }

  view(): ComposerView {
    const { failed } = this.#parts.publishing
    return composerViewOf(this.#composer, this.#state, this.#writer(), this.#reading, this.#declined, failed)
  }

  /** New settings: another language, another organisation, or off here. */
  update(kit: Kit): void {
    this.#kit = kit
    this.#state = stateOf(this.#parts, this.#kit)
    if (this.#state !== 'reading') this.#hush()
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
    if (this.#findings.length === 0) return false
    const here = this.#findingAtCaret()
    this.#card.openAt(here >= 0 ? here : weightiest(this.#findings), true)
    return true
  }

  /** Selects the first stretch in a language, so that it shows. */
  showLanguage(language: Language): void {
    if (this.#reading) pointAtLanguage(this.field, this.#reading, language)
  }

  choose(choice: WritingAs): void {
    const { guess: _, ...sure } = choice
    this.#chosen = { ...sure, known: true }
    rememberWriter(this.#composer, choice, this.#parts.onFault)
    this.#reading?.request()
    this.#draw()
  }

  /** The person says in the panel whether those in the picture have agreed. */
  consent(given: boolean): void {
    this.#decline(() => this.#declined.consent(given))
  }

  /** Esc closes our card and nothing of the site's. Tells whether there was one to close. */
  closeCard(): boolean {
    return this.#card.close()
  }

  /** Puts the host back after the page moved or dropped it. */
  remount(): void {
    this.#host.mount(this.field)
  }

  #startReading(): void {
    const { found, signal, lifetime } = this.#parts
    const { field } = this
    if (found.state !== 'composer') return
    const own = AbortSignal.any([signal, lifetime.signal, this.#endReading.signal])
    const composer = { ...this.#composer, spec: found.spec }
    try {
      this.#reading = new Reading({
        field,
        editor: editors[found.editor],
        painter: painterOf(field, this.#host.layer, own),
        signal: own,
        review: text => {
          const writer = this.#writer()
          this.#hints = givesAdvice(this.#kit, writer)
          this.#declined.follow(text)
          return reviewDraft(composer, text, this.#kit, writer, this.#declined.consentGiven, own)
        },
        isShown: finding =>
          (this.#hints || finding.level !== 'hint') && !this.#declined.has(finding, this.#kit, this.#account()),
        cardAt: () => this.#card.finding?.span ?? null,
        onChange: reviewed => (reviewed ? this.#reviewed() : this.#moved()),
        onFail: reason => this.#fail(reason),
      })
      watchSurroundings(composer, this.#kit.answers, () => this.#reading?.request(), own)
      const now = () => ({ kit: this.#kit, writer: this.#writer(), declined: this.#declined })
      this.#parts.publishing.follow(guardedOf(this.#parts, this.#host, now, this.#drawSoon), own)
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Stops reading and takes every mark away. */
  #hush(): void {
    this.#endReading.abort()
    this.#endReading = new AbortController()
    this.#reading = null
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

  /** The person writes on. A card whose place was edited away goes, unless our own fix did it. */
  #moved(): void {
    if (!this.#card.finding && !this.#fixing) this.#card.drop()
    this.#drawSoon()
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

  #writer(): WritingAs {
    return writerHere(this.#composer, this.#kit, this.#chosen)
  }

  readonly #account = () => accountHere(this.#composer, this.#writer())

  #clicked(): void {
    if (!this.#parts.lifetime.alive()) return
    const index = this.#findingAtCaret()
    if (index >= 0) this.#card.openAt(index, false)
    else this.closeCard()
  }

  #findingAtCaret(): number {
    const at = this.#reading && caretIn(this.field, this.#reading.map)
    if (at === null) return -1
    return this.#findings.findIndex(({ span }) => span !== null && span.start <= at && at <= span.end)
  }

  #escape(): void {
    if (!this.closeCard()) this.field.focus({ preventScroll: true })
  }

  async #fix(fix: Fix): Promise<FixOutcome> {
    const reading = this.#reading
    if (!reading || !this.#parts.lifetime.alive()) return 'not-applied'
    this.#fixing = true
    try {
      return await applyEdits(this.field, () => reading.fresh(), fix.edits)
    } catch (error) {
      console.warn('Tolkku', error)
      return 'not-applied'
    } finally {
      this.#fixing = false
      reading.request()
    }
  }

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
    const view = this.view()
    this.#host.mount(this.field)
    drawInto(this.#host, {
      kit: this.#kit,
      view,
      findings: this.#findings,
      card: this.#card.open,
      chipActions: this.#chipActions,
      cardActions: this.#cardActions,
    })
    onView(view)
  }

  readonly #chipActions: ChipActions = {
    toggleCard: () => this.#toggleCard(),
    chooseWritingAs: choice => this.choose(choice),
    showLanguage: language => this.showLanguage(language),
  }

  /** By pointer the editor keeps the focus, by key the card takes it. */
  #toggleCard(): void {
    if (!this.closeCard()) this.#card.openAt(weightiest(this.#findings), this.#host.hasFocus())
  }

  readonly #cardActions: CardActions = {
    fix: (_, fix) => this.#fix(fix),
    copy: copyText,
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
