import { afterAll, beforeAll } from 'vitest'
import type { FirefoxDriver } from '../../../scripts/browser/firefox.ts'
import { serveGallery } from '../../../scripts/gallery.ts'
import { inBrowser } from './in-browser.ts'

/** States of our own views in Firefox, which lets no test open a popup or a page of ours: the same sheets draw them. */
export interface Gallery {
  /** Opens a state in a window of so many pixels; where the gallery is open already, it draws the other state. */
  open(state: string, language: 'fi' | 'sv', width: number): Promise<FirefoxDriver>
}

/** Serves the gallery for the tests around. */
export function galleryInFirefox(): Gallery {
  let page: FirefoxDriver
  let gallery: Awaited<ReturnType<typeof serveGallery>>
  beforeAll(async () => {
    gallery = await serveGallery()
  }, 60_000)
  afterAll(() => gallery.close())
  inBrowser('firefox', lent => ({ page } = lent))
  return {
    async open(state, language, width) {
      await page.resize(width, 800)
      const hash = `#state=${state}&language=${language}`
      await page.goto(gallery.url + hash)
      await page.waitFor(wanted => document.body.dataset.shown === wanted, hash)
      await page.waitForElement('main.tk')
      return page
    },
  }
}

/** How many pixels a page is wider than its window. */
export const sideways = (page: FirefoxDriver): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth, null)
