import { LAYER } from './likely.ts'
import { closestAcross, parentOf, scopeOf } from './tree.ts'

/** The part of an element, in CSS pixels of the window, that nothing around it clips; without an area when there is none. */
export function visiblePart(element: Element): DOMRect {
  const box = element.getBoundingClientRect()
  let { left, top, right, bottom } = box
  for (const clip of clipsAround(element)) {
    left = Math.max(left, clip.left)
    top = Math.max(top, clip.top)
    right = Math.min(right, clip.right)
    bottom = Math.min(bottom, clip.bottom)
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
}

function clipsAround(element: Element): DOMRect[] {
  const clips = [new DOMRect(0, 0, innerWidth, innerHeight)]
  for (const at of scrollersAround(element)) clips.push(at.getBoundingClientRect())
  return clips
}

/** The elements around one, across shadow roots, that cut off what does not fit into them. */
function scrollersAround(element: Element): Element[] {
  const found: Element[] = []
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (at instanceof Element && at !== document.documentElement && at !== document.body) {
      const { overflowX, overflowY } = getComputedStyle(at)
      if (overflowX !== 'visible' || overflowY !== 'visible') found.push(at)
    }
  }
  return found
}

/**
 * Scrolls as little as it takes for a place in a field to be seen, in the field itself and in what is around it. `place`
 * tells where it is now; called again after each step.
 */
export function reveal(field: Element, place: () => DOMRect | null): void {
  for (const scroller of [field, ...scrollersAround(field)]) {
    const at = place()
    if (!at) return
    const { top, bottom } = scroller.getBoundingClientRect()
    if (at.top < top) scroller.scrollTop -= top - at.top + at.height
    else if (at.bottom > bottom) scroller.scrollTop += at.bottom - bottom + at.height
  }
  const at = place()
  if (!at) return
  if (at.top < 0) window.scrollBy(0, at.top - at.height)
  else if (at.bottom > innerHeight) window.scrollBy(0, at.bottom - innerHeight + at.height)
}

/** Whether a layer of the site's own, a menu or another dialog, lies over a point of the window; `ours` is looked through. */
export function isUnderLayer(field: Element, x: number, y: number, ours: Element): boolean {
  const [top] = scopeOf(field)
    .elementsFromPoint(x, y)
    .filter(element => element !== ours)
  if (!top || field.contains(top) || top.contains(field)) return false
  const layer = closestAcross(field, LAYER)
  const over = closestAcross(top, LAYER)
  if (over && over !== layer && !over.contains(field)) return true
  for (let at: Node | null = top; at instanceof Element && !at.contains(field); at = parentOf(at)) {
    if (getComputedStyle(at).position === 'fixed') return true
  }
  return false
}

interface Edges {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const CONTROL =
  'a[href], button, input, select, textarea, summary, [role="button"], [role="link"], [role="tab"], [role="combobox"]'

/** The site's controls that a place in the window lies on. */
export function controlsUnder(field: Element, { left, top, right, bottom }: Edges, ours: Element): DOMRect[] {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const points: [number, number][] = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
    [x, y],
  ]
  const found = new Set<Element>()
  for (const [at, along] of points) {
    const hit = scopeOf(field)
      .elementsFromPoint(at, along)
      .find(element => element !== ours)
    const control = hit?.closest(CONTROL)
    if (control && !control.contains(field)) found.add(control)
  }
  return [...found].map(control => control.getBoundingClientRect())
}
