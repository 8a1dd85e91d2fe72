import type { ChromiumBrowser, ChromiumDriver } from './harness/chromium.ts'
import { chromiumDriver } from './harness/chromium.ts'

/** Opens one of the extension's own pages in a tab. */
export async function openOwnPage(browser: ChromiumBrowser, name: string): Promise<ChromiumDriver> {
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`)
  await page.waitForSelector('main')
  return chromiumDriver(page)
}
