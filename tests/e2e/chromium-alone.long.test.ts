import { describe, expect, test } from 'vitest'
import type { ChromiumBrowser, ChromiumDriver } from '../../scripts/browser/chromium.ts'
import { poll } from '../../scripts/browser/driver.ts'
import { background, CARD, COUNTS } from '../../scripts/browser/extension.ts'
import { fixture } from '../../scripts/browser/fixtures.ts'
import { openComposer, openPage } from '../../scripts/browser/open.ts'
import { FAMILIES } from './harness/families.ts'
import { underlined, waitForUnderline, waitForUnderlines } from './harness/highlights.ts'
import { inBrowser } from './harness/in-browser.ts'
import { ownEars } from './harness/left.ts'
import { pause } from './harness/publishing.ts'
import { goWithoutReload, htmlOf, textOf } from './harness/session.ts'
import { isWhole, leavesNothing } from './harness/whole.ts'

declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>
    setZoom(tabId: number, factor: number): Promise<void>
  }
}

describe('what only Chromium can be driven to do', () => {
  let browser: ChromiumBrowser
  let page: ChromiumDriver

  inBrowser('chromium', lent => ({ browser, page } = lent), undefined, { newPages: true, alone: true })

  test.each(FAMILIES)('%s: nothing is looked at while a word is composed', async name => {
    await openComposer(page, name)
    await page.type('idiootti ')
    await waitForUnderline(page, 'idiootti')
    const session = await browser.context.newCDPSession(page.page)
    for (const text of ['typ', 'typery', 'typerys']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    }
    const composing = await htmlOf(page)
    await pause(1000)
    expect(await htmlOf(page)).toBe(composing)
    expect(await underlined(page)).toEqual(['idiootti'])
    await session.send('Input.insertText', { text: 'typerys' })
    await waitForUnderlines(page, ['idiootti', 'typerys'])
    expect(await textOf(page)).toBe('idiootti typerys')
    await session.detach()
    await isWhole(page, name)
  })

  test.each(FAMILIES)('%s at 200 %', async name => {
    await openComposer(page, name)
    await setZoom(2)
    try {
      await page.type('idiootti')
      await waitForUnderlines(page, ['idiootti'])
      await isWhole(page, name)
    } finally {
      await setZoom(1)
    }
  })

  async function setZoom(factor: number): Promise<void> {
    const worker = await background(browser)
    await worker.evaluate(
      async ([address, by]) => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url === address)
        if (tab) await chrome.tabs.setZoom(tab.id, by)
      },
      [page.page.url(), factor] as const,
    )
  }

  test.each(FAMILIES)('%s: after the end no listener and no observer is left', async name => {
    const empty = `${name.split('/')[0]}/empty`
    await openPage(page, empty)
    const before = await ownEars(browser, page)
    expect(before).toContain('focusin on window')
    await goWithoutReload(page, name)
    await page.click(fixture(name).field)
    await page.type('idiootti')
    await waitForUnderline(page, 'idiootti')
    await page.click(COUNTS)
    await page.waitForElement(CARD)
    expect((await ownEars(browser, page)).length).toBeGreaterThan(before.length)
    // Looking for observers halts the page for seconds, so first it is given the time to end what it does.
    await leavesNothing(page, name)
    let left = before
    const look = async () => {
      left = await ownEars(browser, page)
      return String(left) === String(before)
    }
    await poll(look, () => `${before} alone to be left, and not ${left}`, 10_000)
  })
})

describe('what Firefox can’t be driven to do', () => {
  test.skip('composition by an input method', () => {})
  test.skip('zoom', () => {})
  test.skip('what our script listens to and observes', () => {})
})

describe('what no browser here can be driven to do', () => {
  test.skip('a translation by the browser itself', () => {})
})
