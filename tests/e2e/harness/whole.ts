import { expect } from 'vitest'
import type { Driver } from '../../../scripts/browser/driver.ts'
import { CARD, CHIP, COUNTS } from '../../../scripts/browser/extension.ts'
import { fixture } from '../../../scripts/browser/fixtures.ts'
import { waitForUnderline } from './highlights.ts'
import { inSight } from './in-sight.ts'
import { pageScript } from './page-script.ts'
import { goWithoutReload, htmlOf, textOf, undoStepEnds, waitForFocus, waitForText } from './session.ts'

const FOUND = '!!!'
let script: Promise<string> | null = null

/** What must hold after anything that happened in a composer, with one finding more in it and one fix. */
export async function isWhole(page: Driver, name: string): Promise<void> {
  await closeCard(page)
  await page.press('Control+End')
  await page.type(` Tule${FOUND}`)
  await waitForUnderline(page, FOUND)
  await readsWhatIsSeen(page, name)
  await cardStaysApart(page, name)
  await fixIsExact(page, name)
  expect(await page.evaluate(() => window.fixture.errors, null)).toEqual([])
  await leavesNothing(page, name)
}

/** Esc closes our card; where there is none it would close the site's dialog. */
async function closeCard(page: Driver): Promise<void> {
  if (!(await page.has(CARD))) return
  await page.press('Escape')
  await page.waitForGone(CARD)
}

/** What we read is what the editor's model holds, and what a person sees. */
async function readsWhatIsSeen(page: Driver, name: string): Promise<void> {
  script ??= pageScript(new URL('./claim.ts', import.meta.url))
  await page.run(await script)
  const { read, seen } = await page.evaluate(css => {
    const field = window.deepQuery(css) as HTMLElement
    // biome-ignore lint/performance/useDomNodeTextContent: lines as they are laid out are what is asked for
    return { read: window.read(field), seen: field instanceof HTMLTextAreaElement ? field.value : field.innerText }
  }, fixture(name).field)
  expect(read).toBe(await textOf(page))
  expect(read?.split(/\s+/)).toEqual(seen.trimEnd().split(/\s+/))
}

/** Chip and card are in sight, a press on them is none on the site, and Esc closes the card alone. */
async function cardStaysApart(page: Driver, name: string): Promise<void> {
  const before = await htmlOf(page)
  await inSight(page, CHIP)
  await page.click(COUNTS)
  await inSight(page, CARD)
  await waitForFocus(page, fixture(name).field)
  await closeCard(page)
  await waitForFocus(page, fixture(name).field)
  expect(await htmlOf(page)).toBe(before)
}

/** A fix changes its own passage and nothing else, gives the focus back, and is undone at one stroke. */
async function fixIsExact(page: Driver, name: string): Promise<void> {
  const before = await textOf(page)
  const at = before.lastIndexOf(FOUND)
  await undoStepEnds()
  await page.press('F8')
  await page.waitForElement(CARD)
  await page.click(`${CARD} .btn.main`)
  await waitForText(page, `${before.slice(0, at)}!${before.slice(at + FOUND.length)}`)
  await waitForFocus(page, fixture(name).field)
  await page.press('Control+z')
  await waitForText(page, before)
}

/** Another page without reload: no element, highlight or sheet of ours is left. */
export async function leavesNothing(page: Driver, name: string): Promise<void> {
  await goWithoutReload(page, `${name.split('/')[0]}/empty`)
  await page.waitForGone('[popover]')
  await page.waitFor(() => CSS.highlights.size === 0 && document.adoptedStyleSheets.length === 0, null)
}
