import { describe, expect, test } from 'vitest'
import { openTabs } from '../../scripts/browser/bidi.ts'
import { poll } from '../../scripts/browser/driver.ts'
import { CARD } from '../../scripts/browser/extension.ts'
import type { FirefoxBrowser, FirefoxDriver } from '../../scripts/browser/firefox.ts'
import { openComposer, openPage } from '../../scripts/browser/open.ts'
import { sideways } from './harness/gallery.ts'
import { waitForUnderline } from './harness/highlights.ts'
import { inBrowser } from './harness/in-browser.ts'

interface Storage {
  get(): Promise<object>
  set(items: object): Promise<void>
}

/** As much of the extension API as is needed to leave something behind. */
declare const browser: { readonly storage: Readonly<Record<'local' | 'session', Storage>> }

describe('our own pages in Firefox', () => {
  let firefox: FirefoxBrowser
  let page: FirefoxDriver

  inBrowser('firefox', lent => ({ browser: firefox, page } = lent))

  test.each([...['check', 'welcome', 'guide', 'options', 'accounts', 'insights'], ...['popup', 'sidepanel']])(
    '%s loads, and never scrolls sideways',
    async name => {
      const own = await firefox.openOwnPage(name)
      for (const width of [320, 1280]) {
        await own.resize(width, 800)
        expect([width, await sideways(own)]).toEqual([width, 0])
      }
    },
  )

  test('the panel follows what is written in the tab in front, and opens the card of what is pressed', async () => {
    const panel = await firefox.openOwnPage('sidepanel')
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

describe('a Firefox that is brought back to its beginning', () => {
  let firefox: FirefoxBrowser

  inBrowser('firefox', lent => ({ browser: firefox } = lent), undefined, { newPages: true })

  const left = async () => {
    const own = await firefox.openOwnPage('guide')
    const stored = () => Promise.all([browser.storage.local.get(), browser.storage.session.get()])
    const ofUs = await own.evaluate(stored, null)
    const page = await firefox.newPage()
    await openPage(page, 'x/post-home')
    const ofSite = await page.evaluate(() => [document.cookie, { ...localStorage }], null)
    return [...ofUs, ...ofSite]
  }

  test('has nothing of what was stored, and nothing open', async () => {
    const own = await firefox.openOwnPage('guide')
    const plant = () => Promise.all([browser.storage.local, browser.storage.session].map(area => area.set({ left: 1 })))
    await own.evaluate(plant, null)
    const page = await firefox.newPage()
    await openPage(page, 'x/post-home')
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: As sites do
      document.cookie = 'left=1; max-age=3600'
      localStorage.setItem('left', '1')
    }, null)
    const one = { left: 1 }
    expect(await left()).toMatchObject([one, one, 'left=1', { left: '1' }])
    await firefox.forget()
    expect(await openTabs(firefox.puppeteer)).toMatchObject([{ url: 'about:blank' }])
    expect(await left()).toEqual([{}, {}, '', {}])
  })
})
