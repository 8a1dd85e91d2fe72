import type { Page } from 'playwright-core'
import type { ChromiumBrowser } from '../../../scripts/browser/chromium.ts'
import { poll } from '../../../scripts/browser/driver.ts'
import { background } from '../../../scripts/browser/extension.ts'

/** As much of the extension API as a page of ours uses to look at the popup. */
declare const chrome: {
  readonly action: { openPopup(): Promise<void> }
  readonly extension: { getViews(filter: { type: 'popup' }): Window[] }
}

/** The real popup at the toolbar, seen from another page of the extension: playwright does not list it. */
export interface RealPopup {
  /** Runs with the popup's window. Only what can be written as JSON goes in and out. */
  look<Result, Argument>(run: (popup: Window, argument: Argument) => Result, argument?: Argument): Promise<Result>
  /** Presses the first button that begins with a label. */
  press(label: string): Promise<void>
  /** Texts of all elements that a selector finds. */
  texts(selector: string): Promise<string[]>
  isOpen(): Promise<boolean>
  close(): Promise<void>
}

/** Opens the popup over the tab in front, as a press on the icon does. */
export async function openRealPopup(browser: ChromiumBrowser): Promise<RealPopup> {
  const front = browser.context.pages().at(-1)
  const watcher = await browser.context.newPage()
  await watcher.goto(`chrome-extension://${browser.extensionId}/options.html`)
  await front?.bringToFront()
  const worker = await background(browser)
  await worker.evaluate(() => chrome.action.openPopup())
  const popup = realPopup(watcher)
  await poll(popup.isOpen, 'the popup')
  await poll(() => popup.look(({ document }) => document.querySelector('main') !== null), 'something in the popup')
  return popup
}

function realPopup(watcher: Page): RealPopup {
  const look: RealPopup['look'] = (run, argument) =>
    watcher.evaluate(
      `(${run})(chrome.extension.getViews({ type: 'popup' })[0], ${JSON.stringify(argument) ?? 'undefined'})`,
    ) as Promise<ReturnType<typeof run>>
  return {
    look,
    press: async label =>
      void (await poll(
        () =>
          look(({ document }, text) => {
            const button = [...document.querySelectorAll('button')].find(each => each.textContent.startsWith(text))
            button?.click()
            return button !== undefined
          }, label),
        `a button “${label}” in the popup`,
      )),
    texts: selector =>
      look(({ document }, css) => [...document.querySelectorAll(css)].map(each => each.textContent ?? ''), selector),
    isOpen: () => watcher.evaluate(() => chrome.extension.getViews({ type: 'popup' }).length > 0),
    async close() {
      await watcher.evaluate(() => {
        for (const popup of chrome.extension.getViews({ type: 'popup' })) popup.close()
      })
      await watcher.close()
    },
  }
}
