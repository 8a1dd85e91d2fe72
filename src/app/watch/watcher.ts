import type { Browser } from 'wxt/browser'
import type { Line } from './line.ts'
import { type MayPublish, mayPublish } from './may-publish.ts'
import type { Rest } from './rest.ts'

/** How long a press is held at most, in ms. */
const HELD_FOR = 2000
/** After so long without the rest, in ms, that is said at a field that is used. */
const LATE = 3000

export interface WatcherParts {
  /** Asks for the rest. Rejects when it cannot be had. */
  ask(): Promise<unknown>
  alive(): boolean
  readonly line: Line
}

/**
 * Notices that somebody writes, asks for the rest of Tolkku, and holds what may publish until it is there. What is held
 * is never made again by us: the person is told, and presses again.
 */
export class Watcher {
  readonly #parts: WatcherParts
  readonly #ports = new Set<Browser.runtime.Port>()
  #rest: Rest | null = null
  #last: HTMLElement | null = null
  #held: MayPublish | null = null
  /** The text of which it was said that it cannot be checked: it may go out. */
  #given: string | null = null
  #asked = false
  #holding: ReturnType<typeof setTimeout> | undefined
  #waiting: ReturnType<typeof setTimeout> | undefined

  constructor(parts: WatcherParts) {
    this.#parts = parts
  }

  /** Whether presses are to be looked at: the rest does that once it is there. */
  get watches(): boolean {
    return this.#rest === null && this.#parts.alive()
  }

  /** A field has the focus. */
  used(field: HTMLElement): void {
    if (!this.watches) return
    this.#last = field
    this.#ask()
    this.#waiting ??= setTimeout(() => this.#sayLate(), LATE)
  }

  /** The pointer comes to what may publish: a draft that nobody has been in is sent by the first press of all. */
  near(event: Event): void {
    if (!this.#asked && this.look(event)) this.#ask()
  }

  /** What may be published by an event. A press of which not even this can be told goes out, and that is said. */
  look(event: Event): MayPublish | null {
    if (!this.watches) return null
    try {
      return mayPublish(event, this.#last)
    } catch (error) {
      console.warn('Tolkku', error)
      this.#parts.line.say('silent', null)
      return null
    }
  }

  /** Whether to hold a press. */
  press(press: MayPublish): boolean {
    if (press.text === this.#given) {
      this.#parts.line.close()
      return false
    }
    this.#held = press
    this.#parts.line.say('waiting', this.#last)
    this.#holding ??= setTimeout(() => this.#giveUp(), HELD_FOR)
    this.#ask()
    return true
  }

  /** A page of ours wants to know what is written here. */
  serve(port: Browser.runtime.Port): void {
    if (this.#rest) {
      this.#rest.serve(port)
      return
    }
    this.#ports.add(port)
    port.onDisconnect.addListener(() => this.#ports.delete(port))
    this.#ask()
  }

  /** The rest is there. */
  readonly takeOver = (rest: Rest): void => {
    this.#rest = rest
    const { line } = this.#parts
    const held = this.#held
    this.#settle()
    line.close()
    for (const port of this.#ports) rest.serve(port)
    if (this.#last?.isConnected) rest.used(this.#last)
    if (held && !rest.held(held.event)) line.say('again', this.#last)
    this.#ports.clear()
    this.#last = null
    this.#given = null
  }

  #ask(): void {
    if (this.#asked) return
    this.#asked = true
    const again = () => (this.#asked = false)
    // A background that hangs answers to nobody: the next use asks anew.
    setTimeout(again, HELD_FOR)
    this.#parts.ask().catch((error: unknown) => {
      console.warn('Tolkku', error)
      again()
      if (this.#rest) return
      if (this.#held) this.#giveUp()
      else this.#sayLate()
    })
  }

  #sayLate(): void {
    this.#waiting = undefined
    if (this.watches && !this.#held && this.#last?.isConnected) this.#parts.line.say('silent', this.#last)
  }

  #giveUp(): void {
    this.#given = this.#held?.text ?? null
    this.#settle()
    this.#parts.line.say('late', this.#last)
  }

  #settle(): void {
    clearTimeout(this.#holding)
    clearTimeout(this.#waiting)
    this.#holding = undefined
    this.#waiting = undefined
    this.#held = null
  }
}
