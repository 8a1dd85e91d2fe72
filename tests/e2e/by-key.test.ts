import { describe, expect, test } from 'vitest'
import { type ChromiumBrowser, type ChromiumDriver, chromiumDriver } from '../../scripts/browser/chromium.ts'
import { poll } from '../../scripts/browser/driver.ts'
import { CARD, CHIP, openPanel } from '../../scripts/browser/extension.ts'
import { openComposer } from '../../scripts/browser/open.ts'
import { waitForUnderline } from './harness/highlights.ts'
import { inBrowser } from './harness/in-browser.ts'
import { focusAfter, tabTo } from './harness/own-page.ts'
import { CONTROLS, HETU } from './harness/publishing.ts'
import { waitForFocus } from './harness/session.ts'
import { lookBeside } from './harness/side-panel.ts'

const POST = 'Kirjaston uusi lukusali avataan 3.12. klo 10. Tervetuloa!'
/** Most keys of a person's way to a checked post, besides the letters of the post itself. */
const MOST_KEYS = 60

/** Counts what is pressed. */
function counted(page: ChromiumDriver, count: { keys: number }): ChromiumDriver {
  const press: ChromiumDriver['press'] = chord => {
    count.keys++
    return page.press(chord)
  }
  return { ...page, press }
}

describe('by key alone', () => {
  let browser: ChromiumBrowser

  inBrowser('chromium', lent => ({ browser } = lent), undefined, { keepsWelcome: true })

  /** Page that opens at a press. */
  async function opened(press: () => Promise<unknown>): Promise<ChromiumDriver> {
    const page = browser.context.waitForEvent('page')
    await press()
    const driver = chromiumDriver(await page)
    await driver.page.waitForSelector('main')
    return driver
  }

  test('from install to a checked post in few keys, then panel, to-do, check-up and options', async () => {
    const count = { keys: 0 }
    const begun = performance.now()
    const isWelcome = (each: { url(): string }) => each.url().endsWith('/welcome.html')
    const tab = await poll(async () => browser.context.pages().find(isWelcome), 'the welcome page', 10_000)
    if (!tab) throw new Error('unreachable')
    const welcome = counted(chromiumDriver(tab), count)
    await welcome.waitForElement('#sample')
    await tab.bringToFront()
    await tabTo(welcome, '[name=language]')
    await welcome.press('ArrowDown')
    await welcome.waitFor(() => document.documentElement.lang === 'fi', null)
    await tabTo(welcome, '[name=role]')
    await welcome.press('Space')
    await tabTo(welcome, '[type=search]')
    await welcome.type('kirkko')
    count.keys += 'kirkko'.length
    await tabTo(welcome, '[name=organisation]')
    await welcome.press('ArrowUp')
    await tabTo(welcome, '#sample')
    await welcome.waitFor(() => document.querySelector('.outcome')?.textContent !== '', null)
    await welcome.press('F8')
    await waitForFocus(welcome, CARD)
    await tabTo(welcome, '.btn.main')
    await welcome.press('Enter')
    await welcome.waitFor(() => document.querySelector('.outcome')?.textContent?.includes('Korjattu'), null)
    await welcome.press('Escape')
    await waitForFocus(welcome, '#sample')

    const page = counted(await browser.newPage(), count)
    await openComposer(page, 'x/post-home', { as: 'kirkkonummi' })
    await page.type(`${POST} ${HETU}`)
    await waitForUnderline(page, HETU)
    await page.press('F8')
    await waitForFocus(page, CARD)
    await tabTo(page, '.btn.main')
    await page.press('Enter')
    await page.waitFor(code => !window.fixture.text().includes(code), HETU)
    await page.press('Escape')
    await waitForFocus(page, '[contenteditable]')
    const seconds = (performance.now() - begun) / 1000
    console.info(`From install to a checked post: ${seconds.toFixed(1)} s, ${count.keys} keys besides its letters`)
    expect(count.keys).toBeLessThan(MOST_KEYS)

    const beside = await lookBeside(browser)
    await page.page.bringToFront()
    await tabTo(page, `${CHIP} .panel`)
    await page.press('Enter')
    await poll(async () => (await beside.focusedId()) === 'top', 'the panel beside the page', 10_000)
    await beside.close()
    await page.page.bringToFront()
    await page.press('Shift+Tab')
    await page.page.locator('[contenteditable]').first().focus()
    await page.press(CONTROLS['x/post-home']?.key ?? '')
    await page.waitFor(() => document.documentElement.dataset.signals, null, 16_000)

    // Keys reach the page of the panel, and not the panel itself: no test can press in there.
    const panel = await openPanel(browser, page, 'sidepanel.html')
    await panel.waitForElement('.ledger .debt')
    await tabTo(panel, '.ledger .deeds .btn.quiet')
    await panel.press('Enter')
    await panel.waitFor(() => document.querySelector('.ledger .said')?.textContent !== '', null)
    expect(await focusAfter(panel)).toMatchObject({ isOutlined: true, isInSight: true })
    expect(await panel.evaluate(() => document.activeElement?.closest('.ledger') !== null, null)).toBe(true)

    await tabTo(panel, 'footer button')
    const accounts = await opened(() => panel.press('Enter'))
    await tabTo(accounts, '.rows .buttons .btn')
    await accounts.press('Enter')
    await accounts.waitForElement('.rows > .done')
    expect(await focusAfter(accounts)).toMatchObject({ name: 'Kumoa', isOutlined: true, isInSight: true })

    await tabTo(accounts, 'a[href="/options.html"]')
    await accounts.press('Enter')
    await accounts.page.waitForURL(/options\.html$/)
    await accounts.waitForElement('main')
    await tabTo(accounts, '[type=checkbox], [role=switch]')
    await accounts.press('Space')
    expect(await focusAfter(accounts)).toMatchObject({ isOutlined: true, isInSight: true })
  }, 120_000)
})
