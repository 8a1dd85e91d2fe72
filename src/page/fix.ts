import type { Edit } from '../core/finding.ts'
import { placeOf, type TextMap } from './read.ts'
import { scopeOf, selectionIn } from './tree.ts'

export type FixOutcome = 'applied' | 'not-applied' | 'page-not-focused'

/** Longest wait in ms for an editor to take notice of a new selection, and for it to show a new text. */
const SELECTION_WAIT = 400
const TEXT_WAIT = 600

/** A replacement is one line inside one block: editors lose or double text with anything more. */
const isSingleLine = ({ insert }: Edit) => !/[\n\r\u2028\u2029]/.test(insert)

/**
 * Writes edits the way a keyboard does: select, wait until the editor knows, insert, then read back. The page's
 * editor keeps its own undo. `read` gives the text as it is now. Nothing is tried twice.
 */
export async function applyEdits(field: HTMLElement, read: () => TextMap, edits: readonly Edit[]): Promise<FixOutcome> {
  if (!edits.every(isSingleLine)) return 'not-applied'
  // From the end, so that the spans of the edits still to come stay right.
  for (const edit of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    const outcome = await applyEdit(field, read, edit)
    if (outcome !== 'applied') return outcome
  }
  return 'applied'
}

async function applyEdit(field: HTMLElement, read: () => TextMap, edit: Edit): Promise<FixOutcome> {
  const page = field.ownerDocument
  field.focus({ preventScroll: true })
  // Draft.js in a page without focus keeps its old selection, and the text would go to the wrong place.
  if (page.visibilityState !== 'visible' || !page.hasFocus()) return 'page-not-focused'
  const { text } = read()
  const expected = text.slice(0, edit.span.start) + edit.insert + text.slice(edit.span.end)
  const selected = field instanceof HTMLTextAreaElement ? selectInField(field, edit) : await select(field, read, edit)
  if (!selected) return 'not-applied'
  // The return value says nothing: Firefox gives false after a deletion that worked.
  page.execCommand('insertText', false, edit.insert)
  return (await becomes(() => read().text, expected)) ? 'applied' : 'not-applied'
}

function selectInField(field: HTMLTextAreaElement, { span }: Edit): boolean {
  field.setSelectionRange(span.start, span.end)
  return field.selectionStart === span.start && field.selectionEnd === span.end
}

/** Selects a span and waits: Draft.js takes the selection over on `selectionchange` and corrupts its text without. */
export async function select(field: HTMLElement, read: () => TextMap, { span }: Pick<Edit, 'span'>): Promise<boolean> {
  const place = placeOf(read(), span)
  const selection = selectionIn(field)
  if (!place?.oneBlock || !selection) return false
  const settled = selectionSettled(field)
  selection.setBaseAndExtent(place.startContainer, place.startOffset, place.endContainer, place.endOffset)
  await settled
  return true
}

function selectionSettled(field: HTMLElement): Promise<void> {
  return new Promise(resolve => {
    const done = new AbortController()
    const finish = () => {
      done.abort()
      setTimeout(resolve, 0)
    }
    const timer = setTimeout(finish, SELECTION_WAIT)
    done.signal.addEventListener('abort', () => clearTimeout(timer))
    for (const target of new Set([field.ownerDocument, scopeOf(field)])) {
      target.addEventListener('selectionchange', finish, { signal: done.signal })
    }
  })
}

/** Whether a text becomes what is expected: some editors commit only after the turn is over. */
async function becomes(read: () => string, expected: string): Promise<boolean> {
  const until = performance.now() + TEXT_WAIT
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, 20))
    if (read() === expected) return true
    if (performance.now() > until) return false
  }
}
