import type { CDPSession } from 'playwright-core'
import type { ChromiumBrowser, ChromiumDriver } from '../../../scripts/browser/chromium.ts'

const TARGETS = ['window', 'document', 'document.documentElement', 'document.body', 'screen', 'visualViewport']
const OBSERVERS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']

/** What our script listens to and observes on the page that is open, e.g. `["focusin on window"]`. Chromium alone. */
export async function ownEars(browser: ChromiumBrowser, page: ChromiumDriver): Promise<string[]> {
  const session = await browser.context.newCDPSession(page.page)
  try {
    const scripts = new Set<string>()
    const contexts: { id: number; origin: string }[] = []
    const ours = `chrome-extension://${browser.extensionId}`
    session.on('Debugger.scriptParsed', ({ scriptId, url }) => url.startsWith(ours) && scripts.add(scriptId))
    session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context))
    await session.send('Debugger.enable')
    await session.send('Runtime.enable')
    const world = contexts.find(({ origin }) => origin === ours)
    if (!world) throw new Error('The content script has no world of its own on this page')
    const listeners = await Promise.all(TARGETS.map(target => listenersOf(session, world.id, target, scripts)))
    const observers = await Promise.all(OBSERVERS.map(kind => countOf(session, world.id, kind)))
    return [...listeners.flat(), ...OBSERVERS.flatMap((kind, at) => Array(observers[at] ?? 0).fill(kind))].sort()
  } finally {
    await session.detach()
  }
}

async function listenersOf(
  session: CDPSession,
  contextId: number,
  target: string,
  scripts: ReadonlySet<string>,
): Promise<string[]> {
  const { result } = await session.send('Runtime.evaluate', { expression: target, contextId })
  if (!result.objectId) return []
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId })
  return listeners.filter(({ scriptId }) => scripts.has(scriptId)).map(({ type }) => `${type} on ${target}`)
}

async function countOf(session: CDPSession, contextId: number, kind: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', { expression: `${kind}.prototype`, contextId })
  // Finds what is alive after a collection, so nothing is counted that only waits for one.
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' })
  const length = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  })
  return Number(length.result.value)
}
