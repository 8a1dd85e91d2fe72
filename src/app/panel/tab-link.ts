import { browser } from 'wxt/browser'
import type { Platform } from '../../core/model.ts'
import { siteMatches } from '../../sites/hosts.ts'
import { siteOf } from '../../sites/index.ts'
import type { NoComposer } from '../../ui/view.ts'
import { PANEL_PORT, type PageReport, type PanelRequest } from '../messages/questions.ts'

/** How long until a page that went silent is asked again, in ms. */
const AGAIN = 700

/** What a page says, or why there is nothing to hear; `platform` where the page is of one of our sites. */
export type Heard =
  | { readonly report: PageReport; readonly platform: Platform }
  | { readonly nothing: NoComposer; readonly platform?: Platform }

export interface TabLink {
  send(request: PanelRequest): void
  reload(): void
  /** Whether the tab in front is of a private window. */
  isPrivate(): boolean
}

/**
 * Keeps a line to the tab in front, also over navigation and back from the back/forward cache. `onHeard` gets what
 * the page says, or why there is nothing to hear. Needs no permission: a tab's id is known without one.
 */
export function linkToTab(onHeard: (heard: Heard) => void): TabLink {
  let port: ReturnType<typeof browser.tabs.connect> | null = null
  let tabId: number | undefined
  let isPrivate = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const connect = async () => {
    clearTimeout(timer)
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    tabId = tab?.id
    isPrivate = tab?.incognito ?? false
    const opened = openPort(tabId)
    port?.disconnect()
    port = opened
    if (!opened) return void lost(null, tab?.url)
    opened.onMessage.addListener(message => onHeard(heardFrom(message as PageReport)))
    opened.onDisconnect.addListener(() => void lost(opened, tab?.url))
  }
  const lost = async (opened: typeof port, address: string | undefined) => {
    // Reading it tells the browser that the failure is known.
    void browser.runtime.lastError
    if (port !== opened) return
    port = null
    onHeard({ nothing: await reasonFor(address) })
    timer = setTimeout(connect, AGAIN)
  }
  browser.tabs.onActivated.addListener(() => void connect())
  void connect()

  return {
    send: request => port?.postMessage(request),
    reload: () => {
      if (tabId !== undefined) void browser.tabs.reload(tabId)
    },
    isPrivate: () => isPrivate || browser.extension.inIncognitoContext,
  }
}

/** `null` when there is no tab to speak to. */
function openPort(tabId: number | undefined): ReturnType<typeof browser.tabs.connect> | null {
  try {
    return tabId === undefined ? null : browser.tabs.connect(tabId, { name: PANEL_PORT })
  } catch {
    return null
  }
}

function heardFrom(report: PageReport): Heard {
  const { composer, platform } = report
  return composer ? { report, platform } : { nothing: 'no-composer', platform }
}

/** The address is told only of sites that we may read. */
async function reasonFor(address: string | undefined): Promise<NoComposer> {
  if (address && siteOf(new URL(address).host)) return 'page-outdated'
  if (address) return 'site-not-supported'
  const granted = await browser.permissions.contains({ origins: siteMatches() })
  return granted ? 'site-not-supported' : 'no-access'
}

/** Asks the person for access to the four sites; must come from a press. */
export async function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: siteMatches() })
}
