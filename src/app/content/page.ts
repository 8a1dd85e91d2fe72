import type { Browser } from 'wxt/browser'
import { createPressCheck } from '../../core/press.ts'
import { bundledPressRules } from '../../packs/bundled-press.ts'
import { stopKeyUp } from '../../page/key-up.ts'
import { onKeydown } from '../../page/keydown.ts'
import { type Recognised, recognise } from '../../page/recognise.ts'
import { fieldSkeleton, pathPattern } from '../../page/skeleton.ts'
import { dialogAround } from '../../page/tree.ts'
import { watchVanishing } from '../../page/vanishing.ts'
import type { Site } from '../../sites/site.ts'
import type { StorageFault } from '../../store/stored.ts'
import type { ComposerView, PanelSection } from '../../ui/view.ts'
import { rememberWriter } from '../composer/on-site.ts'
import { seriousTeller } from '../composer/serious.ts'
import { type Kit, openKit } from '../kit/kit.ts'
import type { Lifetime } from '../kit/lifetime.ts'
import { tell } from '../messages/ask.ts'
import type { PageReport, PanelRequest } from '../messages/questions.ts'
import { Publishing } from '../publishing/publishing.ts'
import { pressViewUnread } from './press-view.ts'
import { Session } from './session.ts'
import { waitForKit } from './wait-for-kit.tsx'

/** One page: at most one composer's session at a time, the one that had the focus last. */
export class ComposePage {
  readonly #site: Site
  readonly #lifetime: Lifetime
  readonly #panels = new Set<(report: PageReport) => void>()
  readonly #publishing: Publishing
  #kit: Promise<Kit> | null = null
  #settled: Kit | null = null
  #session: { readonly session: Session; readonly found: Recognised; readonly end: AbortController } | null = null
  #view: ComposerView | null = null
  /** Where the next panel begins that listens. */
  #section: PanelSection | null = null
  /** A field whose settings are on their way. */
  #opening: HTMLElement | null = null
  readonly #tellSerious = seriousTeller()
  #writeFault: StorageFault | null = null

  constructor(site: Site, lifetime: Lifetime) {
    this.#site = site
    this.#lifetime = lifetime
    this.#publishing = new Publishing({
      site,
      lifetime,
      check: createPressCheck(bundledPressRules),
      kit: () => this.#settled,
      kitSoon: () => this.#sharedKit(),
      unknown: composer =>
        pressViewUnread({ ...composer, site }, this.#settled, () => this.#sharedKit(), lifetime.signal),
      redraw: () => this.#session?.session.redraw(),
    })
  }

  /** An editable has the focus. */
  focused(field: HTMLElement): void {
    if (!this.#lifetime.alive()) return
    if (this.#isServed(field)) {
      this.#session?.session.remount()
      return
    }
    void this.#open(field).catch((error: unknown) => console.warn('Tolkku', error))
  }

  /** A field that could not be read is looked at anew when it gets the focus again. */
  #isServed(field: HTMLElement): boolean {
    const session = this.#session?.session
    return session?.field === field && session.view().state !== 'cannot-read'
  }

  async #open(field: HTMLElement): Promise<void> {
    const address = { host: location.host, path: location.pathname }
    const found = recognise(this.#site, address, field)
    if (!found || this.#opening === field) return
    this.#opening = field
    const kit = await waitForKit(field, anew => this.#sharedKit(anew), this.#lifetime.signal)
    if (this.#opening === field) this.#opening = null
    // Somebody went on to another field while the settings were read.
    if (!field.isConnected || this.#isServed(field) || !this.#lifetime.alive()) return
    this.#begin(field, found, kit)
  }

  #begin(field: HTMLElement, found: Recognised, kit: Kit): void {
    const before = this.#session?.session
    // The site put another editor in the place of the one that was.
    const carried = before && !before.field.isConnected ? before.carry() : null
    this.#end()
    const end = new AbortController()
    const { signal } = end
    const session = new Session({
      site: this.#site,
      field,
      found,
      kit,
      lifetime: this.#lifetime,
      signal,
      carried,
      publishing: this.#publishing,
      onView: view => this.#report(view),
      onWriter: (composer, choice) => rememberWriter(composer, choice, fault => this.#tellFault(fault)),
      openPanel: (section, popup = true) => this.#openPanel(section, popup),
    })
    this.#session = { session, found, end }
    this.#listen(session, AbortSignal.any([signal, this.#lifetime.signal]))
  }

  #tellFault(fault: StorageFault | null): void {
    this.#writeFault = fault
    this.#report(this.#view)
  }

  #openPanel(section: PanelSection, popup: boolean): void {
    // Before anything else: the browser opens it only straight from a press.
    if (this.#panels.size === 0) tell({ type: 'open-panel', popup })
    this.#section = section
    this.#report(this.#view)
  }

  #sharedKit(anew = false): Promise<Kit> {
    if (anew) this.#kit = null
    this.#kit ??= openKit(kit => {
      this.#settled = kit
      this.#kit = Promise.resolve(kit)
      this.#session?.session.update(kit)
    }, this.#lifetime.signal).then(kit => (this.#settled = kit))
    const kit = this.#kit
    kit.catch(() => {
      if (this.#kit === kit) this.#kit = null
    })
    return kit
  }

  #listen(session: Session, signal: AbortSignal): void {
    onKeydown(event => this.#key(session, event, signal), signal)
    watchVanishing(session.field, signal, replacement => {
      if (replacement) {
        this.focused(replacement)
        return
      }
      this.#end()
      this.#report(null)
    })
  }

  #key(session: Session, event: KeyboardEvent, signal: AbortSignal): boolean {
    if (event.key !== 'Escape' && event.key !== 'F8') return false
    if (!event.isTrusted || event.isComposing || !this.#lifetime.alive()) return false
    const path = event.composedPath()
    // The site's dialog closes on Esc wherever the focus is in it, with the draft: our card goes first.
    const around = dialogAround(session.field) ?? session.field
    const closed = event.key === 'Escape' && path.includes(around) && session.cards.close()
    const opened = event.key === 'F8' && path.includes(session.field) && session.cards.openByKey()
    if (!closed && !opened) return false
    if (closed) stopKeyUp('Escape', signal)
    event.preventDefault()
    event.stopImmediatePropagation()
    return true
  }

  #end(): void {
    this.#session?.end.abort()
    this.#session = null
  }

  #report(view: ComposerView | null): void {
    this.#view = view
    this.#tellSerious(view)
    const report = this.#pageReport()
    for (const tellPanel of this.#panels) tellPanel(report)
    if (this.#panels.size > 0) this.#section = null
  }

  #pageReport(): PageReport {
    const { platform } = this.#site
    return {
      composer: this.#view,
      text: this.#session?.session.text() ?? '',
      platform,
      storageNote: this.#writeFault ?? this.#settled?.fault ?? null,
      unknownField: this.#unknownField(),
      section: this.#section,
    }
  }

  /** What a report needs to teach us a field that we don't know; `null` where we know what it is. */
  #unknownField(): string | null {
    if (!this.#session || !this.#view) return null
    const { session, found } = this.#session
    const isUnclaimed = this.#view.state === 'excluded' && found.state === 'excluded' && found.unclaimed === true
    if (this.#view.state !== 'cannot-read' && !isUnclaimed) return null
    return `${this.#site.platform} ${location.host}${pathPattern(location.pathname)}\n${fieldSkeleton(session.field)}`
  }

  /** Looks at a press that was held before this was there; `false` when there is nothing to ask about it. */
  held(press: Event): boolean {
    return this.#publishing.held(press)
  }

  /** Keeps a panel in step with what is written here. */
  serve(port: Browser.runtime.Port): void {
    const tellPanel = (report: PageReport) => port.postMessage(report)
    this.#panels.add(tellPanel)
    port.onDisconnect.addListener(() => this.#panels.delete(tellPanel))
    port.onMessage.addListener(request => this.#obey(request as PanelRequest))
    tellPanel(this.#pageReport())
    this.#section = null
  }

  #obey(request: PanelRequest): void {
    const session = this.#session?.session
    if (!session) return
    if (request.type === 'next') session.cards.next()
    if (request.type === 'show') session.cards.show(request.rule, request.span)
    if (request.type === 'point') session.cards.point(request.places)
    if (request.type === 'consent') session.cards.consent(request.given)
    if (request.type === 'writing-as') session.choose(request.choice)
  }
}
