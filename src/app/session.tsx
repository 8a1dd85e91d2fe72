import { render } from 'preact'
import type { Finding, Fix, Review } from '../core/finding.ts'
import type { Audience, Language, Span } from '../core/model.ts'
import { editors } from '../page/editors/index.ts'
import { applyEdits, type FixOutcome, select } from '../page/fix.ts'
import { mirrorPainter } from '../page/highlight/mirror.ts'
import { rangePainter } from '../page/highlight/ranges.ts'
import { identityOf } from '../page/identity.ts'
import { limitsOf } from '../page/limits.ts'
import { offsetOf } from '../page/read.ts'
import { type Recognised, regionOf } from '../page/recognise.ts'
import { selectionIn } from '../page/tree.ts'
import type { ComposerSpec, Site } from '../sites/site.ts'
import type { StorageFault } from '../store/stored.ts'
import { Card } from '../ui/card/card.tsx'
import { Chip } from '../ui/chip/chip.tsx'
import type { CardActions, ComposerState, ComposerView, WritingAs } from '../ui/view.ts'
import { tell } from './ask.ts'
import { copyText } from './copy.ts'
import { Declined } from './declined.ts'
import { draftOf } from './draft.ts'
import { createHost, type Host } from './host.ts'
import { isOn, type Kit } from './kit.ts'
import type { Lifetime } from './lifetime.ts'
import { sameFinding, weightiest } from './moved.ts'
import { Outdated } from './outdated.tsx'
import { Reading } from './reading.ts'
import { afterPause, inSlices } from './slices.ts'
import { writerOf } from './writer.ts'

interface OpenCard {
  readonly index: number
  readonly takesFocus: boolean
}

/** What a composer keeps when the site puts another editor in its place. */
export interface Carried {
  readonly spec: ComposerSpec | null
  readonly declined: Declined
  readonly chosen: WritingAs | null
  /** The finding that the open card spoke of. */
  readonly open: Finding | null
}

export interface SessionParts {
  readonly site: Site
  readonly field: HTMLElement
  readonly found: Recognised
  readonly kit: Kit
  readonly lifetime: Lifetime
  /** Ends with the composer; the extension's own life is in `lifetime`. */
  readonly signal: AbortSignal
  readonly carried: Carried | null
  onView(view: ComposerView): void
  /** A choice could not be stored; `null`: it could. */
  onFault(fault: StorageFault | null): void
}

/** One composer's session: reads it, reviews it, shows what was found, and writes fixes that the person asks for. */
export class Session {
  readonly field: HTMLElement
  readonly #parts: SessionParts
  readonly #host: Host
  readonly #spec: ComposerSpec | null
  readonly #declined: Declined
  readonly #drawSoon: () => void
  #kit: Kit
  #state: ComposerState
  #reading: Reading | null = null
  #endReading = new AbortController()
  #card: OpenCard | null = null
  #chosen: WritingAs | null
  #reopen: Finding | null
  #fixing = false

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
    this.#state = this.#stateNow()
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
      open: this.#card ? (this.#findings[this.#card.index] ?? null) : null,
    }
  }

  view(): ComposerView {
    const { site } = this.#parts
    const reading = this.#state === 'reading' ? this.#reading : null
    const review = reading?.review ?? null
    return {
      state: this.#state,
      platform: site.platform,
      composer: this.#spec?.kind ?? 'post',
      audience: this.#audience(),
      writingAs: this.#writer(),
      review: review && { ...review, findings: this.#findings },
      limits: reading && this.#spec ? limitsOf(reading.text, this.#spec.limits) : [],
      otherLanguageText: reading && review ? otherText(review, reading.text) : '',
    }
  }

  /** New settings: another language, another organisation, or off here. */
  update(kit: Kit): void {
    this.#kit = kit
    this.#state = this.#stateNow()
    if (this.#state !== 'reading') this.#hush()
    else if (!this.#reading) this.#startReading()
    this.#reading?.sift()
    this.#reading?.request()
    this.#draw()
  }

  /** Opens the card at a finding, as the panel names it. */
  show(rule: string, span: Span | null): void {
    const index = this.#findings.findIndex(finding => finding.rule === rule && finding.span?.start === span?.start)
    if (index >= 0) this.#openCard(index, false)
  }

  /** Opens the card by key: at the caret's finding, else at the weightiest. */
  openByKey(): boolean {
    if (this.#findings.length === 0) return false
    const here = this.#findingAtCaret()
    this.#openCard(here >= 0 ? here : weightiest(this.#findings), true)
    return true
  }

  /** Selects the first stretch in a language, so that it shows. */
  showLanguage(language: Language): void {
    const reading = this.#reading
    const span = reading?.review?.languages.find(({ lang }) => lang === language)?.spans[0]
    if (!span || !reading) return
    this.field.focus()
    if (this.field instanceof HTMLTextAreaElement) this.field.setSelectionRange(span.start, span.end)
    else void select(this.field, () => reading.fresh(), { span })
  }

  choose(choice: WritingAs): void {
    this.#chosen = { ...choice, known: true }
    const { role, account, pack } = choice
    const { site, onFault } = this.#parts
    tell({ type: 'choose-writer', platform: site.platform, writer: { role, account, pack } }, onFault)
    this.#reading?.request()
    this.#draw()
  }

  /** Esc closes our card and nothing of the site's. Tells whether there was one to close. */
  closeCard(): boolean {
    if (!this.#card) return false
    const hadFocus = this.#host.hasFocus()
    this.#card = null
    this.#draw()
    this.#reading?.paint()
    if (hadFocus) this.field.focus({ preventScroll: true })
    return true
  }

  /** Puts the host back after the page moved or dropped it. */
  remount(): void {
    this.#host.mount(this.field)
  }

  #stateNow(): ComposerState {
    const { found, site } = this.#parts
    if (found.state === 'excluded') return 'excluded'
    if (!isOn(this.#kit, site.platform)) return 'off-here'
    return found.state === 'composer' ? 'reading' : 'cannot-read'
  }

  #startReading(): void {
    const { found, signal, lifetime } = this.#parts
    const { field } = this
    if (found.state !== 'composer') return
    const own = AbortSignal.any([signal, lifetime.signal, this.#endReading.signal])
    const isField = field instanceof HTMLTextAreaElement
    try {
      this.#reading = new Reading({
        field,
        editor: editors[found.editor],
        painter: isField ? mirrorPainter(field, this.#host.layer, own) : rangePainter(field, own),
        signal: own,
        review: text => this.#review(text, found.spec, own),
        isShown: finding => !this.#declined.has(finding) && !this.#kit.ignored.has(finding.rule),
        cardAt: () => (this.#card && this.#findings[this.#card.index]?.span) ?? null,
        onChange: reviewed => (reviewed ? this.#reviewed() : this.#moved()),
        onFail: reason => this.#fail(reason),
      })
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Stops reading and takes every mark away. */
  #hush(): void {
    this.#endReading.abort()
    this.#endReading = new AbortController()
    this.#reading = null
    this.#card = null
  }

  /** Whatever fails on our side leaves the page alone, and is not taken for "nothing found". */
  #fail(reason: unknown): void {
    if (!this.#parts.lifetime.alive()) return
    console.warn('Tolkku', reason)
    this.#hush()
    this.#state = 'cannot-read'
    this.#draw()
  }

  async #review(text: string, spec: ComposerSpec, signal: AbortSignal): Promise<Review> {
    const { site, lifetime } = this.#parts
    if (!lifetime.alive()) throw new Error('the extension was updated')
    const { pack, role, account } = this.#writer()
    const { reviewer, organisation } = await this.#kit.engine(pack ? [pack] : ['common'])
    const context = {
      platform: site.platform,
      composer: spec.kind,
      role,
      account,
      audience: this.#audience(),
      organisation,
      ownOpinionsInProfile: false,
      consentGiven: this.#declined.consentGiven,
      now: new Date(),
    }
    return inSlices(reviewer.steps(draftOf(site, spec, this.field, text), context), signal)
  }

  /** The person writes on. A card whose place was edited away goes, unless our own fix did it. */
  #moved(): void {
    if (this.#card && this.#card.index >= this.#findings.length && !this.#fixing) this.#card = null
    this.#drawSoon()
  }

  #reviewed(): void {
    const open = this.#reopen
    this.#reopen = null
    const again = open ? this.#findings.findIndex(finding => sameFinding(finding, open)) : -1
    if (again >= 0) this.#openCard(again, false)
    else if (this.#card) this.#turnTo(this.#card.index)
    else this.#draw()
  }

  #audience(): Audience {
    return this.#parts.site.audience.find(({ path }) => path.test(location.pathname))?.audience ?? 'unknown'
  }

  #writer(): WritingAs {
    const { site } = this.#parts
    const region = this.#spec ? regionOf(this.#spec, this.field) : this.field
    const identity = identityOf(site, location.pathname, region)
    return writerOf(site.platform, identity, this.#kit.overview.accounts, this.#kit.settings, this.#chosen)
  }

  #clicked(): void {
    if (!this.#parts.lifetime.alive()) return
    const index = this.#findingAtCaret()
    if (index >= 0) this.#openCard(index, false)
    else this.closeCard()
  }

  #findingAtCaret(): number {
    const at = this.#caret()
    if (at === null) return -1
    return this.#findings.findIndex(({ span }) => span !== null && span.start <= at && at <= span.end)
  }

  #caret(): number | null {
    if (this.field instanceof HTMLTextAreaElement) return this.field.selectionStart
    const selection = selectionIn(this.field)
    if (!selection?.focusNode || !this.#reading) return null
    return offsetOf(this.#reading.map, selection.focusNode, selection.focusOffset)
  }

  #openCard(index: number, takesFocus: boolean): void {
    this.#card = { index, takesFocus }
    this.#turnTo(index)
  }

  /** Shows the finding at `index`, or the nearest that there is; an empty card says that all is settled. */
  #turnTo(index: number): void {
    if (!this.#card) return
    this.#card = { ...this.#card, index: Math.max(0, Math.min(index, this.#findings.length - 1)) }
    this.#draw()
    this.#reading?.paint()
    this.#host.placeCard(() => {
      const span = this.#card && this.#findings[this.#card.index]?.span
      return span ? (this.#reading?.rectOf(span) ?? null) : null
    })
  }

  #step(by: 1 | -1): void {
    const count = this.#findings.length
    if (this.#card && count > 0) this.#turnTo((this.#card.index + by + count) % count)
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
    this.#turnTo(this.#card?.index ?? 0)
  }

  #outdated(): void {
    this.#hush()
    render(null, this.#host.card)
    render(<Outdated t={this.#kit.t} />, this.#host.chip)
  }

  #draw(): void {
    const { signal, lifetime, onView } = this.#parts
    if (signal.aborted || lifetime.signal.aborted) return
    const { t, overview, settings } = this.#kit
    const { interfaceLanguage, messageLanguages } = settings
    const shared = { t, preferences: { interfaceLanguage, messageLanguages } }
    const view = this.view()
    this.#host.mount(this.field)
    const actions = {
      toggleCard: () => this.#toggleCard(),
      chooseWritingAs: (choice: WritingAs) => this.choose(choice),
      showLanguage: (language: Language) => this.showLanguage(language),
    }
    const cardOpen = this.#card !== null
    render(<Chip {...shared} {...{ view, cardOpen, actions }} packs={overview.packs} />, this.#host.chip)
    const card = this.#card && (
      <Card {...shared} {...this.#card} findings={this.#findings} actions={this.#cardActions} />
    )
    render(card, this.#host.card)
    onView(view)
  }

  /** By pointer the editor keeps the focus, by key the card takes it. */
  #toggleCard(): void {
    if (!this.closeCard()) this.#openCard(weightiest(this.#findings), this.#host.hasFocus())
  }

  readonly #cardActions: CardActions = {
    fix: (_, fix) => this.#fix(fix),
    copy: copyText,
    notThisTime: (finding, reason) => this.#decline(() => this.#declined.once(finding, reason)),
    neverThisRule: finding => this.#decline(() => this.#declined.always(finding)),
    undoDecline: () => {
      this.#declined.undo()
      this.#reading?.request()
    },
    next: () => this.#step(1),
    previous: () => this.#step(-1),
    close: () => void this.closeCard(),
  }
}

function otherText({ languages }: Review, text: string): string {
  const other = languages.find(({ lang }) => lang === 'other')
  return (other?.spans ?? []).map(({ start, end }) => text.slice(start, end)).join('\n')
}
