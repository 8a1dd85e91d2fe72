import { describe, expect, test } from 'vitest'
import { launch, SHIPPED_BUILD, TEST_BUILD } from '../../scripts/browser/browsers.ts'
import type { Driver } from '../../scripts/browser/driver.ts'
import { CHIP } from '../../scripts/browser/extension.ts'
import { addressOf } from '../../scripts/browser/fixtures.ts'
import { openComposer } from '../../scripts/browser/open.ts'
import { chooseKirkkonummi, writeDrafts } from '../../scripts/demo/write.ts'
import { waitForUnderline } from './harness/highlights.ts'
import { inBrowser } from './harness/in-browser.ts'

/** Chromium's own services; it asks them without the extension just the same. */
const OF_THE_BROWSER = /(^|\.)(accounts\.google|googleapis|gvt1)\.com$/
/** Parts of the test pages. */
const OF_THE_PAGES = /^\/(__fixtures\/|favicon\.ico|preload\/)/

describe('what is shipped', () => {
  let page: Driver

  inBrowser('chromium', lent => ({ page } = lent), SHIPPED_BUILD.chromium, { newPages: true, alone: true })

  test('the page cannot look into our shadow root', async () => {
    await openComposer(page, 'x/post-home')
    await page.type('Idiootti 010594Y9032')
    await waitForUnderline(page, '010594Y9032')
    expect(await page.evaluate(() => document.querySelector('[popover]')?.shadowRoot === null, null)).toBe(true)
    expect(await page.has(CHIP)).toBe(false)
  })

  test('the page sees no message and no name of a rule', async () => {
    await openComposer(page, 'x/post-home')
    await page.type('Idiootti 010594Y9032')
    await waitForUnderline(page, '010594Y9032')
    const seen = await page.evaluate(
      () => [...CSS.highlights.keys(), document.documentElement.outerHTML.split('<body')[0]].join(' '),
      null,
    )
    expect(seen).not.toMatch(/hetu|insult|common\//)
  })
})

test('the extension asks nothing of the net while it is at work on all four sites', async () => {
  const { server, browser, close } = await launch('chromium', TEST_BUILD.chromium)
  try {
    await chooseKirkkonummi(browser)
    const written = await writeDrafts(browser, 'test-output/demo')
    expect(written.map(({ report }) => report.composer?.state)).toEqual(Array(4).fill('reading'))
    expect(written.filter(({ report }) => (report.composer?.review?.findings ?? []).length === 0)).toEqual([])
    const pages = written.map(({ draft }) => addressOf(draft.page, draft.options))
    const others = server
      .requests()
      .map(address => new URL(address))
      .filter(({ href }) => !pages.includes(href))
      .filter(({ hostname, pathname }) => !OF_THE_BROWSER.test(hostname) && !OF_THE_PAGES.test(pathname))
    expect(others).toEqual([])
  } finally {
    await close()
  }
}, 180_000)
