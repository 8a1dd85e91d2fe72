import { selectionRect } from './caret.ts'
import { isSeen } from './likely.ts'
import { scopeOf } from './tree.ts'

/** How far from the line with the caret a list of suggestions opens at most, in CSS pixels. */
const REACH = 80

/**
 * Whether a list of suggestions for what is being written is open: then Enter takes one of them. Either the field names
 * it (WAI-ARIA combobox), or it stands at the caret with something in it. Lists elsewhere on the page are somebody else's.
 */
export function suggests(field: HTMLElement): boolean {
  if (namedBy(field).some(isSeen)) return true
  const lists = new Set([scopeOf(field), field.ownerDocument].flatMap(root => [...root.querySelectorAll(LIST)]))
  return [...lists].some(
    list => isSeen(list) && [...list.querySelectorAll(OPTION)].some(isSeen) && isAtCaret(list, field),
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

function isAtCaret(list: Element, field: HTMLElement): boolean {
  const line = caretLine(field)
  const box = list.getBoundingClientRect()
  return (
    box.top <= line.bottom + REACH &&
    box.bottom >= line.top - REACH &&
    box.left <= line.right + REACH &&
    box.right >= line.left - REACH
  )
}

/** Where the caret is; the whole field where the browser does not tell, as in an empty line. */
function caretLine(field: HTMLElement): DOMRect {
  const rect = field instanceof HTMLTextAreaElement ? null : selectionRect(field)
  return rect ?? field.getBoundingClientRect()
}
