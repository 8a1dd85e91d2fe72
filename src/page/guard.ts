import { onKeydown } from './keydown.ts'
import type { Pressed } from './pressed.ts'

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
/** What a key goes on with: heard only while a press by key lasts, so that a letter costs no more than its keydown. */
const AFTER_KEYDOWN = ['keypress', 'keyup'] as const

export interface GuardParts<Press = Pressed> {
  /** What an event publishes; `null` when it publishes nothing. Asked at what may be a press alone. */
  pressed(event: Event): Press | null
  /** Our own host: what happens there is no press on the site's controls. */
  isOurs(event: Event): boolean
  /** The person is being asked about a press that was held. */
  isAsking(): boolean
  /** Asked once a press, at its first event and before the site hears of it. `true` holds the press. Never throws. */
  press(pressed: Press): boolean
  /** Any other press or key of the person, outside of our own interface. `true`: it was for us. */
  otherPress(event: Event): boolean
  readonly signal: AbortSignal
}

export interface Guarding {
  /** Our question takes no pointer for a moment: a press was held elsewhere, and may be a double click. */
  stun(): void
  /** Listens no more, once the press that is under way is over. */
  end(): void
}

interface Gesture {
  readonly kind: 'pointer' | 'key'
  readonly held: boolean
}

/**
 * Listens before the site does (capture on the window) and asks at each publishing press whether to hold it. All events
 * of one press share one answer. Never makes an event of its own: what the site hears is what the person did.
 */
export function guardPresses<Press>(parts: GuardParts<Press>): Guarding {
  const over = new AbortController()
  const signal = AbortSignal.any([parts.signal, over.signal])
  const presses = new Presses({ ...parts, signal }, over)
  for (const type of POINTER) {
    // Passive for touches: the page must not wait for us to scroll, and what comes of a touch is held as a click.
    const passive = type.startsWith('touch')
    const listen = (event: Event) => event.isTrusted && presses.pointer(event)
    window.addEventListener(type, listen, { capture: true, passive, signal })
  }
  onKeydown(presses.onKey, signal)
  return presses
}

class Presses<Press> implements Guarding {
  readonly #parts: GuardParts<Press>
  readonly #over: AbortController
  #gesture: Gesture | null = null
  #stunnedUntil = 0
  #isLast = false

  constructor(parts: GuardParts<Press>, over: AbortController) {
    this.#parts = parts
    this.#over = over
  }

  end(): void {
    this.#isLast = true
    if (!this.#gesture) this.#over.abort()
  }

  stun(): void {
    this.#stunnedUntil = performance.now() + STUNNED
  }

  pointer(event: Event): void {
    const stunned = performance.now() < this.#stunnedUntil && this.#parts.isAsking() && !isByKey(event)
    if (stunned) stopEvent(event)
    if (stunned || this.#parts.isOurs(event)) return
    if (event.type === 'pointerdown') this.#forget()
    if (!this.#gesture && isPress(event)) this.#gesture = this.#pointerPress(event)
    if (this.#gesture?.held) stopEvent(event)
    if (event.type === 'click') this.#endAfterThis()
  }

  /** Tells whether the key was held. */
  readonly onKey = (event: KeyboardEvent): boolean => {
    if (!event.isTrusted) return false
    const held = this.#key(event)
    if (held) stopEvent(event)
    if (event.type === 'keyup') {
      for (const type of AFTER_KEYDOWN) window.removeEventListener(type, this.onKey, true)
      this.#endAfterThis()
    }
    return held
  }

  #key(event: KeyboardEvent): boolean {
    const goesOn = event.type !== 'keydown' || event.repeat
    // A busy machine may not have come to the end of the press before when the next key goes down.
    if (!goesOn && this.#gesture?.kind === 'key') this.#forget()
    // A key that is held down goes on sending: not one of those is a new press, wherever the focus is by now.
    if (goesOn && this.#gesture?.kind === 'key' && this.#gesture.held) return true
    if (event.type !== 'keydown' || this.#parts.isOurs(event) || (event.repeat && this.#gesture)) return false
    this.#gesture = this.#keyPress(event)
    if (this.#gesture) this.#hearRest()
    return this.#gesture?.held === true
  }

  #hearRest(): void {
    const { signal } = this.#parts
    for (const type of AFTER_KEYDOWN) window.addEventListener(type, this.onKey, { capture: true, signal })
  }

  #pointerPress(event: Event): Gesture | null {
    const pressed = this.#parts.pressed(event)
    if (pressed) return this.#ask('pointer', pressed)
    if (event.type === 'pointerdown') this.#parts.otherPress(event)
    return null
  }

  #keyPress(event: KeyboardEvent): Gesture | null {
    const pressed = event.key === 'Enter' || event.key === ' ' ? this.#parts.pressed(event) : null
    if (pressed) return this.#ask('key', pressed)
    const forUs = !MODIFIERS.has(event.key) && this.#parts.otherPress(event)
    return forUs ? { kind: 'key', held: true } : null
  }

  #ask(kind: Gesture['kind'], pressed: Press): Gesture {
    const held = this.#parts.press(pressed)
    if (held) this.stun()
    return { kind, held }
  }

  /** When all that the browser makes of this event is done. */
  #endAfterThis(): void {
    if (this.#gesture) setTimeout(() => this.#forget(), 0)
  }

  #forget(): void {
    this.#gesture = null
    if (this.#isLast) this.#over.abort()
  }
}

const MODIFIERS: ReadonlySet<string> = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph'])

/** The main button or a finger; a click without one before it comes from assistive technology. */
function isPress(event: Event): boolean {
  return ['pointerdown', 'mousedown', 'click'].includes(event.type) && (event as MouseEvent).button === 0
}

/** A click that a key made has no count. */
const isByKey = (event: Event) => event.type === 'click' && event instanceof MouseEvent && event.detail === 0

function stopEvent(event: Event): void {
  if (event.cancelable) event.preventDefault()
  event.stopImmediatePropagation()
}
