import { describe, expect, test } from 'vitest'
import { galleryInFirefox, sideways } from './harness/gallery.ts'

describe('the panel in Firefox', () => {
  const gallery = galleryInFirefox()

  // A popup is as wide as the least that its page can be. In a wide window it fills what there is; a popup begins narrow.
  test.each(['panel-findings', 'panel-no-composer', 'panel-ledger'])('%s asks for 380 pixels', async state => {
    const page = await gallery.open(state, 'fi', 380)
    const least = await page.evaluate(() => {
      document.documentElement.style.width = 'min-content'
      return document.querySelector('main')?.getBoundingClientRect().width
    }, null)
    expect(least).toBe(380)
  })

  test.each([320, 380, 1280])('does not scroll sideways in a page of %i pixels', async width => {
    expect(await sideways(await gallery.open('panel-findings', 'fi', width))).toBe(0)
  })
})
