import { browser } from 'wxt/browser'
import type { Platform } from '../../core/model.ts'
import type { ComposerView, WritingAs } from '../../ui/view.ts'
import { Declined } from '../composer/declined.ts'
import { Session } from '../content/session.ts'
import type { Kit } from '../kit/kit.ts'
import type { Lifetime } from '../kit/lifetime.ts'
import { deskSite } from './site.ts'

export interface DeskParts {
  readonly field: HTMLTextAreaElement
  readonly lifetime: Lifetime
  readonly kit: Kit
  readonly platform: Platform
  readonly writer: WritingAs
  onView(view: ComposerView): void
  /** Somebody said in the chip who writes: it holds for this text, and is not kept. */
  onWriter(writer: WritingAs): void
}

/** A text field in a page of ours, read, marked and mended as a composer on a site is. Nothing of it is stored. */
export class Desk {
  readonly #parts: DeskParts
  #kit: Kit
  #platform: Platform
  #writer: WritingAs
  #end = new AbortController()
  #session: Session

  constructor(parts: DeskParts) {
    this.#parts = parts
    this.#kit = forDesk(parts.kit)
    this.#platform = parts.platform
    this.#writer = parts.writer
    this.#session = this.#open()
    window.addEventListener('keydown', event => this.#key(event), { signal: parts.lifetime.signal })
    browser.commands?.onCommand.addListener(name => {
      if (name === 'next-finding' && document.hasFocus()) this.#session.cards.next()
    })
  }

  get session(): Session {
    return this.#session
  }

  /** Reads the text anew as one for this platform, by this writer. */
  turnTo(platform: Platform, writer: WritingAs): void {
    this.#platform = platform
    this.#writer = writer
    this.#end.abort()
    this.#end = new AbortController()
    this.#session = this.#open()
  }

  /** Puts another text into the field, as a draft of its own. */
  write(text: string, platform: Platform = this.#platform): void {
    this.#parts.field.value = text
    this.turnTo(platform, this.#writer)
  }

  /** New settings, e.g. another language. */
  update(kit: Kit): void {
    this.#kit = forDesk(kit)
    this.#session.update(this.#kit)
  }

  #open(): Session {
    const { field, lifetime, onView, onWriter } = this.#parts
    const site = deskSite(this.#platform)
    const [spec] = site.composers
    return new Session({
      site,
      field,
      found: { state: 'composer', spec, editor: 'textarea' },
      kit: this.#kit,
      lifetime,
      signal: this.#end.signal,
      carried: { spec, declined: new Declined(), chosen: this.#writer, open: null },
      publishing: { failed: false, setView: () => undefined },
      onView,
      onWriter: (_, writer) => {
        this.#writer = { ...writer, known: true, guess: false }
        onWriter(this.#writer)
      },
    })
  }

  /** The keys that a composer on a site has. */
  #key(event: KeyboardEvent): void {
    if (event.isComposing) return
    const closed = event.key === 'Escape' && this.#session.cards.close()
    const opened = event.key === 'F8' && event.target === this.#parts.field && this.#session.cards.openByKey()
    if (closed || opened) event.preventDefault()
  }
}

/** Where somebody asks for a text to be looked at, no site is off, nothing is paused, and tips are wanted. */
function forDesk(kit: Kit): Kit {
  const siteOn = { facebook: true, x: true, linkedin: true, instagram: true }
  return { ...kit, settings: { ...kit.settings, siteOn, pausedUntil: null, adviceOnPersonal: true } }
}
