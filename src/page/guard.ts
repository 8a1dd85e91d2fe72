import { type Composer, controlIn, publishesByKey } from './controls.ts'

/** After a hold, so long in ms our question takes no pointer: the second half of a double click must answer nothing. */
const STUNNED = 400

const POINTER = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'dblclick',
] as const
const KEYS = ['keydown', 'keypress', 'keyup'] as const

export interface GuardParts {
  /** The composer as it stands now; `null` while there is none. */
  composer(): Composer | null
  /** Our own host: what happens there is no press on the site's controls. */
  isOurs(event: Event): boolean
  /** The person is being asked about a press that was held. */
  isAsking(): boolean
  /** Asked once a press, at its first event and before the site hears of it. `true` holds the press. Never throws. */
  press(composer: Composer, control: Element | null): boolean
  /** Any other press or key of the person, outside of our own interface. `true`: it was for us. */
  otherPress(event: Event): boolean
  readonly signal: AbortSignal
}

interface Gesture {
  readonly kind: 'pointer' | 'key'
  readonly held: boolean
}

/**
 * Listens before the site does (capture on the window) and asks at each publishing press whether to hold it. All events
 * of one press share one answer. Never makes an event of its own: what the site hears is what the person did.
 */
export function guardPresses(parts: GuardParts): void {
  const presses = new Presses(parts)
  const { signal } = parts
  for (const type of POINTER) {
    // Passive for touches: the page must not wait for us to scroll, and what comes of a touch is held as a click.
    const passive = type.startsWith('touch')
    const listen = (event: Event) => event.isTrusted && presses.pointer(event)
    window.addEventListener(type, listen, { capture: true, passive, signal })
  }
  for (const type of KEYS) {
    window.addEventListener(type, event => event.isTrusted && presses.key(event), { capture: true, signal })
  }
}

class Presses {
  readonly #parts: GuardParts
  #gesture: Gesture | null = null
  #stunnedUntil = 0

  constructor(parts: GuardParts) {
    this.#parts = parts
  }

  pointer(event: Event): void {
    const stunned = performance.now() < this.#stunnedUntil && this.#parts.isAsking() && !isByKey(event)
    if (stunned) swallow(event)
    if (stunned || this.#parts.isOurs(event)) return
    if (event.type === 'pointerdown') this.#gesture = null
    if (!this.#gesture && isPress(event)) this.#gesture = this.#pointerPress(event)
    if (this.#gesture?.held) swallow(event)
    if (event.type === 'click') this.#endAfterThis()
  }

  key(event: KeyboardEvent): void {
    const goesOn = event.type !== 'keydown' || event.repeat
    // A key that is held down goes on sending: not one of those is a new press, wherever the focus is by now.
    if (goesOn && this.#gesture?.kind === 'key' && this.#gesture.held) swallow(event)
    else if (event.type === 'keydown' && !this.#parts.isOurs(event) && !(event.repeat && this.#gesture)) {
      this.#gesture = this.#keyPress(event)
      if (this.#gesture?.held) swallow(event)
    }
    if (event.type === 'keyup') this.#endAfterThis()
  }

  #pointerPress(event: Event): Gesture | null {
    const composer = this.#parts.composer()
    const control = composer && controlIn(composer, event)
    if (composer && control) return this.#ask('pointer', composer, control)
    if (event.type === 'pointerdown') this.#parts.otherPress(event)
    return null
  }

  #keyPress(event: KeyboardEvent): Gesture | null {
    const composer = this.#parts.composer()
    if (!composer) return null
    const mayPress = (event.key === 'Enter' || event.key === ' ') && !event.composedPath().includes(composer.field)
    const control = mayPress ? controlIn(composer, event) : null
    if (control || publishesByKey(composer, event)) return this.#ask('key', composer, control)
    const forUs = !MODIFIERS.has(event.key) && this.#parts.otherPress(event)
    return forUs ? { kind: 'key', held: true } : null
  }

  #ask(kind: Gesture['kind'], composer: Composer, control: Element | null): Gesture {
    const held = this.#parts.press(composer, control)
    if (held) this.#stunnedUntil = performance.now() + STUNNED
    return { kind, held }
  }

  /** When all that the browser makes of this event is done. */
  #endAfterThis(): void {
    if (this.#gesture) setTimeout(() => (this.#gesture = null), 0)
  }
}

const MODIFIERS: ReadonlySet<string> = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph'])

/** The main button or a finger; a click without one before it comes from assistive technology. */
function isPress(event: Event): boolean {
  return ['pointerdown', 'mousedown', 'click'].includes(event.type) && (event as MouseEvent).button === 0
}

/** A click that a key made has no count. */
const isByKey = (event: Event) => event.type === 'click' && event instanceof MouseEvent && event.detail === 0

function swallow(event: Event): void {
  if (event.cancelable) event.preventDefault()
  event.stopImmediatePropagation()
}
