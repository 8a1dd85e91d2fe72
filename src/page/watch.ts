import { deepActiveElement } from './tree.ts'

/**
 * Tells which editable has the focus, now and whenever it moves: one listener on the window, no observer.
 * `onField` gets contenteditable roots and textareas; all other focus is ignored.
 */
export function watchFields(onField: (field: HTMLElement) => void, signal: AbortSignal): void {
  const look = (target: EventTarget | null | undefined) => {
    const field = target instanceof Element ? editableOf(target) : null
    if (field) onField(field)
  }
  // The composed path starts at the field itself, also inside an open shadow root.
  window.addEventListener('focusin', event => look(event.composedPath()[0]), { capture: true, signal })
  look(deepActiveElement(document))
}

/** The editable that an element is or is in. */
export function editableOf(element: Element): HTMLElement | null {
  if (element instanceof HTMLTextAreaElement) return element
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null
  let root: HTMLElement = element
  while (root.parentElement?.isContentEditable) root = root.parentElement
  return root
}
