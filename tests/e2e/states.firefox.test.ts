import { describe, expect, test } from 'vitest'
import { galleryInFirefox, sideways } from './harness/gallery.ts'

const gallery = galleryInFirefox()

describe('the panel in Firefox', () => {
  // A popup is as wide as the least that its page can be. In a wide window it fills what there is; a popup begins narrow.
  test.each(['panel-findings', 'panel-no-composer', 'panel-ledger'])('%s asks for 380 pixels', async state => {
    const page = await gallery.open(state, 'fi', 380)
    const least = await page.evaluate(() => {
      document.documentElement.style.width = 'min-content'
      const { width } = document.querySelector('main')?.getBoundingClientRect() ?? {}
      document.documentElement.removeAttribute('style')
      return width
    }, null)
    expect(least).toBe(380)
  })

  test.each([320, 380, 1280])('does not scroll sideways in a page of %i pixels', async width => {
    expect(await sideways(await gallery.open('panel-findings', 'fi', width))).toBe(0)
  })
})

describe('states of our own pages in Firefox', () => {
  test.each(['check-table', 'options-rules', 'accounts', 'insights', 'panel-ledger'])(
    '%s is drawn, and never scrolls sideways',
    async state => {
      for (const width of [320, 1280]) {
        const page = await gallery.open(state, 'sv', width)
        await page.waitForElement('main.tk h1')
        expect([width, await sideways(page)]).toEqual([width, 0])
      }
    },
  )
})
