import type { ChromiumBrowser } from '../../../scripts/browser/chromium.ts'
import { poll } from '../../../scripts/browser/driver.ts'

/** As much of the extension API as a page of ours uses to look at the panel. */
declare const chrome: {
  readonly extension: { getViews(): Window[] }
}

/** The real panel beside the page, seen from another page of the extension: playwright does not list it. */
export interface SidePanel {
  isOpen(): Promise<boolean>
  /** Id of what has the focus in it; `null` where it is not open. */
  focusedId(): Promise<string | null>
  /** All that it says; empty where it is not open. */
  text(): Promise<string>
  /** Closes it and the page that looks at it. */
  close(): Promise<void>
}

/** Looks for the panel that a press opens; nothing is open yet. */
export async function lookBeside(browser: ChromiumBrowser): Promise<SidePanel> {
  const front = browser.context.pages().at(-1)
  const watcher = await browser.context.newPage()
  await watcher.goto(`chrome-extension://${browser.extensionId}/guide.html`)
  await front?.bringToFront()
  const isOpen = () =>
    watcher.evaluate(() => chrome.extension.getViews().some(view => view.location.pathname === '/sidepanel.html'))
  return {
    isOpen,
    focusedId: () =>
      watcher.evaluate(() => {
        const view = chrome.extension.getViews().find(({ location }) => location.pathname === '/sidepanel.html')
        return view?.document.activeElement?.id ?? null
      }),
    text: () =>
      watcher.evaluate(() => {
        const view = chrome.extension.getViews().find(({ location }) => location.pathname === '/sidepanel.html')
        return view?.document.body.textContent ?? ''
      }),
    async close() {
      await watcher.evaluate(() => {
        for (const view of chrome.extension.getViews()) if (view.location.pathname === '/sidepanel.html') view.close()
      })
      await poll(async () => !(await isOpen()), 'the panel to close')
      await watcher.close()
    },
  }
}
