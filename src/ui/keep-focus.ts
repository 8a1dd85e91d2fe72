const STOPS = ':is(button, a[href], input, select, textarea, summary, [tabindex="0"]):not(:disabled)'

/**
 * A press often takes its own button away, and the focus with it. Then what stands nearest gets it: the first control of
 * the smallest part of the page that is still there, so that nobody begins again at the top.
 */
export function keepFocus(page: HTMLElement): void {
  let path: readonly Element[] = []
  page.addEventListener('focusin', ({ target }) => {
    path = target instanceof Element ? [target, ...ancestors(target)] : []
  })
  new MutationObserver(() => {
    const [lost] = path
    if (!lost || lost.isConnected || document.activeElement !== document.body) return
    const near = path.find(part => part.isConnected && part.querySelector(STOPS) !== null)
    near?.querySelector<HTMLElement>(STOPS)?.focus()
  }).observe(page, { childList: true, subtree: true })
}

/** All that an element stands in, the nearest first. */
function ancestors({ parentElement }: Element): Element[] {
  return parentElement ? [parentElement, ...ancestors(parentElement)] : []
}
