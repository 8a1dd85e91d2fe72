import { describe, expect, test } from 'vitest'
import type { ChromiumBrowser, ChromiumDriver } from '../../scripts/browser/chromium.ts'
import { poll } from '../../scripts/browser/driver.ts'
import { CARD, openPanel, writeSettings } from '../../scripts/browser/extension.ts'
import { openComposer, openPage } from '../../scripts/browser/open.ts'
import { waitForUnderline } from './harness/highlights.ts'
import { inBrowser } from './harness/in-browser.ts'
import { openRealPopup, type RealPopup } from './harness/popup.ts'

const LEAST_WIDTH = 360
const TEXT = 'Hän on idiootti. Kokous pidetään 3.2. klo 18. Mötet hålls 4.2. kl. 18.'

const finnish = {
  'settings/interface-language': { version: 1, value: 'fi' },
  'settings/writer/facebook': {
    version: 1,
    value: { role: 'communicator', account: 'organisation', pack: 'kirkkonummi' },
  },
}

/** How wide the popup is inside, and how far it scrolls sideways, in CSS pixels. */
const widthsOf = (popup: RealPopup) =>
  popup.look(({ innerWidth, document: { documentElement } }) => ({
    width: innerWidth,
    sideways: documentElement.scrollWidth - documentElement.clientWidth,
  }))

/** It grows with what comes into it. */
async function expectWide(popup: RealPopup): Promise<void> {
  await poll(async () => (await widthsOf(popup)).width >= LEAST_WIDTH, 'a popup that is wide enough')
  expect((await widthsOf(popup)).sideways).toBe(0)
}

// A popup in a window that is seen is laid out by the window's system; without one, by the browser alone.
const SEEN = process.env.DISPLAY ? [true, false] : [true]

describe.each(SEEN)('the real popup, headless: %s', headless => {
  let browser: ChromiumBrowser
  let page: ChromiumDriver

  inBrowser('chromium', lent => ({ browser, page } = lent), undefined, { headless, newPages: true })

  test('is wide enough to read with findings, and makes way for the card of the one that is pressed', async () => {
    await writeSettings(browser, finnish)
    await openComposer(page, 'facebook/post')
    await page.type(TEXT)
    await waitForUnderline(page, 'idiootti')
    const popup = await openRealPopup(browser)
    const hasFinding = () => popup.look(({ document }) => document.querySelector('button.item') !== null)
    await poll(hasFinding, 'a finding in the popup')
    await expectWide(popup)
    await popup.look(({ document }) => document.querySelector<HTMLElement>('button.item')?.click())
    await page.waitForElement(CARD)
    await poll(async () => !(await popup.isOpen()), 'the popup to close')
  })

  test('is as wide where there is nothing to say', async () => {
    await openPage(page, 'example/plain')
    const popup = await openRealPopup(browser)
    await poll(
      () => popup.look(({ document }) => document.querySelector('.nothing h2') !== null),
      'why there is nothing',
    )
    await expectWide(popup)
    await popup.close()
  })

  test('a site is switched off and on again', async () => {
    await openComposer(page, 'facebook/post')
    await page.type(TEXT)
    await waitForUnderline(page, 'idiootti')
    const popup = await openRealPopup(browser)
    await popup.press('Poista käytöstä')
    await page.waitForElement('.chip.off-here')
    await popup.press('Ota käyttöön')
    await waitForUnderline(page, 'idiootti')
    await popup.close()
  })

  test('opens the same page beside the site, where it stays', async () => {
    await writeSettings(browser, finnish)
    await openComposer(page, 'facebook/post')
    await page.type(TEXT)
    await waitForUnderline(page, 'idiootti')
    const popup = await openRealPopup(browser)
    expect(await popup.texts('button')).toContain('Pidä auki sivulla')
    await popup.close()
    // A side panel opens on a person's own press alone, which no test can make in a popup: its page is looked at.
    const beside = await openPanel(browser, page, 'sidepanel.html')
    await beside.waitForElement('button.item')
    await beside.page.locator('button.item', { hasText: 'idiootti' }).click()
    await page.waitForElement(CARD)
    expect(await beside.has('button.item')).toBe(true)
    expect(await beside.textOf('footer')).not.toContain('Pidä auki')
    await beside.close()
  })
})
