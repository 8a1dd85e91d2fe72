import { deepActiveElement, parentOf } from './tree.ts'

/**
 * Tells which editable has the focus, now and whenever it moves: one listener on the window, no observer.
 * `onField` gets contenteditable roots and textareas; all other focus is ignored.
 */
export function watchFields(onField: (field: HTMLElement) => void, signal: AbortSignal): void {
  const heard = new WeakSet<ShadowRoot>()
  const look = (target: EventTarget | null | undefined) => {
    if (!(target instanceof Element)) return
    for (const root of shadowRootsOf(target)) listenIn(root)
    const field = editableOf(target)
    if (field) onField(field)
  }
  // Focus that moves inside one shadow root is not told outside of it (DOM standard, 2.9: relatedTarget).
  const listenIn = (root: ShadowRoot) => {
    if (heard.has(root)) return
    heard.add(root)
    root.addEventListener('focusin', event => look(event.composedPath()[0]), { capture: true, signal })
  }
  // The composed path starts at the field itself, also inside an open shadow root.
  window.addEventListener('focusin', event => look(event.composedPath()[0]), { capture: true, signal })
  const active = deepActiveElement(document)
  // The body has the focus when nothing has. To ask whether it is editable would cost each page its styles.
  if (active !== document.body) look(active)
}

function shadowRootsOf(element: Element): ShadowRoot[] {
  const roots: ShadowRoot[] = []
  for (let at: Node | null = element; at; at = parentOf(at)) if (at instanceof ShadowRoot) roots.push(at)
  return roots
}

/** The editable that an element is or is in. */
export function editableOf(element: Element): HTMLElement | null {
  if (element instanceof HTMLTextAreaElement) return element
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null
  let root: HTMLElement = element
  while (root.parentElement?.isContentEditable) root = root.parentElement
  return root
}
