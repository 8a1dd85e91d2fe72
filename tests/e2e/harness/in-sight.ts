import { type Driver, poll } from '../../../scripts/browser/driver.ts'

/** Waits until all of an element of ours is in the window, and nothing over it. @throws after 5,000 ms */
export async function inSight(page: Driver, selector: string): Promise<void> {
  await page.waitForElement(selector)
  let hidden: string | null = ''
  const look = async () => {
    hidden = await page.evaluate(hiddenBy, selector)
    return hidden === null
  }
  await poll(look, () => `${selector} in sight: ${hidden}`)
}

/** What hides an element: `null` when nothing does. Runs in the page. */
function hiddenBy(selector: string): string | null {
  const element = window.deepQuery(selector)
  if (!element) return 'it is not there'
  const { left, right, top, bottom } = element.getBoundingClientRect()
  if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) {
    return `${left},${top} to ${right},${bottom} in ${innerWidth} × ${innerHeight}`
  }
  // The corners are round.
  const inset = Math.min(12, (bottom - top) / 3)
  for (const x of [left + inset, (left + right) / 2, right - inset]) {
    for (const y of [top + inset, (top + bottom) / 2, bottom - inset]) {
      const hit = topmost(x, y)
      if (!element.contains(hit)) return `${hit?.outerHTML.slice(0, 120)} is over it at ${x},${y}`
    }
  }
  return null

  function topmost(x: number, y: number): Element | null {
    let hit = document.elementFromPoint(x, y)
    for (;;) {
      const inner: Element | null = hit?.shadowRoot?.elementFromPoint(x, y) ?? null
      if (inner === null || inner === hit) return hit
      hit = inner
    }
  }
}
