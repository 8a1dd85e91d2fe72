import { describe, expect, test } from 'vitest'
import type { ChromiumBrowser, ChromiumDriver } from '../../scripts/browser/chromium.ts'
import { poll } from '../../scripts/browser/driver.ts'
import {
  background,
  CARD,
  CHIP,
  COUNTS,
  openPanel,
  waitForReport,
  writeSettings,
} from '../../scripts/browser/extension.ts'
import { openComposer, openPage } from '../../scripts/browser/open.ts'
import { waitForUnderline } from './harness/highlights.ts'
import { inBrowser } from './harness/in-browser.ts'

const TEXT = 'Kokous pidetään 3.2. klo 18. Mötet hålls 4.2. kl. 18.'

declare const chrome: { readonly runtime: { reload(): void } }

const marks = (page: ChromiumDriver) =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap(ranges => [...ranges]).length, null)

describe('what the person is told', () => {
  let browser: ChromiumBrowser
  let page: ChromiumDriver

  inBrowser('chromium', lent => ({ browser, page } = lent))

  test('a site that is switched off is not read, and says so; switched on again it is', async () => {
    await writeSettings(browser, { 'settings/site-on/x': { version: 1, value: false } })
    await openComposer(page, 'x/post-home')
    await page.type(TEXT)
    await page.waitForElement(`${CHIP}.off-here`)
    expect(await marks(page)).toBe(0)
    await writeSettings(browser, { 'settings/site-on/x': { version: 1, value: true } })
    await waitForUnderline(page, '3.2.')
    await writeSettings(browser, { 'settings/site-on/x': { version: 1, value: false } })
    await page.waitForElement(`${CHIP}.off-here`)
    expect(await marks(page)).toBe(0)
    await writeSettings(browser, { 'settings/site-on/x': { version: 1, value: true } })
  })

  test('an editor that falls apart cannot be read: that is not the same as nothing found', async () => {
    await openComposer(page, 'x/post-home')
    await page.type(TEXT)
    await waitForUnderline(page, '3.2.')
    await page.evaluate(() => document.querySelector('[data-testid="tweetTextarea_0"]')?.replaceChildren('?'), null)
    await page.waitForElement(`${CHIP}.cannot-read`)
    expect(await marks(page)).toBe(0)
    const report = await waitForReport(browser, page, ({ composer }) => composer?.state === 'cannot-read')
    expect(report.unknownField).toContain('contenteditable="true"')
    expect(report.unknownField).not.toContain('?')
  })

  test('an editable that nobody knows is said to be unreadable, with its structure for a report', async () => {
    await openPage(page, 'linkedin/empty')
    await page.evaluate(() => {
      const field = document.createElement('div')
      field.contentEditable = 'true'
      field.setAttribute('role', 'textbox')
      field.id = 'strange'
      field.style.minHeight = '60px'
      document.body.append(field)
    }, null)
    await page.click('#strange')
    await page.type('salaista 010594Y9032')
    await page.waitForElement(`${CHIP}.cannot-read`)
    const report = await waitForReport(browser, page, ({ unknownField }) => unknownField !== null)
    expect(report.unknownField).toMatch(/^linkedin www\.linkedin\.com\/mynetwork\/\ndiv\[role="textbox"\]/)
    expect(JSON.stringify(report)).not.toContain('salaista')

    const panel = await openPanel(browser, page)
    await panel.waitForElement('.unknown pre')
    expect(await panel.textOf('.unknown pre')).toContain(report.unknownField)
    await panel.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await panel.page.bringToFront()
    await panel.click('.unknown .btn')
    await panel.waitFor(
      () => /copied|kopioitu|kopierad/.test(document.querySelector('.unknown [role=status]')?.textContent ?? ''),
      null,
    )
    expect(await panel.evaluate(() => navigator.clipboard.readText(), null)).toBe(report.unknownField)
    await panel.close()
  })

  test('on Facebook a field that nobody knows is not read, and not called private', async () => {
    await openComposer(page, 'facebook/post-portal')
    await page.type('salaista 010594Y9032')
    await page.waitForElement(`${CHIP}.excluded`)
    const report = await waitForReport(browser, page, ({ unknownField }) => unknownField !== null)
    expect(report.composer?.state).toBe('excluded')
    expect(JSON.stringify(report)).not.toContain('salaista')
  })

  test('in a chat there is nothing to report', async () => {
    await openComposer(page, 'facebook/messages-tab')
    const report = await waitForReport(browser, page, ({ composer }) => composer?.state === 'excluded')
    expect(report.unknownField).toBeNull()
  })

  test('settings that are broken or of another version: defaults, a visible note, nothing lost', async () => {
    const broken = { 'settings/role': { version: 99, value: { strange: true } }, 'settings/account': 'x' }
    await writeSettings(browser, broken)
    await openComposer(page, 'x/post-home')
    await page.type(TEXT)
    const report = await waitForReport(browser, page, ({ composer }) => composer?.review != null)
    expect(report.storageNote).toBe('unreadable')
    expect(report.composer?.writingAs).toMatchObject({ role: 'employee', account: 'personal-work' })
    const worker = await background(browser)
    const kept = await worker.evaluate('chrome.storage.local.get(null)')
    expect(kept).toMatchObject(broken)
    await worker.evaluate('chrome.storage.local.clear()')
  })

  test('a choice in the chip is remembered for the platform', async () => {
    await openComposer(page, 'x/post-home', { as: 'somebody' })
    await page.type(TEXT)
    await page.waitForElement(COUNTS)
    await page.click(`${CHIP} .as`)
    await page.click(`${CHIP} [role=menuitemradio]:nth-of-type(2)`)
    const chosen = await waitForReport(browser, page, ({ composer }) => composer?.writingAs.known === true)
    await openComposer(page, 'x/post-modal', { as: 'somebody' })
    const again = await waitForReport(browser, page, ({ composer }) => composer !== null)
    expect(again.composer?.writingAs).toEqual(chosen.composer?.writingAs)
    await (await background(browser)).evaluate('chrome.storage.local.clear()')
  })

  test('the panel shows which language is missing, and points at a finding', async () => {
    const writer = { role: 'communicator', account: 'organisation', pack: 'kirkkonummi' }
    await writeSettings(browser, { 'settings/writer/facebook': { version: 1, value: writer } })
    await openComposer(page, 'facebook/post')
    await page.type('Hän on idiootti. Kirjasto on kiinni tänään, ja huomenna se on taas auki kello kymmenestä alkaen.')
    await waitForUnderline(page, 'idiootti')
    const panel = await openPanel(browser, page)
    await panel.waitFor(() => /SV/.test(document.body.textContent ?? ''), null)
    expect(await panel.page.locator('main').textContent()).toMatch(/missing|puuttuu|saknas/)
    await panel.page.locator('main button', { hasText: 'idiootti' }).first().click()
    await page.waitForElement(CARD)
    await panel.close()
    await (await background(browser)).evaluate('chrome.storage.local.clear()')
  })

  test('without a composer the panel says so, and on another site too', async () => {
    for (const [name, title] of [
      ['x/empty', /No text field|Kirjoituskenttää|textfält/],
      ['example/plain', /does not work on this site|ei toimi tällä|fungerar inte/],
    ] as const) {
      await openPage(page, name)
      const panel = await openPanel(browser, page)
      await panel.waitForElement('.nothing h2')
      expect(await panel.textOf('.nothing h2')).toMatch(title)
      await panel.close()
    }
  })

  test('updated under an open page: the old script goes quiet and says to reload', async () => {
    await openComposer(page, 'x/post-home')
    await page.type(TEXT)
    await waitForUnderline(page, '3.2.')
    const worker = await background(browser)
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
    // The old script notices as the person writes on; how long the browser takes to cut it off is its own matter.
    const writesOn = async () => {
      await page.type('a')
      return page.has(`${CHIP}.off-here`)
    }
    await poll(writesOn, 'the old script to notice', 15_000)
    await page.waitFor(() => [...CSS.highlights.values()].every(ranges => ranges.size === 0), null)
    expect(await page.textOf(CHIP)).toMatch(/reload|lataa sivu|ladda om/i)
    expect(await page.evaluate(() => window.fixture.errors, null)).toEqual([])
  })
})
