import { type Browser, browser } from 'wxt/browser'
import type { Review } from '../../core/finding.ts'
import { REVIEW_PORT, type ReviewAnswer, type ReviewQuestion } from '../messages/review.ts'

/** After so long without an answer, in ms, it is said; what comes later counts all the same. */
const LATE = 3000
/** How often a question is asked at once whose line was cut, since the background may be stopped at any moment; after that only now and then. */
const TRIES = 3

interface Asked {
  readonly number: number
  readonly question: ReviewQuestion
  readonly resolve: (review: Review) => void
  readonly reject: (reason: Error) => void
  tries: number
}

/** A line from one composer to the engine in the background. At most one question is under way. */
export class ReviewLine {
  readonly #onLate: (late: boolean) => void
  readonly #signal: AbortSignal
  #port: Browser.runtime.Port | null = null
  #number = 0
  #asked: Asked | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `onLate` hears when an answer lets wait for itself, and when it is there after all. */
  constructor(signal: AbortSignal, onLate: (late: boolean) => void = () => undefined) {
    this.#signal = signal
    this.#onLate = onLate
    signal.addEventListener('abort', () => this.close(), { once: true })
  }

  /**
   * Has a text reviewed; an earlier question that still waits is given up. Rejects when the background fails or cannot
   * be reached. When the signal is aborted the promise stays open for ever: there is nobody left to tell.
   */
  ask(question: ReviewQuestion): Promise<Review> {
    this.#asked?.reject(new Error('Another text was asked about'))
    return new Promise((resolve, reject) => {
      this.#asked = { number: ++this.#number, question, resolve, reject, tries: 0 }
      this.#send()
    })
  }

  /** Asks again on a new line, when the old one lets wait for itself. */
  again(): void {
    this.close()
    if (!this.#asked) return
    this.#asked.tries = 0
    this.#send()
  }

  /** The background forgets what it remembered for this line. */
  close(): void {
    clearTimeout(this.#timer)
    this.#port?.disconnect()
    this.#port = null
  }

  #send(): void {
    const asked = this.#asked
    if (!asked || this.#signal.aborted) return
    asked.tries++
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#onLate(true), LATE)
    try {
      this.#port ??= this.#connect()
      this.#port.postMessage({ number: asked.number, ...asked.question })
    } catch (error) {
      this.#settle(asked, null, error)
    }
  }

  #connect(): Browser.runtime.Port {
    const port = browser.runtime.connect({ name: REVIEW_PORT })
    port.onMessage.addListener(message => this.#heard(message as ReviewAnswer))
    port.onDisconnect.addListener(() => {
      // Reading it tells the browser that the failure is known.
      void browser.runtime.lastError
      if (this.#port !== port) return
      this.#port = null
      this.#cut()
    })
    return port
  }

  #heard({ number, review }: ReviewAnswer): void {
    const asked = this.#asked
    if (asked?.number === number) this.#settle(asked, review, new Error('The background failed'))
  }

  #cut(): void {
    const asked = this.#asked
    if (!asked) return
    if (asked.tries < TRIES) {
      this.#send()
      return
    }
    clearTimeout(this.#timer)
    this.#onLate(true)
    this.#timer = setTimeout(() => this.again(), LATE)
  }

  #settle(asked: Asked, review: Review | null, reason: unknown): void {
    clearTimeout(this.#timer)
    this.#asked = null
    this.#onLate(false)
    if (review) asked.resolve(review)
    else asked.reject(reason instanceof Error ? reason : new Error(String(reason)))
  }
}
