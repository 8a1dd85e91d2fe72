import { type ChromiumBrowser, type ChromiumDriver, chromiumDriver } from '../../../scripts/browser/chromium.ts'
import { poll } from '../../../scripts/browser/driver.ts'
import { background } from '../../../scripts/browser/extension.ts'

/** As much as is used of what the browser's own page of extensions may do, and of what the extension may. */
declare const chrome: {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>
    getExtensionInfo(id: string): Promise<{ readonly state: string }>
  }
  readonly windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> }
}

/** Lets the extension into private windows, as a person does by the switch on its page. The browser starts it anew. */
export async function allowPrivate({ context, extensionId }: ChromiumBrowser): Promise<void> {
  const id = extensionId ?? ''
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  // Without the developer mode an unpacked extension is not started again.
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }))
  const change = { extensionId: id, incognitoAccess: true }
  await page.evaluate(allowed => chrome.developerPrivate.updateExtensionConfiguration(allowed), change)
  const state = () => page.evaluate(asked => chrome.developerPrivate.getExtensionInfo(asked), id)
  await poll(async () => (await state()).state === 'ENABLED', 'the extension to be there again', 15_000)
  await page.close()
}

/** Opens a private window at an address. */
export async function openPrivate(browser: ChromiumBrowser, address: string): Promise<ChromiumDriver> {
  const opened = browser.context.waitForEvent('page')
  const worker = await background(browser)
  await worker.evaluate(url => chrome.windows.create({ incognito: true, url }), address)
  return chromiumDriver(await opened)
}
