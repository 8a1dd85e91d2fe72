import { describe, expect, test } from 'vitest'
import { FIREFOX_UUID, type FirefoxDriver } from './harness/firefox.ts'
import { inBrowser } from './harness/in-browser.ts'

const POPUP = `moz-extension://${FIREFOX_UUID}/popup.html`

// Firefox has no call by which a test opens the popup: its page is measured as the browser measures a popup.
describe('the popup in Firefox', () => {
  let page: FirefoxDriver

  inBrowser('firefox', raised => ({ page } = raised))

  test('asks for a width of 380 pixels, whatever it has', async () => {
    await page.goto(POPUP)
    await page.waitForElement('main')
    const least = await page.evaluate(() => {
      document.documentElement.style.width = 'min-content'
      const width = document.documentElement.getBoundingClientRect().width
      document.documentElement.style.width = ''
      return width
    }, null)
    expect(least).toBe(380)
  })

  test.each([320, 380, 1280])('does not scroll sideways as a page of %i pixels', async width => {
    await page.resize(width, 640)
    await page.goto(POPUP)
    await page.waitForElement('main')
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      null,
    )
    expect(sideways).toBe(0)
  })
})
