import { describe, expect, test } from 'vitest'
import { type ChromiumBrowser, type ChromiumDriver, chromiumDriver } from '../../scripts/browser/chromium.ts'
import { poll } from '../../scripts/browser/driver.ts'
import { background, CARD } from '../../scripts/browser/extension.ts'
import { inBrowser } from './harness/in-browser.ts'
import { tabTo } from './harness/own-page.ts'
import { waitForFocus } from './harness/session.ts'

declare const chrome: {
  readonly storage: { readonly local: { get(keys: null): Promise<Record<string, { value: unknown }>> } }
}

describe('a new person', () => {
  let browser: ChromiumBrowser

  inBrowser('chromium', lent => ({ browser } = lent), undefined, { keepsWelcome: true, newPages: true })

  const welcomes = () => browser.context.pages().filter(page => page.url().endsWith('/welcome.html'))

  test('is welcomed once, answers by key, and mends a sample', async () => {
    await poll(async () => welcomes().length > 0, 'the welcome page', 10_000)
    expect(welcomes()).toHaveLength(1)
    const begun = performance.now()
    const [tab] = welcomes()
    if (!tab) throw new Error('unreachable')
    const page: ChromiumDriver = chromiumDriver(tab)
    await page.waitForElement('#sample')
    await tab.bringToFront()
    await tabTo(page, '[name=language]')
    await page.press('ArrowDown')
    await page.press('ArrowUp')
    await tabTo(page, '[name=role]')
    await page.press('Space')
    await tabTo(page, '[type=search]')
    await page.type('kirkko')
    await tabTo(page, '[name=organisation]')
    await page.press('ArrowUp')
    await tabTo(page, '#sample')
    await page.waitFor(() => document.querySelector('.outcome')?.textContent !== '', null)
    await page.press('F8')
    await page.waitForElement(CARD)
    await waitForFocus(page, CARD)
    await tabTo(page, '.btn.main')
    await page.press('Enter')
    await page.waitFor(() => {
      const text = document.querySelector('textarea')?.value ?? ''
      return text.includes('klo 10–16') || text.includes('kl. 10–15')
    }, null)
    await page.waitFor(
      () => /Korjattu|Corrected|Rättat/.test(document.querySelector('.outcome')?.textContent ?? ''),
      null,
    )
    await page.press('Escape')
    await page.waitForGone(CARD)
    await waitForFocus(page, '#sample')
    console.info(`From the welcome page to a mended sample: ${((performance.now() - begun) / 1000).toFixed(1)} s`)
    const worker = await background(browser)
    const stored = await worker.evaluate(() => chrome.storage.local.get(null))
    expect(stored['settings/role']?.value).toBe('employee')
    expect(stored['settings/account']?.value).toBe('personal-work')
    expect(stored['settings/pack']?.value).toBe('kirkkonummi')
    // Done closes the page, at times before the browser has told that it was pressed.
    await tab
      .locator('.btn.main')
      .last()
      .click()
      .catch(error => tab.isClosed() || Promise.reject(error))
    await poll(async () => welcomes().length === 0, 'the page to close')
  })
})
