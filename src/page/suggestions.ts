import { isSeen } from './likely.ts'
import { scopeOf } from './tree.ts'

/** How far from its field a list of suggestions opens at most, in CSS pixels. */
const REACH = 48

/**
 * Whether a list of suggestions for what is being written is open: then Enter takes one of them. Either the field names
 * it (WAI-ARIA combobox), or it stands in its form or at the field with something in it. Lists elsewhere on the page are somebody else's.
 */
export function suggests(field: HTMLElement): boolean {
  if (namedBy(field).some(isSeen)) return true
  const lists = new Set([scopeOf(field), field.ownerDocument].flatMap(root => [...root.querySelectorAll(LIST)]))
  return [...lists].some(
    list => isSeen(list) && [...list.querySelectorAll(OPTION)].some(isSeen) && isBeside(list, field),
  )
}

const LIST = '[role="listbox"]'
const OPTION = '[role="option"]'

/** What stands highlighted in a list is named even where the list itself has no role. */
function namedBy(field: HTMLElement): Element[] {
  const expanded = field.getAttribute('aria-expanded') === 'true'
  const attributes = ['aria-activedescendant', ...(expanded ? ['aria-controls', 'aria-owns'] : [])]
  const ids = attributes.flatMap(name => field.getAttribute(name)?.split(/\s+/) ?? []).filter(Boolean)
  return ids.flatMap(id => scopeOf(field).getElementById(id) ?? [])
}

function isBeside(list: Element, field: HTMLElement): boolean {
  if (field.closest('form')?.contains(list)) return true
  const { left, right, top, bottom } = field.getBoundingClientRect()
  const box = list.getBoundingClientRect()
  return (
    box.top <= bottom + REACH && box.bottom >= top - REACH && box.left <= right + REACH && box.right >= left - REACH
  )
}
