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
