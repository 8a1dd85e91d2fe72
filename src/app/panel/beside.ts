import { browser } from 'wxt/browser'

/** Panels beside the page: Chromium has one kind, Firefox another, and the polyfill knows neither. */
interface Beside {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> }
  readonly sidebarAction?: { open(): Promise<void> }
  readonly windows?: { getCurrent(): Promise<{ id?: number }> }
}

const globals = globalThis as { readonly chrome?: Beside; readonly browser?: Beside }

/** Whether this page is the popup at the toolbar, which goes when the person presses elsewhere. */
export function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window)
}

/** The panel beside a page in Chromium; Firefox opens its own only from a press on the extension itself. */
export const sidePanel = () => globals.chrome?.sidePanel

/**
 * Gives what opens the same page beside the site, where it stays; `undefined` where this is not the popup or the browser
 * has no such place. The window is asked for ahead: the browser opens it only straight from a press.
 */
export async function besideOpener(): Promise<(() => void) | undefined> {
  if (!isPopup()) return undefined
  const { windows } = globals.chrome ?? {}
  const { sidebarAction } = globals.browser ?? {}
  if (sidebarAction) return () => void sidebarAction.open().then(() => window.close())
  const { id: windowId } = (await windows?.getCurrent()) ?? {}
  const panel = sidePanel()
  if (!panel || windowId === undefined) return undefined
  return () => void panel.open({ windowId }).then(() => window.close())
}
