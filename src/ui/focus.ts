const STOPS = ':is(button, [tabindex="0"]):not([tabindex="-1"], :disabled)'

/** The element with the focus in the tree that `element` stands in; a closed shadow root tells it only from inside. */
export function focusedBeside(element: HTMLElement): Element | null {
  // A document or a shadow root, unless the element is out of its tree. No `instanceof`: it differs between realms.
  const root: Partial<DocumentOrShadowRoot> & Node = element.getRootNode()
  return root.activeElement ?? null
}

/** Keeps Tab inside: from the last control to the first and back. Tells whether it moved the focus. */
export function cycleTab(inside: HTMLElement, backwards: boolean): boolean {
  const stops = [...inside.querySelectorAll<HTMLElement>(STOPS)]
  const focused = focusedBeside(inside)
  const edge = backwards ? stops[0] : stops.at(-1)
  const onward = backwards ? stops.at(-1) : stops[0]
  const atEdge = focused === edge || !stops.some(stop => stop === focused)
  if (!atEdge || !onward) return false
  onward.focus()
  return true
}

/** Puts the focus on the first fix, else on the first control: where a person who opened the card by key goes on. */
export function focusFirst(inside: HTMLElement): void {
  const target = inside.querySelector<HTMLElement>('[data-first]') ?? inside.querySelector<HTMLElement>(STOPS) ?? inside
  target.focus({ preventScroll: true })
}
