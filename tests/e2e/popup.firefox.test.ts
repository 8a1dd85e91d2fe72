import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FirefoxDriver } from '../../scripts/browser/firefox.ts'
import { serveGallery } from '../../scripts/gallery.ts'
import { inBrowser } from './harness/in-browser.ts'

// Firefox lets no test open a popup or a page of ours: the panel is measured in a page with the same sheet.
describe('the panel in Firefox', () => {
  let page: FirefoxDriver
  let gallery: Awaited<ReturnType<typeof serveGallery>>

  beforeAll(async () => {
    gallery = await serveGallery()
  }, 60_000)
  afterAll(() => gallery.close())
  inBrowser('firefox', lent => ({ page } = lent), null)

  const open = async (state: string) => {
    await page.goto(`${gallery.url}#state=${state}&language=fi`)
    await page.waitForElement('main.tk')
  }

  // A popup is as wide as the least that its page can be.
  test.each(['panel-findings', 'panel-no-composer', 'panel-ledger'])('%s asks for 380 pixels', async state => {
    // In a wide window it fills what there is; a popup begins narrow.
    await page.resize(380, 640)
    await open(state)
    const least = await page.evaluate(() => {
      document.documentElement.style.width = 'min-content'
      return document.querySelector('main')?.getBoundingClientRect().width
    }, null)
    expect(least).toBe(380)
  })

  test.each([320, 380, 1280])('does not scroll sideways in a page of %i pixels', async width => {
    await page.resize(width, 640)
    await open('panel-findings')
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      null,
    )
    expect(sideways).toBe(0)
  })
})
