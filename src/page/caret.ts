import { offsetOf, type TextMap } from './read.ts'
import { selectionIn } from './tree.ts'

/** Whether the person has selected words in a field. */
export function hasSelection(field: HTMLElement): boolean {
  if (field instanceof HTMLTextAreaElement) return field.selectionStart !== field.selectionEnd
  return selectionIn(field)?.isCollapsed === false
}

/** Where the caret is in an editor's text; `null` when it is not in it. */
export function caretIn(field: HTMLElement, map: TextMap): number | null {
  if (field instanceof HTMLTextAreaElement) return field.selectionStart
  const selection = selectionIn(field)
  return selection?.focusNode ? offsetOf(map, selection.focusNode, selection.focusOffset) : null
}

/** Where the selection begins on the screen; `null` where the browser does not tell. */
export function selectionRect(field: HTMLElement): DOMRect | null {
  const selection = selectionIn(field)
  return (selection && selection.rangeCount > 0 && selection.getRangeAt(0).getClientRects()[0]) || null
}
