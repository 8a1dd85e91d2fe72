import { autoUpdate, computePosition, flip, hide, offset, shift, type VirtualElement } from '@floating-ui/dom'
import { swallowKeyUp } from '../../page/key-up.ts'
import { closestAcross } from '../../page/tree.ts'
import { PAGE_STYLES } from '../../ui/styles/page-styles.ts'

declare const __TOLKKU_OPEN_SHADOW__: boolean

/** Nothing of these reaches the page from our own tree, and nothing untrusted of them reaches our tree. */
const EVENTS = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel', 'click', 'dblclick'],
  ...['auxclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'wheel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'keydown', 'keyup', 'keypress', 'beforeinput', 'input'],
  ...['change', 'compositionstart', 'compositionupdate', 'compositionend', 'copy', 'cut', 'paste', 'selectstart'],
  ...['focusin', 'focusout', 'focus', 'blur', 'dragstart', 'dragend', 'dragover', 'drop', 'submit', 'toggle'],
] as const

/** A field at least this high in CSS pixels has room for the chip inside; a lower one gets it above. */
const ROOM_FOR_CHIP = 120

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
  /** Keeps the card at a place; `null` takes it to the chip. */
  placeCard(rect: (() => DOMRect | null) | null): void
  hasFocus(): boolean
}

export function createHost(onEscape: () => void, signal: AbortSignal): Host {
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

  return {
    element,
    chip,
    card,
    guard,
    layer,
    mount(field) {
      const home = closestAcross(field, 'dialog, [role="dialog"]') ?? document.documentElement
      if (element.parentNode !== home) home.append(element)
      // Sites close dialogs in several steps, and a popover can't be shown in one that is on its way out.
      if (!element.isConnected) return
      if (!element.matches(':popover-open')) element.showPopover()
      if (anchor === field) return
      anchor = field
      placed.abort()
      placed = new AbortController()
      keepPlaced(field, chip, () => placeChip(field, chip), AbortSignal.any([signal, placed.signal]))
    },
    placeCard(rect) {
      cardPlaced.abort()
      cardPlaced = new AbortController()
      if (!anchor) return
      const at: VirtualElement = {
        getBoundingClientRect: () => rect?.() ?? chip.getBoundingClientRect(),
        contextElement: anchor,
      }
      keepPlaced(at, card, () => placeCard(at, card, rect === null), AbortSignal.any([signal, cardPlaced.signal]))
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

function keepPlaced(anchor: Element | VirtualElement, placed: HTMLElement, place: () => void, signal: AbortSignal) {
  const stop = autoUpdate(anchor, placed, place)
  signal.addEventListener('abort', stop)
}

async function placeChip(field: HTMLElement, chip: HTMLElement): Promise<void> {
  const inside = field.getBoundingClientRect().height >= ROOM_FOR_CHIP
  const { x, y, middlewareData } = await computePosition(field, chip, {
    strategy: 'fixed',
    placement: inside ? 'bottom-end' : 'top-end',
    middleware: [
      offset(({ rects }) => (inside ? { mainAxis: -rects.floating.height - 8, alignmentAxis: 8 } : 6)),
      shift({ padding: 8, crossAxis: true }),
      hide(),
    ],
  })
  move(chip, x, y)
  chip.style.visibility = middlewareData.hide?.referenceHidden ? 'hidden' : 'visible'
}

async function placeCard(at: VirtualElement, card: HTMLElement, atChip: boolean): Promise<void> {
  const { x, y } = await computePosition(at, card, {
    strategy: 'fixed',
    placement: atChip ? 'top-end' : 'bottom-start',
    middleware: [offset(8), flip({ padding: 8 }), shift({ padding: 8, crossAxis: true })],
  })
  move(card, x, y)
}

function move(element: HTMLElement, x: number, y: number): void {
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
}
