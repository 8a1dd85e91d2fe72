import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { BEHAVIOURS } from './harness/behaviours.ts'
import { raise, type Stage, TEST_BUILD } from './harness/browsers.ts'
import { type ChromiumBrowser, type ChromiumDriver, launchChromium } from './harness/chromium.ts'
import type { Driver } from './harness/driver.ts'
import { background, CHIP } from './harness/extension.ts'
import { fixture } from './harness/fixtures.ts'
import { underlined, waitForUnderline } from './harness/highlights.ts'
import { type FixtureServer, startServer } from './harness/server.ts'
import { openComposer, textOf } from './harness/session.ts'

/** One page for each family of editors. */
const FAMILIES = [
  'x/post-home',
  'facebook/post',
  'linkedin/post-classic-light',
  'linkedin/post-classic',
  'linkedin/post-new',
  'instagram/comment',
  'x/post-mobile',
]
const DIALOGS = ['facebook/post', 'linkedin/post-classic-light', 'linkedin/post-classic', 'linkedin/post-new']

describe.each(['chromium', 'firefox'] as const)('long list in %s', browserName => {
  let stage: Stage
  let page: Driver

  beforeAll(async () => {
    stage = await raise(browserName, TEST_BUILD[browserName])
  })

  // Firefox's driver waits in vain for the next page after one that came from the back/forward cache.
  beforeEach(async () => {
    page = await stage.newPage()
  })

  afterEach(() => page?.close())

  afterAll(() => stage?.close())

  describe.each(FAMILIES)('%s', name => {
    const fitting = BEHAVIOURS.filter(({ needs }) => needs !== 'dialog' || DIALOGS.includes(name))
    test.each(fitting)('$what', ({ run }) => run(page, name), 60_000)
  })
})

declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>
    setZoom(tabId: number, factor: number): Promise<void>
  }
}

describe('what only Chromium can be driven to do', () => {
  let server: FixtureServer
  let browser: ChromiumBrowser
  let page: ChromiumDriver

  beforeAll(async () => {
    server = await startServer()
    browser = await launchChromium({ extension: TEST_BUILD.chromium, port: server.port })
    page = await browser.newPage()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const withRanges = FAMILIES.filter(name => fixture(name).editor !== 'textarea')

  test.each(withRanges)('%s: nothing changes while a word is composed', async name => {
    await openComposer(page, name)
    await page.type('idiootti ')
    await waitForUnderline(page, 'idiootti')
    const session = await browser.context.newCDPSession(page.page)
    await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 })
    await session.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 })
    expect(Object.values(await underlined(page)).flat()).toContain('idiootti')
    await session.send('Input.insertText', { text: '日本' })
    await page.type(' typerys')
    await page.waitFor(() => window.fixture.text().includes('日本'), null)
    expect(await textOf(page)).toBe('idiootti 日本 typerys')
    await waitForUnderline(page, 'idiootti')
    await session.detach()
  })

  test.each(FAMILIES)('%s: the chip is in sight at 200 %', async name => {
    await openComposer(page, name)
    const address = page.page.url()
    const worker = await background(browser)
    const zoom = (factor: number) =>
      worker.evaluate(
        async ([wanted, by]) => {
          const tab = (await chrome.tabs.query({})).find(({ url }) => url === wanted)
          if (tab) await chrome.tabs.setZoom(tab.id, by as number)
        },
        [address, factor] as const,
      )
    await zoom(2)
    await page.type('idiootti')
    await page.waitForElement(`${CHIP} .num`)
    await page.click(`${CHIP} .num`)
    await zoom(1)
  })
})

describe('what no browser here can be driven to do', () => {
  test.skip('IME composition in Firefox', () => {})
  test.skip('zoom in Firefox', () => {})
  test.skip('drag of text between places', () => {})
  test.skip('a page that the browser translates', () => {})
})
