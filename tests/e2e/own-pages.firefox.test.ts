import { describe, expect, test } from 'vitest'
import { poll } from '../../scripts/browser/driver.ts'
import { CARD } from '../../scripts/browser/extension.ts'
import type { FirefoxBrowser, FirefoxDriver } from '../../scripts/browser/firefox.ts'
import { openComposer } from '../../scripts/browser/open.ts'
import { galleryInFirefox, sideways } from './harness/gallery.ts'
import { waitForUnderline } from './harness/highlights.ts'
import { inBrowser } from './harness/in-browser.ts'

describe('our own pages in Firefox', () => {
  let browser: FirefoxBrowser
  let page: FirefoxDriver

  inBrowser('firefox', lent => ({ browser, page } = lent), undefined, { ownPages: true })

  test.each([...['check', 'welcome', 'guide', 'options', 'accounts', 'insights'], ...['popup', 'sidepanel']])(
    '%s loads, and never scrolls sideways',
    async name => {
      const own = await browser.openOwnPage(name)
      for (const width of [320, 1280]) {
        await own.resize(width, 800)
        expect([width, await sideways(own)]).toEqual([width, 0])
      }
    },
  )

  test('the panel follows what is written in the tab in front, and opens the card of what is pressed', async () => {
    const panel = await browser.openOwnPage('sidepanel')
    await openComposer(page, 'x/post-home')
    await page.page.bringToFront()
    await page.type('Hän on idiootti.')
    await waitForUnderline(page, 'idiootti')
    const press = () =>
      panel.evaluate(() => {
        const item = document.querySelector<HTMLElement>('button.item')
        item?.click()
        return item !== null
      }, null)
    await poll(press, 'a finding in the panel', 10_000)
    await page.waitForElement(CARD)
  })
})

describe('states of our own pages in Firefox', () => {
  const gallery = galleryInFirefox()

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
