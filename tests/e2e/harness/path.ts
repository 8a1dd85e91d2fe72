import { expect } from 'vitest'
import type { Driver } from '../../../scripts/browser/driver.ts'
import { CARD, CHIP, COUNTS } from '../../../scripts/browser/extension.ts'
import { fixture } from '../../../scripts/browser/fixtures.ts'
import { openComposer } from '../../../scripts/browser/open.ts'
import { waitForUnderline, waitForUnderlines } from './highlights.ts'
import { act, textOf, undoStepEnds, waitForFocus, waitForText } from './session.ts'

const DATES = ['3.2.', '4.2.']
const TEXT = 'Kokous pidetään 3.2. klo 18.\nMötet hålls 4.2. kl. 18.'

/** The main path: type, see underlines, open the card, let it fix, undo. The same in both browsers and on all sites. */
export async function mainPath(
  page: Driver,
  name: string,
  options: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { enterPublishes } = fixture(name)
  await openComposer(page, name, options)
  await page.press('Control+a')
  await page.press('Delete')
  await typeLines(page, enterPublishes)
  await waitForText(page, TEXT)
  await waitForUnderlines(page, DATES)

  await page.click(COUNTS)
  await page.waitForElement(CARD)
  await undoStepEnds()
  await page.click(`${CARD} .btn.main`)
  await page.waitFor(text => window.fixture.text() !== text, TEXT)
  expect([TEXT.replace('3.2.', '4.2.'), TEXT.replace('4.2.', '3.2.')]).toContain(await textOf(page))

  await page.press('Control+z')
  await waitForText(page, TEXT)
  for (const date of DATES) await waitForUnderline(page, date)
  expect(await page.evaluate(() => window.fixture.errors, null)).toEqual([])
}

async function typeLines(page: Driver, enterPublishes: boolean): Promise<void> {
  const [first = '', second = ''] = TEXT.split('\n')
  await page.type(first)
  await page.press(enterPublishes ? 'Shift+Enter' : 'Enter')
  await page.type(second)
}

/** Nothing of what happens in our card reaches the page, and Esc closes the card alone. */
export async function cardIsApart(page: Driver, name: string): Promise<void> {
  await openComposer(page, name)
  await page.type(TEXT)
  await waitForUnderline(page, '3.2.')
  await page.press('F8')
  await waitForFocus(page, CARD)
  await page.evaluate(() => void window.fixture.events.splice(0), null)
  await page.press('a')
  await page.click(`${CARD} h2`)
  const heard = (await page.evaluate(() => window.fixture.events, null)).filter(event => !/^focus(in|out)/.test(event))
  expect(heard).toEqual([])
  await page.press('Escape')
  await page.waitForGone(CARD)
  expect(await textOf(page)).toBe(TEXT)
  expect(await page.has(fixture(name).field)).toBe(true)
}

/** The site puts another dialog in the place of the one that holds our chip and card. */
export async function survivesReplacement(page: Driver, name: string): Promise<void> {
  await openComposer(page, name)
  await page.type(TEXT)
  await waitForUnderline(page, '3.2.')
  await page.click(COUNTS)
  await page.waitForElement(CARD)
  await act(page, 'replace-dialog')
  await waitForUnderline(page, '3.2.')
  await page.waitForElement(CHIP)
  if (!(await page.has(CARD))) await page.click(COUNTS)
  await page.click(`${CARD} .nav .icon-btn:last-child`)
  await page.waitForGone(CARD)
  expect(await textOf(page)).toBe(TEXT)
  expect(await page.has(fixture(name).field)).toBe(true)
}
