import { render } from 'preact'
import type { Finding } from '../../core/finding.ts'
import type { SkipReason } from '../../core/skip.ts'
import { unansweredTexts } from '../../locale/unanswered.ts'
import type { Pressed } from '../../page/pressed.ts'
import { Guard } from '../../ui/guard/guard.tsx'
import { GuardNote } from '../../ui/guard/guard-note.tsx'
import { createHost, type Host } from '../composer/host.ts'
import type { Kit } from '../kit/kit.ts'

/** How long a person waits for texts and settings before the question is put without them, in ms. */
const PATIENCE = 3000
/** How long it stays said that a press went out unchecked, in ms. */
const SAID_FOR = 12_000

export interface Answers {
  goBack(): void
  /** `reason` is `null` when the question could not be put, and the person was told to look for themselves. */
  allow(reason: SkipReason | null): void
}

interface Asked {
  readonly pressed: Pressed
  readonly findings: readonly Finding[]
  readonly answers: Answers
}

export interface GuardCardParts {
  /** Texts and settings, `null` while they are not there. */
  kit(): Kit | null
  kitSoon(): Promise<Kit>
  readonly signal: AbortSignal
}

/** The guard's question and its notes, in a host of their own: a page cannot keep the guard silent by taking it away. */
export class GuardCard {
  readonly #parts: GuardCardParts
  #host: Host | null = null
  #end = new AbortController()
  #asked: Asked | null = null

  constructor(parts: GuardCardParts) {
    this.#parts = parts
  }

  get isAsking(): boolean {
    return this.#asked !== null
  }

  isOurs(event: Event): boolean {
    return this.#host !== null && event.composedPath().includes(this.#host.element)
  }

  /** Asks about serious findings; the card takes the focus. `false` when the page lets it not be seen. */
  ask(pressed: Pressed, findings: readonly Finding[], answers: Answers): boolean {
    const waits = this.#asked !== null && this.#parts.kit() === null
    this.#asked = { pressed, findings, answers }
    const host = this.#mounted(pressed.composer.field)
    if (this.#parts.kit()) return this.#draw(host)
    if (!waits) void this.#whenKnown()
    return true
  }

  /** Says beside a control, for as long as it holds, that the person may press again. */
  sayAllowed(pressed: Pressed): void {
    this.#asked = null
    this.#note(besideOf(pressed), this.#parts.kit()?.t('guard.allowed') ?? null)
  }

  /** Says on the page itself, since dialogs close with what they publish, that a press went out unchecked. */
  sayUnchecked(): void {
    this.close()
    const host = this.#mounted(document.documentElement)
    const { language, t } = this.#texts()
    const say = (text: string | null) => render(<GuardNote {...{ language, text }} />, host.guard)
    say(null)
    const end = this.#end
    setTimeout(() => end.signal.aborted || say(t('unanswered.unchecked')), 50)
    setTimeout(() => this.#end === end && this.close(), SAID_FOR)
  }

  close(): void {
    this.#asked = null
    this.#end.abort()
    this.#host = null
  }

  /** As if *go back* was pressed; `false` when nothing was asked. */
  goBack(): boolean {
    if (!this.#asked) return false
    this.#asked.answers.goBack()
    return true
  }

  #mounted(field: HTMLElement): Host {
    if (!this.#host) {
      const end = new AbortController()
      this.#end = end
      this.#host = createHost(() => this.goBack(), AbortSignal.any([end.signal, this.#parts.signal]))
      end.signal.addEventListener('abort', emptied(this.#host))
    }
    this.#host.mount(field)
    return this.#host
  }

  #draw(host: Host): boolean {
    const kit = this.#parts.kit()
    if (!kit || !this.#asked) return true
    const { t, settings } = kit
    const { interfaceLanguage, messageLanguages } = settings
    const { findings, answers } = this.#asked
    const preferences = { interfaceLanguage, messageLanguages }
    render(<Guard {...{ findings, preferences, t }} actions={answers} />, host.guard)
    // There before it says something.
    render(<GuardNote language={interfaceLanguage} text={null} />, host.card)
    return isSeen(host)
  }

  /** The first press on a page may come before texts and settings do: it waits for them, but not for ever. */
  async #whenKnown(): Promise<void> {
    const late = new Promise<null>(resolve => setTimeout(() => resolve(null), PATIENCE))
    const kit = await Promise.race([this.#parts.kitSoon().catch(() => late), late])
    const { signal } = this.#end
    if (!this.#asked || !this.#host || signal.aborted) return
    if (kit && this.#draw(this.#host)) return
    const { pressed, answers } = this.#asked
    answers.allow(null)
    this.#note(besideOf(pressed), this.#texts().t('unanswered.held'))
  }

  #note(beside: Element, text: string | null): void {
    const host = this.#host
    if (!host) return
    render(null, host.guard)
    render(<GuardNote language={this.#texts().language} text={text} />, host.card)
    host.placeCard(() => (beside.isConnected ? beside.getBoundingClientRect() : null))
  }

  #texts() {
    const own = unansweredTexts()
    const kit = this.#parts.kit()
    return kit ? { language: kit.settings.interfaceLanguage, t: kit.t } : own
  }
}

/** The note must not lie on the control that it speaks of. */
const besideOf = ({ composer, control }: Pressed): Element => control ?? composer.field

/** Unmounts what is drawn: components let go of what they listen to. */
function emptied({ guard, card }: Host): () => void {
  return () => {
    render(null, guard)
    render(null, card)
  }
}

/** Whether the question is on the screen: a page can move, hide or take away what we put into it. */
function isSeen({ element, guard }: Host): boolean {
  const card = guard.querySelector('.card')
  return element.isConnected && card?.checkVisibility() === true && card.getClientRects().length > 0
}
