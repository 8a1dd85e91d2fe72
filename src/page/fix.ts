import type { Edit, FixOutcome } from '../core/finding.ts'
import type { Span } from '../core/model.ts'
import type { Editor } from './editors/editor.ts'
import { offsetOf, placeOf, type TextMap } from './read.ts'
import { changeOf } from './track.ts'
import { scopeOf, selectionIn } from './tree.ts'

/** Longest wait in ms for an editor to take notice of a new selection, and for it to show a new text. */
const SELECTION_WAIT = 400
const TEXT_WAIT = 600

export interface Fixing {
  readonly field: HTMLElement
  /** The text as it is now. */
  read(): TextMap
  /** The edits for the text as it was last read: they move with what is written. `null` when their place is gone. */
  edits(): readonly Edit[] | null
  /** How the editor takes several lines at once, where an edit may have them. */
  readonly lines?: Editor['lines']
}

/** A replacement is one line inside one block: most editors lose or double text with anything more. */
const isSingleLine = ({ insert }: Edit) => !/[\n\r\u2028\u2029]/.test(insert)

/**
 * Writes edits the way a keyboard does: select, wait until the editor knows, look whether text and selection are still
 * what they were, insert, then read back. The page's editor keeps its own undo. Nothing is tried twice.
 */
export async function applyEdits({ field, read, edits, lines }: Fixing): Promise<FixOutcome> {
  // Reading takes in what was typed since the card was drawn, and only then the places are right.
  read()
  const now = edits()
  if (!now?.every(edit => lines || isSingleLine(edit))) return 'not-applied'
  const person = watchPerson(field)
  try {
    // From the end, so that the spans of the edits still to come stay right.
    for (const edit of [...now].sort((a, b) => b.span.start - a.span.start)) {
      const outcome = await applyEdit(field, read, edit, person, lines)
      if (outcome !== 'applied') return outcome
    }
    return 'applied'
  } finally {
    person.stop()
  }
}

async function applyEdit(
  field: HTMLElement,
  read: () => TextMap,
  edit: Edit,
  person: Person,
  lines: Fixing['lines'],
): Promise<FixOutcome> {
  const page = field.ownerDocument
  field.focus({ preventScroll: true })
  // Draft.js in a page without focus keeps its old selection, and the text would go to the wrong place.
  if (page.visibilityState !== 'visible' || !page.hasFocus()) return 'page-not-focused'
  const before = read().text
  if (!(await select(field, read, edit))) return 'not-applied'
  // The person may have moved on meanwhile, or the site put a selection of its own in the place of ours.
  const map = read()
  if (person.acted() || map.text !== before || !isSelected(field, map, edit.span)) return 'not-applied'
  const expected = before.slice(0, edit.span.start) + edit.insert + before.slice(edit.span.end)
  // The return value says nothing: Firefox gives false after a deletion that worked.
  if (lines === 'paste') paste(field, edit.insert)
  else page.execCommand('insertText', false, edit.insert)
  const isMeant = (text: string) => text === expected || (person.acted() && holdsStill(expected, text, edit))
  if (await becomes(read, isMeant)) return 'applied'
  return read().text === before ? 'not-applied' : takeBack(field, read, before, person)
}

/** The editor's own way to take in lines. An event of ours makes the browser do nothing: only the editor answers it. */
function paste(field: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}

/** Whether only the rest of the text has become another one: the person writes on. */
function holdsStill(expected: string, text: string, { span, insert }: Edit): boolean {
  const change = changeOf(expected, text)
  return change !== null && (change.oldEnd <= span.start || change.start >= span.start + insert.length)
}

/** By the editor's own undo, once; never while the person writes: it would take that back. */
async function takeBack(
  field: HTMLElement,
  read: () => TextMap,
  before: string,
  person: Person,
): Promise<'not-applied' | 'went-wrong'> {
  if (person.acted()) return 'went-wrong'
  field.ownerDocument.execCommand('undo')
  return (await becomes(read, text => text === before)) ? 'not-applied' : 'went-wrong'
}

interface Person {
  /** Whether the person has pressed anything in the field since. */
  acted(): boolean
  stop(): void
}

function watchPerson(field: HTMLElement): Person {
  const stopped = new AbortController()
  let acted = false
  const hear = (event: Event) => {
    if (event.isTrusted && event.composedPath().includes(field)) acted = true
  }
  for (const type of ['keydown', 'pointerdown', 'paste', 'drop', 'compositionstart']) {
    window.addEventListener(type, hear, { capture: true, passive: true, signal: stopped.signal })
  }
  return { acted: () => acted, stop: () => stopped.abort() }
}

/**
 * Selects a span inside one block and waits: Draft.js takes the selection over on `selectionchange` and corrupts its
 * text without. What is selected already is not waited for: no event would come.
 */
export async function select(field: HTMLElement, read: () => TextMap, { span }: Pick<Edit, 'span'>): Promise<boolean> {
  if (field instanceof HTMLTextAreaElement) {
    field.setSelectionRange(span.start, span.end)
    return true
  }
  const map = read()
  const place = placeOf(map, span)
  const selection = selectionIn(field)
  if (!place?.oneBlock || !selection) return false
  if (isSelected(field, map, span)) return true
  const settled = selectionSettled(field)
  const given = new AbortController()
  giveWayToKey(field, selection, given)
  selection.setBaseAndExtent(place.startContainer, place.startOffset, place.endContainer, place.endOffset)
  await settled
  given.abort()
  return true
}

/**
 * A key that the person presses meanwhile goes where their own caret was: over our selection it would delete words. Only
 * the first one does: after it the caret has moved on with what was written.
 */
function giveWayToKey(field: HTMLElement, selection: Selection, given: AbortController): void {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection
  if (!anchorNode || !focusNode) return
  const giveWay = (event: KeyboardEvent) => {
    const isOfPerson = event.isTrusted && event.composedPath().includes(field)
    if (!isOfPerson) return
    given.abort()
    selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
  }
  window.addEventListener('keydown', giveWay, { capture: true, signal: given.signal })
}

/** Whether just this stretch is selected. Editors put the ends into other nodes, so offsets are compared. */
function isSelected(field: HTMLElement, map: TextMap, span: Span): boolean {
  if (field instanceof HTMLTextAreaElement) {
    return field.selectionStart === span.start && field.selectionEnd === span.end
  }
  const selection = selectionIn(field)
  if (!selection?.anchorNode || !selection.focusNode) return false
  const ends = [
    offsetOf(map, selection.anchorNode, selection.anchorOffset),
    offsetOf(map, selection.focusNode, selection.focusOffset),
  ]
  return ends.includes(span.start) && ends.includes(span.end)
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

/** Whether a text becomes what is meant: some editors commit only after the turn is over. */
async function becomes(read: () => TextMap, isMeant: (text: string) => boolean): Promise<boolean> {
  const until = performance.now() + TEXT_WAIT
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, 20))
    if (isMeant(read().text)) return true
    if (performance.now() > until) return false
  }
}
