import { describe, expect, test } from 'vitest'
import { galleryInFirefox, sideways } from './harness/gallery.ts'

describe('our own pages in Firefox', () => {
  const gallery = galleryInFirefox()

  test.each(['check', 'check-table', 'welcome', 'guide'])('%s is drawn, and never scrolls sideways', async state => {
    for (const width of [320, 1280]) {
      const page = await gallery.open(state, 'sv', width)
      await page.waitForElement('main.tk h1')
      expect([width, await sideways(page)]).toEqual([width, 0])
    }
  })
})
