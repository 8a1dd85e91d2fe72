import { beforeEach, describe, expect, test } from 'vitest'
import type { ChromiumBrowser, ChromiumDriver } from '../../scripts/browser/chromium.ts'
import { poll } from '../../scripts/browser/driver.ts'
import { CHIP, COUNTS, stopWorker, writeSettings } from '../../scripts/browser/extension.ts'
import { openComposer } from '../../scripts/browser/open.ts'
import { inBrowser } from './harness/in-browser.ts'
import { tabTo } from './harness/own-page.ts'
import { pressInChip } from './harness/press-in-chip.ts'
import { STOP_TEXT } from './harness/publishing.ts'
import { waitForFocus } from './harness/session.ts'
import { lookBeside, type SidePanel } from './harness/side-panel.ts'

const FIELD = '[contenteditable]'
const CLEAN = 'Uimahalli on avoinna maanantaina klo 10.'
const LONG = 'Uimahalli on avoinna maanantaina. '.repeat(6)

describe('from the chip into the panel beside the page', () => {
  let browser: ChromiumBrowser
  let page: ChromiumDriver
  let panel: SidePanel

  inBrowser('chromium', lent => ({ browser, page } = lent))
  beforeEach(async () => {
    panel = await lookBeside(browser)
    return () => panel.close()
  })

  const begin = async (text: string) => {
    await writeSettings(browser, { 'settings/interface-language': { version: 1, value: 'fi' } })
    await openComposer(page, 'x/post-home')
    await page.type(text)
  }

  const press = (part: string) => pressInChip(page, part)

  test.each([
    [CLEAN, `${CHIP} .clear`, 'findings'],
    [LONG, `${CHIP} .limit`, 'counter'],
    [CLEAN, `${CHIP} .panel`, 'top'],
  ])('“%s”: a press on %s opens it at %s, and the text keeps the focus', async (text, part, section) => {
    await begin(text)
    expect(await panel.isOpen()).toBe(false)
    await press(part)
    await poll(async () => (await panel.focusedId()) === section, `the panel at ${section}`, 10_000)
    await waitForFocus(page, FIELD)
  })

  test('an open panel goes to the section of the next press, also where the background was stopped', async () => {
    await begin(LONG)
    await page.waitForElement(`${CHIP} .limit`)
    await stopWorker(browser)
    await page.page.bringToFront()
    await press(`${CHIP} .limit`)
    await poll(async () => (await panel.focusedId()) === 'counter', 'the panel at the counter', 10_000)
    await press(`${CHIP} .clear`)
    await poll(async () => (await panel.focusedId()) === 'findings', 'the panel at the findings')
  })

  test('opens by key as by pointer', async () => {
    await begin(CLEAN)
    await page.waitForElement(`${CHIP} .clear`)
    await tabTo(page, `${CHIP} .clear`)
    await page.press('Enter')
    await poll(async () => (await panel.focusedId()) === 'findings', 'the panel at the findings', 10_000)
  })

  test('that a text went out unchecked leads to what can be done about it', async () => {
    await begin(STOP_TEXT)
    await page.evaluate(() => document.documentElement.setAttribute('data-planted-fault', 'throw'), null)
    await page.press('Control+Enter')
    await page.type('uusi')
    await press(`${CHIP} button.note`)
    await poll(async () => (await panel.focusedId()) === 'top', 'the panel at its state', 10_000)
    expect(await panel.text()).toContain('Lue julkaisu läpi ja muokkaa sitä tarvittaessa.')
  })

  test('a finding opens its card and not the panel', async () => {
    await begin('Hän on idiootti.')
    await page.click(COUNTS)
    await page.waitForElement('.card')
    expect(await panel.isOpen()).toBe(false)
  })
})
