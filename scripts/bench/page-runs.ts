import { setTimeout as pause } from 'node:timers/promises'
import type { CDPSession } from 'playwright-core'
import type { ChromiumBrowser, ChromiumDriver } from '../browser/chromium.ts'
import { fixture } from '../browser/fixtures.ts'
import { openComposer, openPage } from '../browser/open.ts'
import { benchText } from './texts.ts'
import {
  keydownToPaint,
  longestOwnStretch,
  longestOwnTask,
  ownScriptByKey,
  ownScriptTime,
  timesByCause,
  traced,
} from './trace.ts'

/** How much slower the processor is made. */
export const SLOWER = 4

interface Slow {
  readonly page: ChromiumDriver
  readonly session: CDPSession
}

/** A page on a processor that is four times slower. */
export async function slowPage(browser: ChromiumBrowser): Promise<Slow> {
  const page = await browser.newPage()
  const session = await browser.context.newCDPSession(page.page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return { page, session }
}

export interface QuietTimes {
  /** Processor time of our scripts in ms while a page is loaded and clicked into, in new processes. */
  readonly first: readonly number[]
  /** The same in loads after it. */
  readonly again: readonly number[]
  readonly observers: number
}

/** What a page without a composer costs in each of several browsers, in turns; each time a first load and two more. */
export async function quietTimes(
  browsers: readonly ChromiumBrowser[],
  name: string,
  times: number,
): Promise<QuietTimes[]> {
  const took = browsers.map(() => ({ first: [] as number[], again: [] as number[], observers: 0 }))
  for (let load = 1; load <= times; load++) {
    for (const [index, browser] of browsers.entries()) {
      const here = took[index]
      const slow = await slowPage(browser)
      here?.first.push(await quietPage(slow, name))
      for (let more = 0; more < 2; more++) here?.again.push(await quietPage(slow, name))
      if (here && load === times) here.observers = await observers(browser, slow.page)
      await slow.page.close()
    }
  }
  return took
}

async function quietPage({ page, session }: Slow, name: string): Promise<number> {
  const events = await traced(session, async () => {
    await openPage(page, name)
    await page.clickAt(500, 500)
    await pause(1500)
  })
  return ownScriptTime(events)
}

export interface FirstUse {
  /** Processor time of our scripts, in ms. */
  readonly script: number
  /** From the click until something of ours is to be seen, in ms; looked at every 25 ms. */
  readonly seen: number
}

/** The first click into a composer of a page that is open for a while. */
export async function firstUse({ page, session }: Slow, name: string): Promise<FirstUse> {
  await openPage(page, name)
  await pause(500)
  let seen = 0
  const events = await traced(session, async () => {
    const from = performance.now()
    await page.click(fixture(name).field)
    await page.waitForElement('[popover]')
    seen = performance.now() - from
    await pause(500)
  })
  return { script: ownScriptTime(events), seen }
}

/** How many observers our script has on the page that is open. */
export async function observers(browser: ChromiumBrowser, page: ChromiumDriver): Promise<number> {
  const session = await browser.context.newCDPSession(page.page)
  const contexts: { id: number; origin: string }[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context))
  await session.send('Runtime.enable')
  const own = contexts.find(({ origin }) => origin === `chrome-extension://${browser.extensionId}`)
  if (!own) throw new Error('The content script has no world of its own on this page')
  let found = 0
  for (const kind of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    const expression = `${kind}.prototype`
    const { result } = await session.send('Runtime.evaluate', { expression, contextId: own.id })
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' })
    const length = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length }',
      returnByValue: true,
    })
    found += Number(length.result.value)
  }
  await session.detach()
  return found
}

export interface TypingTimes {
  /** From keydown to paint, in ms, by round. */
  readonly lag: readonly number[][]
  /** Processor time of our scripts from one keydown to the next, in ms. */
  readonly own: readonly number[]
  /** Processor time of all keys by what it went to, in ms. */
  readonly causes: ReadonlyMap<string, number>
}

/** Two seconds and a half at ten keys a second: a review that waits for no pause falls into each round. */
const ROUND = 'Kirjasto on auki joka pv '

/** What typing costs, in turns on pages of several browsers: a round in one, then in the next, and each begins as often. */
export async function typingTimes(pages: readonly Slow[], name: string, rounds: number): Promise<TypingTimes[]> {
  const took = pages.map(() => ({ lag: [] as number[][], own: [] as number[], causes: new Map<string, number>() }))
  for (const { page } of pages) {
    await openComposer(page, name)
    await page.type('Kirjasto on auki lauantaina klo 10. Biblioteket är öppet på lördag kl. 11. ')
    await pause(1500)
  }
  for (let turn = 0; turn < rounds * pages.length; turn++) {
    const index = (turn + Math.floor(turn / pages.length)) % pages.length
    const [slow, here] = [pages[index], took[index]]
    if (!slow || !here) throw new RangeError('each turn has a page')
    await slow.page.page.bringToFront()
    const events = await traced(slow.session, () => typeRound(slow.page))
    await takeBack(slow.page)
    here.lag.push(keydownToPaint(events))
    here.own.push(...ownScriptByKey(events))
    for (const [cause, time] of timesByCause(events)) here.causes.set(cause, (here.causes.get(cause) ?? 0) + time)
  }
  return took
}

async function typeRound({ page }: ChromiumDriver): Promise<void> {
  for (const key of ROUND) {
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    await pause(90)
  }
  await pause(300)
}

/** Each round begins with the same text. */
async function takeBack({ page }: ChromiumDriver): Promise<void> {
  for (const _ of ROUND) await page.keyboard.press('Backspace')
  await pause(700)
}

export interface Counted {
  readonly nodes: number
  readonly jsEventListeners: number
}

export interface Growth extends Counted {
  /** How often our chip was there. */
  readonly chips: number
}

/** Growth of nodes and listeners over so many composers that are opened and closed. */
export async function leaks({ page, session }: Slow, name: string, times: number): Promise<Growth> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await openPage(page, name, { closed: '1' })
  await openAndClose(page, 30)
  const before = await counted(session)
  const chips = await openAndClose(page, times)
  const after = await counted(session)
  const jsEventListeners = after.jsEventListeners - before.jsEventListeners
  return { nodes: after.nodes - before.nodes, jsEventListeners, chips }
}

function openAndClose(page: ChromiumDriver, times: number): Promise<number> {
  return page.evaluate(async count => {
    let seen = 0
    const rest = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
    for (let turn = 0; turn < count; turn++) {
      window.fixture.act('open-dialog', '')
      // Without the extension there is nothing to wait for.
      for (let look = 0; look < 8 && !document.querySelector('[popover]'); look++) await rest(10)
      if (document.querySelector('[popover]')) seen++
      window.fixture.act('close-dialog', '')
      await rest(5)
    }
    // A field that went away is looked for again for some seconds.
    await rest(5000)
    return seen
  }, times)
}

async function counted(session: CDPSession): Promise<Counted> {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage')
  return session.send('Memory.getDOMCounters')
}

export interface Longest {
  readonly task: number
  readonly stretch: number
}

/** Longest work of ours in ms at once, in a text as long as can be, in so many paragraphs, and at one key after it. */
export async function longText({ page, session }: Slow, paragraphs: number): Promise<Longest> {
  await openComposer(page, 'facebook/post')
  await page.type('Kirjasto on auki.')
  await pause(2000)
  const text = benchText('bilingual', 63_206, paragraphs, paragraphs)
  // The page's own work of taking the text in is not ours to count.
  await page.evaluate(value => window.fixture.set(value), text)
  const events = await traced(session, async () => {
    await pause(12_000)
    await page.press('Control+End')
    await page.type('x')
    await pause(6000)
  })
  return { task: longestOwnTask(events), stretch: longestOwnStretch(events) }
}
