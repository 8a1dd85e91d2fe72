import { render } from 'preact'
import type { Finding } from '../../core/finding.ts'
import { Guard, type GuardProps } from '../../ui/guard/guard.tsx'
import type { DeclineReason } from '../../ui/view.ts'
import type { Host } from '../composer/host.ts'
import type { Kit } from '../kit/kit.ts'

export interface Answers {
  goBack(): void
  allow(reason: DeclineReason): void
}

const NO_ANSWERS: Answers = { goBack: () => undefined, allow: () => undefined }

/** The guard's card in a composer's host: asks while a press is held, and says when the person may press again. */
export class GuardCard {
  readonly #host: Host
  readonly #kit: () => Kit
  #state: GuardProps['state'] = 'closed'
  #answers = NO_ANSWERS
  #closing: ReturnType<typeof setTimeout> | undefined

  constructor(host: Host, kit: () => Kit) {
    this.#host = host
    this.#kit = kit
  }

  get isAsking(): boolean {
    return this.#state === 'held'
  }

  /** Asks about serious findings; the card takes the focus. */
  ask(findings: readonly Finding[], answers: Answers): void {
    this.#answers = answers
    this.#draw('held', findings)
  }

  /** Says for so many ms that the person may press again. */
  sayAllowed(ms: number): void {
    this.#draw('allowed', [])
    this.#closing = setTimeout(() => this.close(), ms)
  }

  close(): void {
    if (this.#state !== 'closed') this.#draw('closed', [])
  }

  /** As if *go back* was pressed; `false` when nothing was asked. */
  goBack(): boolean {
    if (!this.isAsking) return false
    this.#answers.goBack()
    return true
  }

  #draw(state: GuardProps['state'], findings: readonly Finding[]): void {
    clearTimeout(this.#closing)
    this.#state = state
    const { t, settings } = this.#kit()
    const { interfaceLanguage, messageLanguages } = settings
    const preferences = { interfaceLanguage, messageLanguages }
    render(<Guard {...{ state, findings, preferences, t }} actions={this.#answers} />, this.#host.guard)
  }
}
