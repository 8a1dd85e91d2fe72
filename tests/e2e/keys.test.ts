import { expect, test } from 'vitest'
import type { ChromiumBrowser, ChromiumDriver } from '../../scripts/browser/chromium.ts'
import { background, CARD, writeSettings } from '../../scripts/browser/extension.ts'
import { openComposer } from '../../scripts/browser/open.ts'
import { waitForUnderline } from './harness/highlights.ts'
import { inBrowser } from './harness/in-browser.ts'
import { waitForFocus } from './harness/session.ts'

/** As much of the extension API as the background uses when one of its keys is pressed: no test can press those. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>
    connect(
      tab: number,
      options: { name: string },
    ): {
      readonly onMessage: { addListener(listen: () => void): void }
      postMessage(message: object): void
      disconnect(): void
    }
    sendMessage(tab: number, message: unknown): Promise<unknown>
  }
}

const TEXT = 'Hän on idiootti. Naapuri on ääliö.'

let browser: ChromiumBrowser
let page: ChromiumDriver

inBrowser('chromium', lent => ({ browser, page } = lent))

async function next(): Promise<void> {
  const worker = await background(browser)
  await worker.evaluate(async address => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address)
    const port = chrome.tabs.connect(tab?.id ?? -1, { name: 'panel' })
    port.onMessage.addListener(() => {
      port.postMessage({ type: 'next' })
      port.disconnect()
    })
  }, page.page.url())
}

const found = () => page.textOf(`${CARD} .places, ${CARD}`)

test('the key for the next finding opens its card after the caret, then goes round', async () => {
  await writeSettings(browser, { 'settings/interface-language': { version: 1, value: 'fi' } })
  await openComposer(page, 'facebook/post')
  await page.type(TEXT)
  await waitForUnderline(page, 'ääliö')
  // The caret is at the end: after the last finding comes the first.
  await next()
  await page.waitForElement(CARD)
  await waitForFocus(page, CARD)
  expect(await found()).toContain('1/2')
  await next()
  await expect.poll(found).toContain('2/2')
  await page.press('Escape')
  await page.waitForGone(CARD)
})

test('a selection on a site is handed over with its lines', async () => {
  await openComposer(page, 'facebook/post')
  await page.type('Yksi.\nKaksi.')
  await page.press('Control+a')
  const worker = await background(browser)
  const text = await worker.evaluate(async address => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address)
    return chrome.tabs.sendMessage(tab?.id ?? -1, 'selection')
  }, page.page.url())
  expect(String(text).trim().split(/\n+/)).toEqual(['Yksi.', 'Kaksi.'])
})
