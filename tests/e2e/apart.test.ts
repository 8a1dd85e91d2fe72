import { describe, expect, test } from 'vitest'
import type { ChromiumBrowser, ChromiumDriver } from '../../scripts/browser/chromium.ts'
import { CARD, COUNTS } from '../../scripts/browser/extension.ts'
import { openComposer } from '../../scripts/browser/open.ts'
import { waitForUnderline } from './harness/highlights.ts'
import { inBrowser } from './harness/in-browser.ts'
import { pause } from './harness/publishing.ts'
import { textOf } from './harness/session.ts'

const TEXT = 'Kokous pidetään 3.2. klo 18. Mötet hålls 4.2. kl. 18.'

describe('page and extension are apart', () => {
  let browser: ChromiumBrowser
  let page: ChromiumDriver

  inBrowser('chromium', lent => ({ browser, page } = lent))

  test('events that the page makes open no card and apply no fix', async () => {
    await openComposer(page, 'x/post-home')
    await page.type(TEXT)
    await waitForUnderline(page, '3.2.')
    await page.evaluate(() => {
      const field = document.querySelector('[data-testid="tweetTextarea_0"]')
      const host = document.querySelector('[popover]')
      for (const target of [field, host, window, document]) {
        target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', bubbles: true, composed: true }))
        target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
      }
      // Only the test build has a root to reach; even there our own tree takes nothing untrusted.
      const chip = host?.shadowRoot?.querySelector<HTMLElement>('.chip button')
      chip?.click()
      chip?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
    }, null)
    await pause(300)
    expect(await page.has(CARD)).toBe(false)
    await page.press('F8')
    await page.waitForElement(CARD)
    const before = await textOf(page)
    await page.evaluate(() => {
      const host = document.querySelector('[popover]')
      host?.shadowRoot?.querySelector<HTMLElement>('.card .btn.main')?.click()
    }, null)
    await pause(700)
    expect(await textOf(page)).toBe(before)
  })

  test('no message tells the page our id, and no attribute does', async () => {
    // Its script stays in it.
    const page = await browser.newPage()
    await page.page.addInitScript(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      window.addEventListener('message', event => heard.push(JSON.stringify(event.data)))
      for (const type of ['wxt:content-script-started', 'wxt']) {
        document.addEventListener(type, () => heard.push(type))
      }
    })
    await openComposer(page, 'linkedin/post-new')
    await page.type(TEXT)
    await waitForUnderline(page, '3.2.')
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard, null)).toEqual([])
    const html = await page.evaluate(() => document.documentElement.outerHTML, null)
    expect(html).not.toContain(browser.extensionId)
    expect(await page.evaluate(() => Object.keys(window).filter(key => /tolkku|wxt/i.test(key)), null)).toEqual([])
  })

  test('the highlights that the page sees name a level and nothing else', async () => {
    await openComposer(page, 'x/post-home')
    await page.type(TEXT)
    await waitForUnderline(page, '3.2.')
    const names = await page.evaluate(() => [...CSS.highlights.keys()], null)
    expect(names.sort()).toEqual(['tolkku-hint', 'tolkku-shown', 'tolkku-stop', 'tolkku-warning'])
  })

  test('a page that clears highlights or takes the host away gets them again as the person writes on', async () => {
    await openComposer(page, 'x/post-home')
    await page.type(TEXT)
    await waitForUnderline(page, '3.2.')
    await page.evaluate(() => {
      CSS.highlights.clear()
      document.adoptedStyleSheets = []
      document.querySelector('[popover]')?.remove()
    }, null)
    await page.type(' Ja')
    await waitForUnderline(page, '3.2.')
    await page.waitForElement(COUNTS)
    expect(await page.evaluate(() => document.adoptedStyleSheets.length, null)).toBe(1)
  })

  test('after the composer is closed nothing of ours is left in the page', async () => {
    await openComposer(page, 'x/post-modal')
    await page.type(TEXT)
    await waitForUnderline(page, '3.2.')
    await page.evaluate(() => window.fixture.act('close-dialog'), null)
    await page.waitFor(() => !document.querySelector('[popover]'), null)
    await page.waitFor(() => CSS.highlights.size === 0 && document.adoptedStyleSheets.length === 0, null)
  })

  test('a strict policy with Trusted Types, made-up labels and right-to-left change nothing', async () => {
    for (const name of ['x/post-home', 'linkedin/post-classic', 'facebook/post']) {
      await openComposer(page, name, { csp: 'strict', labels: 'made-up', dir: 'rtl' })
      await page.type(TEXT)
      await waitForUnderline(page, '3.2.')
      await page.click(COUNTS)
      await page.waitForElement(CARD)
      expect(await page.evaluate(() => window.fixture.errors, null)).toEqual([])
    }
  })
})
