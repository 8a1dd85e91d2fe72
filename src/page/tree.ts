/** Ways around shadow roots: selectors and `closest` stop at them, a person's eye does not. */

/** By the prototype's own getter: a form answers by a control of its own that is called `parentNode`, and never ends. */
export function parentOf(node: Node): Node | null {
  const parent: Node | null = Reflect.get(Node.prototype, 'parentNode', node)
  return parent ?? (node instanceof ShadowRoot ? node.host : null)
}

/** `closest` that goes on outside the shadow roots that the element is in. */
export function closestAcross(element: Element, css: string): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const found: Element | null = at.closest(css)
    if (found) return found
  }
  return null
}

/** The site's own dialog that an element is in. */
export const dialogAround = (element: Element): Element | null => closestAcross(element, 'dialog, [role="dialog"]')

function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

/** The element with focus, looked up through open shadow roots. */
export function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}

/** The document or shadow root that an element is in. */
export function scopeOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root : element.ownerDocument
}

/** The selection as the element's own root sees it: only Chromium gives it by the shadow root. */
export function selectionIn(element: Element): Selection | null {
  const scope = scopeOf(element)
  if ('getSelection' in scope && typeof scope.getSelection === 'function') return scope.getSelection()
  return element.ownerDocument.getSelection()
}

/** First element inside `scope` of the first selector that has one. */
export function firstOf(scope: ParentNode, selectors: readonly { readonly css: string }[]): Element | null {
  for (const { css } of selectors) {
    const found = scope.querySelector(css)
    if (found) return found
  }
  return null
}
