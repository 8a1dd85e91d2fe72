import type { ControlSpec } from '../sites/site.ts'
import { closestAcross } from './tree.ts'

export const LAYER = 'dialog, [role="dialog"], [role="menu"], [role="listbox"], [popover]'

/**
 * Which of several unmarked controls may be the one that publishes: what can be seen, bears a text, stands on the right
 * side of the field and in no other layer. The page's other inhabitants put buttons into dialogs too, so it may be
 * several: a question too many is better than none. The most likely comes first.
 */
export function likelyControls(found: readonly Element[], field: Element, pick: ControlSpec['pick']): Element[] {
  if (pick === 'every') return [...found]
  const layer = closestAcross(field, LAYER)
  const here = found.filter(element => !field.contains(element) && closestAcross(element, LAYER) === layer)
  const candidates = [isSeen, hasText, (element: Element) => isBeside(element, field, pick)].reduce(narrowed, here)
  return pick === 'last' ? candidates.reverse() : candidates
}

/** Without one that passes, the test says nothing. */
function narrowed(elements: Element[], passes: (element: Element) => boolean): Element[] {
  const left = elements.filter(passes)
  return left.length > 0 ? left : elements
}

/** Seen by a person: laid out, with a size, and not made invisible. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0
}

const hasText = (element: Element) => (element.textContent ?? '').trim() !== ''

/** The last controls of a dialog stand after its field, the first ones before it. */
function isBeside(element: Element, field: Element, pick: 'first' | 'last'): boolean {
  const wanted = pick === 'last' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
  return (field.compareDocumentPosition(element) & wanted) !== 0
}
