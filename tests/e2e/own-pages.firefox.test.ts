import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FirefoxDriver } from '../../scripts/browser/firefox.ts'
import { serveGallery } from '../../scripts/gallery.ts'
import { inBrowser } from './harness/in-browser.ts'

// Firefox lets no test open a page of ours, nor see the one that opens by itself: they are drawn with the same sheets.
describe('our own pages in Firefox', () => {
  let page: FirefoxDriver
  let gallery: Awaited<ReturnType<typeof serveGallery>>

  beforeAll(async () => {
    gallery = await serveGallery()
  }, 60_000)
  afterAll(() => gallery.close())
  inBrowser('firefox', lent => ({ page } = lent), null)

  test.each(['check', 'check-table', 'welcome', 'guide'])('%s is drawn, and never scrolls sideways', async state => {
    for (const width of [320, 1280]) {
      await page.resize(width, 800)
      await page.goto(`${gallery.url}#state=${state}&language=sv`)
      await page.waitForElement('main.tk h1')
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        null,
      )
      expect([width, sideways]).toEqual([width, 0])
    }
  })
})
