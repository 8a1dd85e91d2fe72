import { autoUpdate } from '@floating-ui/dom'
import { swallowKeyUp } from '../../page/key-up.ts'
import { dialogAround, scopeOf } from '../../page/tree.ts'
import { PAGE_STYLES } from '../../ui/styles/page-styles.ts'
import { afterPause } from '../kit/after-pause.ts'
import type { Box } from './placing.ts'
import { NO_SIGHTS, type Sights, standCard, standChip } from './standing.ts'

declare const __TOLKKU_OPEN_SHADOW__: boolean

/** Nothing of these reaches the page from our own tree, and nothing untrusted of them reaches our tree. */
const EVENTS = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel', 'click', 'dblclick'],
  ...['auxclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'wheel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'keydown', 'keyup', 'keypress', 'beforeinput', 'input'],
  ...['change', 'compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste', 'selectstart'],
  ...['focusin', 'focusout', 'focus', 'blur', 'dragstart', 'dragend', 'dragover', 'drop', 'submit', 'toggle'],
] as const

/** So long in ms after a key or a press it is looked whether chip and card still stand right: never in the key's own task. */
const LOOKS_AFTER = 120

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
  const element = document.createElement('div')
  element.setAttribute('popover', 'manual')
  const root = element.attachShadow({ mode: __TOLKKU_OPEN_SHADOW__ ? 'open' : 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(PAGE_STYLES)
  root.adoptedStyleSheets = [sheet]
  const [layer, chip, card, guard] = [slot(), slot(), slot(), slot()]
  layer.style.pointerEvents = 'none'
  Object.assign(guard.style, {
    inset: '0',
    inlineSize: 'auto',
    display: 'grid',
    placeItems: 'center',
    pointerEvents: 'none',
  })
  root.append(layer, chip, card, guard)
  keepToOurselves(root, onEscape, signal)
  signal.addEventListener('abort', () => element.remove())

  let placed = new AbortController()
  let cardPlaced = new AbortController()
  let anchor: HTMLElement | null = null
  let corner = 0

  return {
    element,
    chip,
    card,
    guard,
    layer,
    mount(field) {
      const home = dialogAround(field) ?? document.documentElement
      if (element.parentNode !== home) home.append(element)
      // Sites close dialogs in several steps, and a popover can't be shown in one that is on its way out.
      if (!element.isConnected) return
      if (!element.matches(':popover-open')) element.showPopover()
      if (anchor === field) return
      anchor = field
      placed.abort()
      placed = new AbortController()
      const place = () => (corner = standChip(field, { element, chip }, sights, corner))
      keepPlaced(field, chip, place, AbortSignal.any([signal, placed.signal]))
    },
    placeCard(words) {
      cardPlaced.abort()
      cardPlaced = new AbortController()
      if (!anchor) return
      const place = () => {
        standCard(words(), { card, chip }, sights)
        // A menu or a dialog of the site's that lies over the chip must not have the card lie over it.
        if (sights !== NO_SIGHTS) card.style.visibility = chip.style.visibility
      }
      keepPlaced(anchor, card, place, AbortSignal.any([signal, cardPlaced.signal]))
    },
    hasFocus: () => root.activeElement !== null,
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
      swallowKeyUp('Escape', signal)
      onEscape()
    },
    { signal },
  )
}

function refuseUntrusted(event: Event): void {
  if (!event.isTrusted) event.stopImmediatePropagation()
}

/**
 * Looks again while things move about, and a little after each thing that the person does. Always in a frame of its own:
 * what is resized while sizes are being told would be an error on the page.
 */
function keepPlaced(anchor: Element, placed: HTMLElement, place: () => void, signal: AbortSignal): void {
  const inFrame = once(requestAnimationFrame, () => !signal.aborted && place())
  const soon = once(act => setTimeout(act, LOOKS_AFTER), inFrame)
  const stop = autoUpdate(anchor, placed, inFrame)
  signal.addEventListener('abort', stop)
  // Hit tests cost more than a letter: while somebody types they wait for a pause.
  const inPause = afterPause(inFrame, signal)
  for (const target of new Set([document, scopeOf(anchor)]))
    target.addEventListener('selectionchange', inPause, { signal })
  window.addEventListener('keyup', inPause, { capture: true, passive: true, signal })
  for (const type of ['pointerup', 'focusin']) {
    window.addEventListener(type, soon, { capture: true, passive: true, signal })
  }
}

/** Asks for something to be done later, and not again before it is. */
function once(later: (act: () => void) => void, act: () => void): () => void {
  let isDue = false
  return () => {
    if (isDue) return
    isDue = true
    later(() => {
      isDue = false
      act()
    })
  }
}
