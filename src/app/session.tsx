import { render } from 'preact'
import type { Edit, Finding, Fix, Review } from '../core/finding.ts'
import type { Context, Draft, Language, Span } from '../core/model.ts'
import { attachmentsOf } from '../page/attachments.ts'
import { editors } from '../page/editors/index.ts'
import { applyEdits, type FixOutcome, select } from '../page/fix.ts'
import { type Followed, followText } from '../page/follow.ts'
import { mirrorPainter } from '../page/highlight/mirror.ts'
import type { Painter } from '../page/highlight/painter.ts'
import { rangePainter } from '../page/highlight/ranges.ts'
import { identityOf } from '../page/identity.ts'
import { limitsOf } from '../page/limits.ts'
import { offsetOf } from '../page/read.ts'
import { type Recognised, regionOf } from '../page/recognise.ts'
import { answeredPost } from '../page/thread.ts'
import type { Change } from '../page/track.ts'
import { selectionIn } from '../page/tree.ts'
import type { ComposerSpec, EditorKind, Site } from '../sites/site.ts'
import { settingsKeys } from '../store/settings.ts'
import { Card } from '../ui/card/card.tsx'
import { Chip } from '../ui/chip/chip.tsx'
import type { ComposerState, ComposerView, DeclineReason, Preferences, WritingAs } from '../ui/view.ts'
import { Declined } from './declined.ts'
import { createHost, type Host } from './host.ts'
import { isOn, type Kit } from './kit.ts'
import type { Lifetime } from './lifetime.ts'
import { inTextOrder, marksOf, moveFinding, sameFinding, weightiest } from './moved.ts'
import { Outdated } from './outdated.tsx'
import { afterPause, inSlices } from './slices.ts'
import { writerOf } from './writer.ts'

interface OpenCard {
  readonly index: number
  readonly takesFocus: boolean
}

export interface SessionParts {
  readonly site: Site
  readonly field: HTMLElement
  readonly found: Recognised
  readonly kit: Kit
  readonly lifetime: Lifetime
  /** Ends with the composer; the extension's own life is in `lifetime`. */
  readonly signal: AbortSignal
  onView(view: ComposerView): void
}

/** One composer's session: reads it, reviews it, shows what was found, and writes fixes that the person asks for. */
export class Session {
  readonly field: HTMLElement
  readonly #parts: SessionParts
  readonly #host: Host
  readonly #declined = new Declined()
  readonly #requestReview: () => void
  #kit: Kit
  #state: ComposerState
  #followed: Followed | null = null
  #painter: Painter | null = null
  #review: Review | null = null
  #findings: readonly Finding[] = []
  #card: OpenCard | null = null
  #chosen: WritingAs | null = null
  #fixing = false
  #running = new AbortController()

  constructor(parts: SessionParts) {
    this.#parts = parts
    this.#kit = parts.kit
    this.field = parts.field
    const { signal } = parts
    // The note that the page must be loaded again outlives the script's own life.
    this.#host = createHost(() => this.#escape(), signal)
    this.#state = this.#stateOf(parts.found)
    this.#requestReview = afterPause(() => void this.#runReview(), this.#living)
    parts.lifetime.signal.addEventListener('abort', () => this.#outdated(), { signal })
    if (this.#state === 'reading') this.#startReading()
    this.#draw()
  }

  get #living(): AbortSignal {
    return AbortSignal.any([this.#parts.signal, this.#parts.lifetime.signal])
  }

  get #composer(): { spec: ComposerSpec; editor: EditorKind } | null {
    return this.#parts.found.state === 'composer' ? this.#parts.found : null
  }

  view(): ComposerView {
    const { site, found } = this.#parts
    const spec = found.state === 'excluded' ? null : found.spec
    const text = this.#followed?.current().text ?? ''
    const reading = this.#state === 'reading'
    return {
      state: this.#state,
      platform: site.platform,
      composer: spec?.kind ?? 'post',
      audience: site.audience.find(({ path }) => path.test(location.pathname))?.audience ?? 'unknown',
      writingAs: this.#writer(),
      review: reading && this.#review ? { ...this.#review, findings: this.#findings } : null,
      limits: reading && spec ? limitsOf(text, spec.limits) : [],
      otherLanguageText: reading ? this.#otherText(text) : '',
    }
  }

  /** New settings: another language, another organisation, or off here. */
  update(kit: Kit): void {
    this.#kit = kit
    const state = this.#stateOf(this.#parts.found)
    if (state !== 'reading') this.#hush()
    this.#state = state
    if (state === 'reading' && !this.#followed) this.#startReading()
    this.#requestReview()
    this.#draw()
  }

  /** Opens the card at a finding, as the panel names it. */
  show(rule: string, span: Span | null): void {
    const index = this.#findings.findIndex(f => f.rule === rule && f.span?.start === span?.start)
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
    const span = this.#review?.languages.find(({ lang }) => lang === language)?.spans[0]
    const followed = this.#followed
    if (!span || !followed) return
    this.field.focus()
    if (this.field instanceof HTMLTextAreaElement) this.field.setSelectionRange(span.start, span.end)
    else void select(this.field, () => followed.fresh(), { span })
  }

  choose(choice: WritingAs): void {
    this.#chosen = { ...choice, known: true }
    const { role, account, pack } = choice
    void settingsKeys.writer[this.#parts.site.platform].write({ role, account, pack })
    this.#requestReview()
    this.#draw()
  }

  /** Esc closes our card and nothing of the site's. Tells whether there was one to close. */
  closeCard(): boolean {
    if (!this.#card) return false
    const hadFocus = this.#host.hasFocus()
    this.#card = null
    this.#draw()
    if (hadFocus) this.field.focus({ preventScroll: true })
    return true
  }

  /** Puts the host back after the page moved or dropped it. */
  remount(): void {
    this.#host.mount(this.field)
  }

  #stateOf(found: Recognised): ComposerState {
    if (found.state === 'excluded') return 'excluded'
    if (!isOn(this.#kit, this.#parts.site.platform)) return 'off-here'
    return found.state === 'composer' ? 'reading' : 'cannot-read'
  }

  #startReading(): void {
    const composer = this.#composer
    if (!composer) return
    const { field } = this
    const signal = AbortSignal.any([this.#living, this.#running.signal])
    try {
      const editor = editors[composer.editor]
      this.#painter =
        field instanceof HTMLTextAreaElement
          ? mirrorPainter(field, this.#host.layer, signal)
          : rangePainter(field, signal)
      this.#followed = followText(field, editor, (_, change) => this.#guard(() => this.#changed(change)), signal)
      field.addEventListener('click', event => event.isTrusted && this.#guard(() => this.#clicked()), { signal })
      this.#requestReview()
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Stops reading and takes every mark away. */
  #hush(): void {
    this.#running.abort()
    this.#running = new AbortController()
    this.#followed = null
    this.#painter = null
    this.#review = null
    this.#findings = []
    this.#card = null
  }

  #guard(work: () => void): void {
    if (!this.#parts.lifetime.alive()) return
    try {
      work()
    } catch (error) {
      this.#fail(error)
    }
  }

  #fail(error: unknown): void {
    console.warn('Tolkku', error)
    this.#hush()
    this.#state = 'cannot-read'
    this.#draw()
  }

  #changed(change: Change): void {
    const composer = this.#composer
    if (!composer || !editors[composer.editor].recognises(this.field)) {
      this.#hush()
      this.#state = 'cannot-read'
      this.#draw()
      return
    }
    const shown = this.#card && this.#findings[this.#card.index]
    this.#findings = this.#findings.flatMap(finding => moveFinding(finding, change) ?? [])
    if (shown && !this.#fixing && !this.#findings.some(finding => sameFinding(finding, shown))) this.#card = null
    this.#paint()
    this.#requestReview()
    this.#draw()
  }

  async #runReview(): Promise<void> {
    const followed = this.#followed
    const spec = this.#composer?.spec
    if (!followed || !spec || !this.#parts.lifetime.alive()) return
    const signal = AbortSignal.any([this.#living, this.#running.signal])
    try {
      const writer = this.#writer()
      const engine = await this.#kit.engine(writer.pack ? [writer.pack] : ['common'])
      const { text } = followed.fresh()
      const context = this.#context(spec, writer, engine.organisation)
      const review = await inSlices(engine.reviewer.steps(this.#draft(text, spec), context, []), signal)
      if (signal.aborted) return
      if (followed.fresh().text !== text) return this.#requestReview()
      this.#take(review)
    } catch (error) {
      if (!signal.aborted && this.#parts.lifetime.alive()) this.#fail(error)
    }
  }

  #take(review: Review): void {
    const shown = this.#card && this.#findings[this.#card.index]
    this.#review = review
    this.#findings = inTextOrder(review.findings.filter(finding => !this.#isDeclined(finding)))
    if (this.#card && shown) {
      const again = this.#findings.findIndex(finding => sameFinding(finding, shown))
      this.#card = { ...this.#card, index: again >= 0 ? again : Math.min(this.#card.index, this.#findings.length - 1) }
    }
    this.#paint()
    this.#draw()
  }

  #isDeclined(finding: Finding): boolean {
    return this.#declined.has(finding) || this.#kit.ignored.has(finding.rule)
  }

  #draft(text: string, spec: ComposerSpec): Draft {
    const { site } = this.#parts
    const answers = ['comment', 'reply', 'share'].includes(spec.kind)
    return {
      text,
      attachments: attachmentsOf(site, regionOf(spec, this.field)),
      replyTo: answers ? answeredPost(site, this.field) : null,
      answersInThread: 0,
    }
  }

  #context(spec: ComposerSpec, writer: WritingAs, organisation: Context['organisation']): Context {
    const { role, account } = writer
    const { platform, audience } = this.view()
    const consentGiven = this.#declined.consentGiven
    const now = new Date()
    return {
      platform,
      composer: spec.kind,
      role,
      account,
      audience,
      organisation,
      ownOpinionsInProfile: false,
      consentGiven,
      now,
    }
  }

  #writer(): WritingAs {
    const { site } = this.#parts
    const region = this.#composer ? regionOf(this.#composer.spec, this.field) : this.field
    const identity = identityOf(site, location.pathname, region)
    return writerOf(site.platform, identity, this.#kit.overview.accounts, this.#kit.settings, this.#chosen)
  }

  #otherText(text: string): string {
    const other = this.#review?.languages.find(({ lang }) => lang === 'other')
    return (other?.spans ?? []).map(({ start, end }) => text.slice(start, end)).join('\n')
  }

  #paint(): void {
    const map = this.#followed?.current()
    if (map)
      this.#painter?.paint(map, marksOf(this.#findings), this.#card ? this.#findings[this.#card.index]?.span : null)
  }

  #clicked(): void {
    const index = this.#findingAtCaret()
    if (index >= 0) this.#openCard(index, false)
    else if (!this.#host.hasFocus()) this.closeCard()
  }

  #findingAtCaret(): number {
    const at = this.#caret()
    if (at === null) return -1
    return this.#findings.findIndex(({ span }) => span !== null && span.start <= at && at <= span.end)
  }

  #caret(): number | null {
    if (this.field instanceof HTMLTextAreaElement) return this.field.selectionStart
    const selection = selectionIn(this.field)
    const map = this.#followed?.current()
    if (!selection?.focusNode || !map) return null
    return offsetOf(map, selection.focusNode, selection.focusOffset)
  }

  #openCard(index: number, takesFocus: boolean): void {
    this.#card = { index, takesFocus }
    this.#draw()
    this.#aimCard()
  }

  #aimCard(): void {
    this.#paint()
    this.#host.placeCard(() => {
      const span = this.#card ? this.#findings[this.#card.index]?.span : null
      const map = this.#followed?.current()
      return span && map ? (this.#painter?.rectOf(map, span) ?? null) : null
    })
  }

  #step(by: 1 | -1): void {
    const count = this.#findings.length
    if (!this.#card || count === 0) return
    this.#card = { ...this.#card, index: (this.#card.index + by + count) % count }
    this.#draw()
    this.#aimCard()
  }

  #escape(): void {
    if (!this.closeCard()) this.field.focus({ preventScroll: true })
  }

  async #fix(_: Finding, fix: Fix): Promise<FixOutcome> {
    const followed = this.#followed
    if (!followed || !this.#parts.lifetime.alive()) return 'not-applied'
    this.#fixing = true
    try {
      return await applyEdits(this.field, () => followed.fresh(), fix.edits as readonly Edit[])
    } catch (error) {
      console.warn('Tolkku', error)
      return 'not-applied'
    } finally {
      this.#fixing = false
      this.#requestReview()
    }
  }

  #decline(change: () => void): void {
    change()
    this.#findings = this.#findings.filter(finding => !this.#isDeclined(finding))
    if (this.#card)
      this.#card = { ...this.#card, index: Math.max(0, Math.min(this.#card.index, this.#findings.length - 1)) }
    this.#paint()
    this.#draw()
  }

  #outdated(): void {
    this.#hush()
    render(null, this.#host.card)
    render(<Outdated t={this.#kit.t} />, this.#host.chip)
  }

  #draw(): void {
    if (this.#living.aborted) return
    const { t, overview } = this.#kit
    const view = this.view()
    this.#host.mount(this.field)
    const preferences = this.#preferences()
    const chip = {
      toggleCard: () => void (this.closeCard() || this.#openCard(weightiest(this.#findings), this.#host.hasFocus())),
      chooseWritingAs: (choice: WritingAs) => this.choose(choice),
      showLanguage: (language: Language) => this.showLanguage(language),
    }
    render(
      <Chip {...{ view, preferences, t }} packs={overview.packs} cardOpen={this.#card !== null} actions={chip} />,
      this.#host.chip,
    )
    render(this.#card && this.#cardView(this.#card, preferences), this.#host.card)
    this.#parts.onView(view)
  }

  #cardView({ index, takesFocus }: OpenCard, preferences: Preferences) {
    const actions = {
      fix: (finding: Finding, fix: Fix) => this.#fix(finding, fix),
      copy: copyText,
      notThisTime: (finding: Finding, reason: DeclineReason) =>
        this.#decline(() => this.#declined.once(finding, reason)),
      neverThisRule: (finding: Finding) => this.#decline(() => this.#declined.always(finding)),
      undoDecline: () => {
        this.#declined.undo()
        this.#requestReview()
      },
      next: () => this.#step(1),
      previous: () => this.#step(-1),
      close: () => void this.closeCard(),
    }
    return <Card findings={this.#findings} t={this.#kit.t} {...{ index, takesFocus, preferences, actions }} />
  }

  #preferences(): Preferences {
    const { interfaceLanguage, messageLanguages } = this.#kit.settings
    return { interfaceLanguage, messageLanguages }
  }
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
