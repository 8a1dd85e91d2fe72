import type { Worker } from 'playwright-core'
import type { PageReport } from '../../src/app/messages/questions.ts'
import { type ChromiumBrowser, type ChromiumDriver, chromiumDriver } from './chromium.ts'
import { poll } from './driver.ts'

/** Where things are in our shadow root, which the test build leaves open. */
export const CHIP = '.chip'
export const CARD = '.card'
/** The chip at rest, when it has told its news. */
export const DOT = '.tk.resting > .chip'
/** The chip's button with the counts; there is one only when something was found. */
export const COUNTS = '.chip button.num'

interface Port {
  readonly onMessage: { addListener(listen: (message: unknown) => void): void }
  readonly onDisconnect: { addListener(listen: () => void): void }
  disconnect(): void
}

/** As much of the extension API as the functions below use, inside the browser. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>
    connect(tabId: number, options: { name: string }): Port
  }
  readonly runtime: { readonly lastError?: unknown }
  readonly storage: { readonly local: { set(items: object): Promise<void>; clear(): Promise<void> } }
}

/** The extension's background. @throws when the browser was started without an extension */
export async function background({ context, extensionId }: ChromiumBrowser): Promise<Worker> {
  if (extensionId === null) throw new Error('The browser was started without the extension')
  const own = () => context.serviceWorkers().find(worker => new URL(worker.url()).host === extensionId)
  return own() ?? context.waitForEvent('serviceworker', { timeout: 10_000 })
}

/** Stops the background as the browser does when it is idle: what was in its memory is gone. Chromium alone. */
export async function stopWorker({ context, extensionId }: ChromiumBrowser): Promise<void> {
  // Workers are stopped by way of a page of their own origin; this one asks nothing of the background.
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/manifest.json`)
  const devtools = await context.newCDPSession(page)
  const stopped = new Promise<void>(resolve => {
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve()
    })
  })
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.stopAllWorkers')
  await stopped
  await page.close()
}

/** What the page tells the panel; `null` when nobody answers there. Chromium alone. */
export async function reportOf(browser: ChromiumBrowser, page: ChromiumDriver): Promise<PageReport | null> {
  const worker = await background(browser)
  const answer = await worker.evaluate(async address => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address)
    if (!tab) return null
    const port = chrome.tabs.connect(tab.id, { name: 'panel' })
    return new Promise<unknown>(resolve => {
      port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError ? null : null))
      port.onMessage.addListener(message => {
        resolve(message)
        port.disconnect()
      })
    })
  }, page.page.url())
  return answer as PageReport | null
}

/** Waits for a report that fits, e.g. one with a finding. @throws when none comes */
export async function waitForReport(
  browser: ChromiumBrowser,
  page: ChromiumDriver,
  fits: (report: PageReport) => boolean,
): Promise<PageReport> {
  const found = await poll(
    async () => {
      const report = await reportOf(browser, page)
      return report && fits(report) ? report : null
    },
    'a report of the page that fits',
    10_000,
  )
  if (!found) throw new Error('unreachable')
  return found
}

/** Opens the popup's page beside `page`, as if `page` were the tab in front; for the real popup see `openRealPopup`. */
export async function openPanel(
  browser: ChromiumBrowser,
  page: ChromiumDriver,
  file: 'popup.html' | 'sidepanel.html' = 'popup.html',
): Promise<ChromiumDriver> {
  const worker = await background(browser)
  const address = page.page.url()
  const tabId = await worker.evaluate(
    async wanted => (await chrome.tabs.query({})).find(({ url }) => url === wanted)?.id ?? -1,
    address,
  )
  const panel = await browser.context.newPage()
  await panel.addInitScript(
    tab => {
      chrome.tabs.query = async () => [tab]
    },
    { id: tabId, url: address },
  )
  await panel.setViewportSize({ width: 400, height: 640 })
  await panel.goto(`chrome-extension://${browser.extensionId}/${file}`)
  return chromiumDriver(panel)
}

/** Writes settings as the options page would; keys as in `src/store/settings.ts`. Chromium alone. */
export async function writeSettings(browser: ChromiumBrowser, items: Readonly<Record<string, unknown>>): Promise<void> {
  const worker = await background(browser)
  await worker.evaluate(values => chrome.storage.local.set(values), items)
}
