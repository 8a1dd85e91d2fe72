import axe from 'axe-core'
import { type ChromiumBrowser, type ChromiumDriver, chromiumDriver } from '../../../scripts/browser/chromium.ts'
import type { Driver } from '../../../scripts/browser/driver.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** Opens one of the extension's own pages in a tab. */
export async function openOwnPage(browser: ChromiumBrowser, name: string): Promise<ChromiumDriver> {
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`)
  await page.waitForSelector('main')
  return chromiumDriver(page)
}

/** What axe finds on a page, with the place and how to mend it. */
export async function faultsOf({ page }: Pick<ChromiumDriver, 'page'>): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document)
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target} ${node.failureSummary}`))
  })
}

/** Parts of a page that reach beyond its own column, into the margin or under the scrollbar. */
export const beyondColumn = ({ page }: Pick<ChromiumDriver, 'page'>): Promise<string[]> =>
  page.evaluate(() => {
    const main = document.querySelector('main')
    if (!main) return ['there is no main']
    const end = main.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(main).paddingInlineEnd)
    return [...main.querySelectorAll(':scope > *, section, aside, fieldset')]
      .filter(part => !part.closest('.scrolls-across') && part.getBoundingClientRect().right > end + 0.5)
      .map(part => `${part.tagName} ${part.id || part.className}`)
  })

/** Where the focus is after a press of Tab, as a person would see it, which is marked. Runs in the page; must be self-contained. */
function focusSeen() {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  if (!active || active === document.body) return null
  active.setAttribute('data-reached', '')
  // What is chosen among cards is outlined around the card.
  const outlined = active.matches('[type=radio], [type=checkbox]') ? (active.closest('.choice') ?? active) : active
  const { outlineStyle, outlineWidth } = getComputedStyle(outlined)
  const { top, bottom, left, right, width, height } = outlined.getBoundingClientRect()
  return {
    name:
      active.id ||
      active.getAttribute('name') ||
      active.getAttribute('href') ||
      active.textContent?.trim().slice(0, 40) ||
      active.tagName,
    isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    isInSight: width > 0 && height > 0 && bottom > 0 && top < innerHeight && left >= -1 && right <= innerWidth + 1,
  }
}

export type Stop = NonNullable<ReturnType<typeof focusSeen>>

/** Goes through a page by Tab from its beginning until the focus leaves it. @throws when that takes more than 500 presses */
export async function tabThrough({ page }: Pick<ChromiumDriver, 'page'>): Promise<Stop[]> {
  const stops: Stop[] = []
  await page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
  for (let press = 0; press < 500; press++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(focusSeen)
    if (!stop) return stops
    if (stops.length > 2 && stop.name === stops[0]?.name) return stops
    stops.push(stop)
  }
  throw new Error(`No end: ${stops.slice(-20).map(({ name }) => name)}`)
}

/** Controls in sight that Tab has not come to; of several that arrows go through, one is enough. */
export const notReached = ({ page }: Pick<ChromiumDriver, 'page'>): Promise<string[]> =>
  page.evaluate(() => {
    const isReached = (part: Element | null) => part?.matches('[data-reached], :has([data-reached])') ?? false
    const isByArrows = (part: Element) =>
      part.matches('[type=radio]')
        ? [...document.getElementsByName(part.getAttribute('name') ?? '')].some(isReached)
        : isReached(part.closest('[role=menu], [role=tablist], [role=radiogroup], [role=listbox]'))
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
      .filter(part => part.checkVisibility() && !part.matches(':disabled, [tabindex="-1"]:not(a, button, input)'))
      .filter(part => !isReached(part) && !isByArrows(part))
      .map(part => `${part.tagName} ${part.id || part.className} ${part.textContent?.trim().slice(0, 40)}`)
  })

/** How many pixels a page is wider than its window. */
export const sideways = ({ page }: Pick<ChromiumDriver, 'page'>): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Presses Tab until the focus is in what `selector` finds, in an open shadow root too. @throws after 60 presses */
export async function tabTo(page: Driver, selector: string): Promise<void> {
  const isThere = () =>
    page.evaluate(css => {
      let active = document.activeElement
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
      return active?.matches(css) ?? false
    }, selector)
  for (let press = 0; press < 60; press++) {
    if (await isThere()) return
    await page.press('Tab')
  }
  throw new Error(`No way by Tab to ${selector}`)
}

/** Waits until a change of the page has been drawn, and tells where the focus is then; `null`: it is lost. */
export async function focusAfter({ page }: Pick<ChromiumDriver, 'page'>): Promise<Stop | null> {
  await page.waitForTimeout(300)
  return page.evaluate(focusSeen)
}
