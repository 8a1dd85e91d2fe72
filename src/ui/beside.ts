import { getOverflowAncestors } from '@floating-ui/dom'

/** Where a menu hangs on its button while there is room for it there. */
export type Placement = 'top-end' | 'bottom-end' | 'bottom-start'

/** Distances in CSS pixels: from the button, and from the edges of what cuts the menu off. */
const GAP = 6
const EDGE = 8

/**
 * Puts a menu above or below its button, where it fits or else where there is more room, and inside what is seen around
 * it. `menu` stands absolutely in an element that begins where `origin` does.
 */
export function placeBeside(button: Element, menu: HTMLElement, origin: Element, placement: Placement): void {
  const view = seenAround(menu)
  const at = button.getBoundingClientRect()
  const above = at.top - GAP - view.top
  const below = view.bottom - at.bottom - GAP
  menu.style.setProperty('--menu-block', `${Math.floor(Math.max(above, below))}px`)
  const { offsetWidth: width, offsetHeight: height } = menu
  const [wanted, other] = placement.startsWith('top') ? [above, below] : [below, above]
  const isAbove = placement.startsWith('top') === (wanted >= height || wanted >= other)
  const { left, top } = origin.getBoundingClientRect()
  const x = Math.max(view.left, Math.min(placement.endsWith('end') ? at.right - width : at.left, view.right - width))
  const y = isAbove ? at.top - GAP - height : at.bottom + GAP
  Object.assign(menu.style, { left: `${x - left}px`, top: `${y - top}px` })
}

/** The part of the window that nothing of ours around an element cuts off: our host stands over all of the site's. */
function seenAround(element: Element) {
  const root = element.getRootNode()
  const view = { left: EDGE, top: EDGE, right: innerWidth - EDGE, bottom: innerHeight - EDGE }
  for (const around of getOverflowAncestors(element)) {
    if (!(around instanceof Element) || !root.contains(around)) continue
    const { left, top, right, bottom } = around.getBoundingClientRect()
    view.left = Math.max(view.left, left + EDGE)
    view.top = Math.max(view.top, top + EDGE)
    view.right = Math.min(view.right, right - EDGE)
    view.bottom = Math.min(view.bottom, bottom - EDGE)
  }
  return view
}
