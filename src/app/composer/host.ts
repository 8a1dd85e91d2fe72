import { autoUpdate } from '@floating-ui/dom'
import { stopKeyUp } from '../../page/key-up.ts'
import { onKeydown } from '../../page/keydown.ts'
import { dialogAround } from '../../page/tree.ts'
import { PAGE_STYLES } from '../../ui/styles/page-styles.ts'
import { afterPause } from '../kit/after-pause.ts'
import { createOwnHost } from '../watch/own-host.ts'
import type { Box } from './placing.ts'
import { NO_SIGHTS, NOWHERE, type Sights, type Stood, standCard, standChip, standsWell } from './standing.ts'

/** Nothing of these reaches the page from our own tree, and nothing untrusted of them reaches our tree. */
const EVENTS = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel', 'click', 'dblclick'],
  ...['auxclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'wheel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'keydown', 'keyup', 'keypress', 'beforeinput', 'input'],
  ...['change', 'compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste', 'selectstart'],
  ...['focusin', 'focusout', 'focus', 'blur', 'dragstart', 'dragend', 'dragover', 'drop', 'submit', 'toggle'],
] as const

/** So long in ms after a press, or after the last key of several, it is looked anew where chip and card can stand. */
const AFTER_PRESS = { pause: 120, longest: 120 }
const WHILE_TYPING = { pause: 200, longest: 2000 }
const AFTER_TYPING = { pause: 800, longest: Number.POSITIVE_INFINITY }

/** The one element that we put into a page, with our interface in a closed shadow root. */
export interface Host {
  readonly element: HTMLElement
  readonly chip: HTMLElement
  readonly card: HTMLElement
  /** Covers the window and takes no clicks beside what is in it. */
  readonly guard: HTMLElement
  /** Covers nothing and takes no clicks: for the mirror of a textarea. */
  readonly layer: HTMLElement
  /** Puts the host where the field's dialog can't shut it out; again when the page dropped it. */
  mount(field: HTMLElement): void
  /** Keeps the card beside words; where there are none it stands at the chip. */
  placeCard(words: () => Box | null): void
  hasFocus(): boolean
}

/** `sights`: what chip and card must not stand on; nothing where there is no text to read. */
export function createHost(onEscape: () => void, signal: AbortSignal, sights: Sights = NO_SIGHTS): Host {
  const { element, root } = createOwnHost(PAGE_STYLES)
  keepToOurselves(root, onEscape, signal)
  signal.addEventListener('abort', () => element.remove())
  return new PageHost(element, root, signal, sights)
}

class PageHost implements Host {
  readonly element: HTMLElement
  readonly chip = slot()
  readonly card = slot()
  readonly guard = slot()
  readonly layer = slot()
  readonly #root: ShadowRoot
  readonly #signal: AbortSignal
  readonly #sights: Sights
  #placed = new AbortController()
  #cardPlaced = new AbortController()
  #anchor: HTMLElement | null = null
  #stood: Stood = NOWHERE
  #look = () => {}

  constructor(element: HTMLElement, root: ShadowRoot, signal: AbortSignal, sights: Sights) {
    this.element = element
    this.#root = root
    this.#signal = signal
    this.#sights = sights
    this.layer.style.pointerEvents = 'none'
    Object.assign(this.guard.style, {
      inset: '0',
      inlineSize: 'auto',
      display: 'grid',
      placeItems: 'center',
      pointerEvents: 'none',
    })
    root.append(this.layer, this.chip, this.card, this.guard)
  }

  mount(field: HTMLElement): void {
    const home = dialogAround(field) ?? document.documentElement
    if (this.element.parentNode !== home) home.append(this.element)
    // Sites close dialogs in several steps, and a popover can't be shown in one that is on its way out.
    if (!this.element.isConnected) return
    if (!this.element.matches(':popover-open')) this.element.showPopover()
    if (this.#anchor === field) this.#look()
    else this.#keepChipAt(field)
  }

  placeCard(words: () => Box | null): void {
    this.#cardPlaced.abort()
    this.#cardPlaced = new AbortController()
    if (!this.#anchor) return
    let beside = ''
    const place = () => {
      const at = words()
      beside = JSON.stringify(at)
      standCard(at, this, this.#sights)
      // A menu or a dialog of the site's that lies over the chip must not have the card lie over it.
      if (this.#sights !== NO_SIGHTS) this.card.style.visibility = this.chip.style.visibility
    }
    const stands = () => JSON.stringify(words()) === beside
    keepPlaced(this.#anchor, this.card, place, stands, AbortSignal.any([this.#signal, this.#cardPlaced.signal]))
  }

  hasFocus(): boolean {
    return this.#root.activeElement !== null
  }

  #keepChipAt(field: HTMLElement): void {
    this.#anchor = field
    this.#placed.abort()
    this.#placed = new AbortController()
    const place = () => {
      this.#stood = standChip(field, this, this.#sights, this.#stood.index)
    }
    const stands = () => standsWell(field, this, this.#sights, this.#stood)
    this.#look = keepPlaced(field, this.chip, place, stands, AbortSignal.any([this.#signal, this.#placed.signal]))
  }
}

function slot(): HTMLElement {
  const element = document.createElement('div')
  Object.assign(element.style, { position: 'fixed', top: '0', left: '0', inlineSize: 'max-content' })
  return element
}

function keepToOurselves(root: ShadowRoot, onEscape: () => void, signal: AbortSignal): void {
  for (const type of EVENTS) {
    root.addEventListener(type, refuseUntrusted, { capture: true, signal })
    root.addEventListener(type, event => event.stopPropagation(), { signal })
  }
  // Unprevented, Esc closes the site's own dialog as well.
  root.addEventListener(
    'keydown',
    event => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      stopKeyUp('Escape', signal)
      onEscape()
    },
    { signal },
  )
}

function refuseUntrusted(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation()
}

/**
 * Places again while things move about, and a little after each press. What is written has a cheap look first: hit tests
 * cost more than a letter, so they wait until the hand rests or something no longer `stands`. Always in a frame of its
 * own: what is resized while sizes are being told would be an error on the page. Gives what asks for a look.
 */
function keepPlaced(
  anchor: Element,
  placed: HTMLElement,
  place: () => void,
  stands: () => boolean,
  signal: AbortSignal,
): () => void {
  let isDue = false
  const inFrame = () => {
    if (isDue) return
    isDue = true
    requestAnimationFrame(() => {
      isDue = false
      if (!signal.aborted) place()
    })
  }
  signal.addEventListener('abort', autoUpdate(anchor, placed, inFrame))
  const atRest = afterPause(() => look.isDue() || inFrame(), signal, AFTER_TYPING)
  // Asked for at each key: one request, and all else comes of it.
  const look = afterPause(
    () => {
      if (!stands()) inFrame()
      atRest()
    },
    signal,
    WHILE_TYPING,
  )
  // Not when it goes up: that would be one task more for each letter.
  onKeydown(() => {
    look()
    return false
  }, signal)
  const soon = afterPause(inFrame, signal, AFTER_PRESS)
  for (const type of ['pointerup', 'focusin']) {
    window.addEventListener(type, soon, { capture: true, passive: true, signal })
  }
  return look
}
