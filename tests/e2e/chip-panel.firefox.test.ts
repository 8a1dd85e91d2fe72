import { describe, expect, test } from 'vitest'
import { type Driver, poll } from '../../scripts/browser/driver.ts'
import { CHIP } from '../../scripts/browser/extension.ts'
import { openComposer } from '../../scripts/browser/open.ts'
import { inBrowser } from './harness/in-browser.ts'

// Firefox opens its sidebar only from a press on the extension itself, and shows no test what is in a popup.
describe('from the chip into the panel in Firefox', () => {
  let page: Driver

  inBrowser('firefox', lent => ({ page } = lent))

  const hasFocus = () => page.evaluate(() => document.hasFocus(), null)

  test('a press on a part opens the popup, which takes the focus from the page', async () => {
    await openComposer(page, 'x/post-home')
    await page.type('Uimahalli on avoinna maanantaina klo 10.')
    await page.waitForElement(`${CHIP} .clear`)
    expect(await hasFocus()).toBe(true)
    await page.click(`${CHIP} .clear`)
    await poll(async () => !(await hasFocus()), 'the popup to take the focus')
  })
})
