import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from './harness/chromium.ts'
import type { Driver } from './harness/driver.ts'
import { launchFirefox } from './harness/firefox.ts'
import { addressOf, FIXTURES } from './harness/fixtures.ts'
import { type FixtureServer, startServer } from './harness/server.ts'
import { openComposer } from './harness/session.ts'

const TEXT = 'Hyvää päivää, Kyrkslätt! Ö, 1+1 = 2.\nToinen rivi #kirkkonummi ja lisää'
const LAUNCH = { chromium: launchChromium, firefox: launchFirefox }

/** The pages alone, without the extension: what is typed by real keys is what the editor holds. */
describe.each(['chromium', 'firefox'] as const)('test pages in %s', browserName => {
  let server: FixtureServer
  let browser: { newPage(): Promise<Driver>; close(): Promise<void> }
  let page: Driver

  beforeAll(async () => {
    server = await startServer()
    browser = await LAUNCH[browserName]({ extension: null, port: server.port })
    page = await browser.newPage()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const writable = FIXTURES.filter(({ editor }) => editor !== 'none')
  test.each(writable)('$name holds what is typed', async ({ name, kind, editor }) => {
    await openComposer(page, name)
    const initial = await page.evaluate(() => window.fixture.text(), null)
    const oneLine = kind === 'comment' || kind === 'reply' ? editor === 'lexical' || editor === 'plain' : false
    const text = oneLine ? TEXT.replaceAll('\n', ' ') : TEXT
    await page.press('Control+End')
    await page.type(text)
    expect(await page.evaluate(() => window.fixture.text(), null)).toBe(initial + text)
    expect(await page.evaluate(() => window.fixture.errors, null)).toEqual([])
  })

  test.each(FIXTURES)('$name runs under strict CSP, made-up labels and right to left', async ({ name, editor }) => {
    await page.goto(addressOf(name, { csp: 'strict', labels: 'made-up', dir: 'rtl' }))
    await page.waitFor(expected => document.documentElement.dataset.page === expected, name)
    expect(await page.evaluate(() => window.fixture.errors, null)).toEqual([])
    if (editor === 'none') expect(await page.evaluate(() => window.fixture.names(), null)).toEqual([])
  })
})
