import type { Browser } from 'puppeteer-core'

/** The connection that puppeteer keeps to itself: what it has no word for goes by it. */
interface Connected {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ readonly result: Readonly<Record<string, unknown>> }>
  }
}

/** A page as Firefox knows it. */
export interface Tab {
  readonly context: string
  readonly url: string
}

const send = async (browser: Browser, method: string, parameters: object) =>
  (await (browser as unknown as Connected).connection.send(method, parameters)).result

/** Pages that are open. Of those that show something of an extension, puppeteer tells no address, nor when they close. */
export async function openTabs(browser: Browser): Promise<readonly Tab[]> {
  const { contexts } = await send(browser, 'browsingContext.getTree', { maxDepth: 0 })
  return contexts as Tab[]
}

export async function closeTab(browser: Browser, { context }: Tab): Promise<void> {
  await send(browser, 'browsingContext.close', { context })
}

/**
 * Removes what sites have stored, been permitted and left in the cache. Firefox must have been started with access to
 * the system. @throws when something could not be removed
 */
export async function forgetSites(browser: Browser): Promise<void> {
  const tree = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
  const [window] = tree.contexts as Tab[]
  const { result } = await send(browser, 'script.evaluate', {
    expression: 'new Promise(done => Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, done))',
    target: { context: window?.context },
    awaitPromise: true,
  })
  // A sum of what failed.
  if ((result as { readonly value?: number } | undefined)?.value !== 0) {
    throw new Error(`Firefox keeps what sites have left: ${JSON.stringify(result)}`)
  }
}
