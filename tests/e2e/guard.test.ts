import { describe, expect, test } from 'vitest'
import type { ChromiumBrowser, ChromiumDriver } from '../../scripts/browser/chromium.ts'
import { background, CHIP, waitForReport, writeSettings } from '../../scripts/browser/extension.ts'
import { openComposer } from '../../scripts/browser/open.ts'
import type { FixtureServer } from '../../scripts/browser/server.ts'
import { inAWeek } from '../fixtures/in-a-week.ts'
import { inBrowser } from './harness/in-browser.ts'
import { CLEAN_TEXT, CONTROLS, GUARD, HETU, NOTE, Publisher, pause, STOP_TEXT } from './harness/publishing.ts'
import { act, textOf } from './harness/session.ts'

describe('the question before publishing', () => {
  let server: FixtureServer
  let browser: ChromiumBrowser
  let page: ChromiumDriver

  inBrowser('chromium', lent => ({ server, browser, page } = lent))

  const publisherOn = (name: string) => new Publisher({ server }, page, name)
  const plant = (fault: string) =>
    page.evaluate(value => document.documentElement.setAttribute('data-planted-fault', value), fault)

  test.each(['x/post-home', 'facebook/comment', 'instagram/comment-textarea'])('%s: by its key', async name => {
    const publisher = publisherOn(name)
    await publisher.write(STOP_TEXT)
    await publisher.key()
    await publisher.held()
    await publisher.allow()
    // The focus is where the key was pressed.
    await publisher.key()
    await publisher.sentOnce(STOP_TEXT)
  })

  test('Cmd+Enter is as Ctrl+Enter', async () => {
    const publisher = publisherOn('x/post-home')
    await publisher.write(STOP_TEXT)
    await page.press('Meta+Enter')
    await publisher.held()
  })

  test('Shift+Enter breaks the line, and Enter takes a suggested name: neither is held', async () => {
    const publisher = publisherOn('facebook/comment')
    await publisher.write(STOP_TEXT)
    await page.press('Shift+Enter')
    await page.type('ja @Esi')
    await page.waitForElement('[role=listbox]')
    await page.press('Enter')
    await page.waitForGone('[role=listbox]')
    expect(await page.has(GUARD)).toBe(false)
    expect(publisher.posts()).toEqual([])
    await page.press('Enter')
    await publisher.held()
  })

  test('Enter that ends a composition is not held', async () => {
    const publisher = publisherOn('facebook/comment')
    await publisher.write(STOP_TEXT)
    const devtools = await page.page.context().newCDPSession(page.page)
    await devtools.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 })
    await devtools.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    })
    expect(await page.has(GUARD)).toBe(false)
    expect(publisher.posts()).toEqual([])
  })

  test('pasted and sent in one movement', async () => {
    const publisher = publisherOn('x/post-home')
    await publisher.write(CLEAN_TEXT)
    await page.page.keyboard.insertText(` ${HETU}`)
    await publisher.key()
    await publisher.held()
  })

  test('a post of a thread that is not written now is looked at too, and gone back to', async () => {
    const publisher = publisherOn('x/thread')
    await publisher.write(STOP_TEXT)
    await page.click('[data-testid="tweetTextarea_1"]')
    await page.type('Jatkuu.')
    await publisher.press()
    await publisher.held()
    await publisher.goBack()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-testid'), null)).toBe('tweetTextarea_0')
  })

  test('after going back and mending, the press goes through unasked', async () => {
    const publisher = publisherOn('linkedin/post-classic')
    await publisher.write(STOP_TEXT)
    await publisher.press()
    await publisher.held()
    await page.press('Enter')
    await page.waitForGone(GUARD)
    await publisher.isAtPlace()
    await page.type('Maijalle')
    await publisher.press()
    await publisher.sentOnce(STOP_TEXT.replace(HETU, 'Maijalle'))
  })

  test('a double click is held twice and answers nothing', async () => {
    const publisher = publisherOn('x/post-modal')
    await publisher.write(STOP_TEXT)
    const box = await page.page.locator(CONTROLS['x/post-modal']?.button ?? '').boundingBox()
    if (!box) throw new Error('no button')
    await page.page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2)
    await publisher.held()
    await pause(500)
    expect(await page.has(GUARD)).toBe(true)
    expect(publisher.posts()).toEqual([])
  })

  test('a double click after allowing publishes once', async () => {
    const publisher = publisherOn('facebook/post')
    await publisher.write(STOP_TEXT)
    await publisher.press()
    await publisher.allow()
    const box = await page.page.locator(CONTROLS['facebook/post']?.button ?? '').boundingBox()
    if (!box) throw new Error('no button')
    await page.page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2)
    await publisher.sentOnce(STOP_TEXT)
  })

  test.each(['facebook/comment', 'x/post-home'])('%s: a key that is held down is one press', async name => {
    const publisher = publisherOn(name)
    await publisher.write(STOP_TEXT)
    if (name === 'x/post-home') await page.page.keyboard.down('Control')
    for (let repeat = 0; repeat < 12; repeat++) await page.page.keyboard.down('Enter')
    await publisher.held()
    await page.page.keyboard.up('Enter')
    if (name === 'x/post-home') await page.page.keyboard.up('Control')
    expect(await page.has(GUARD)).toBe(true)
    expect(publisher.posts()).toEqual([])
    await publisher.allow()
    await publisher.key()
    await publisher.sentOnce(STOP_TEXT)
  })

  test('a control that moves in the page while it is held down hears nothing, and works afterwards', async () => {
    const publisher = publisherOn('x/post-home')
    await publisher.write(STOP_TEXT)
    const button = CONTROLS['x/post-home']?.button ?? ''
    const box = await page.page.locator(button).boundingBox()
    if (!box) throw new Error('no button')
    await page.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.page.mouse.down()
    await page.evaluate(css => {
      const element = document.querySelector(css)
      element?.parentElement?.prepend(element)
    }, button)
    await page.page.mouse.up()
    await publisher.held()
    await publisher.allow()
    await publisher.press()
    await publisher.sentOnce(STOP_TEXT)
  })

  test('the button by Enter and by Space', async () => {
    for (const key of ['Enter', 'Space']) {
      const publisher = publisherOn('x/post-home')
      await publisher.write(STOP_TEXT)
      await page.page.locator(CONTROLS['x/post-home']?.button ?? '').focus()
      await page.press(key)
      await publisher.held()
      await publisher.allow()
      const focused = () => document.activeElement?.getAttribute('data-testid')
      expect(await page.evaluate(focused, null)).toBe('tweetButtonInline')
      await page.press(key)
      await publisher.sentOnce(STOP_TEXT)
    }
  })

  test('what the page makes up itself is not taken for a press, and is not held', async () => {
    const publisher = publisherOn('x/post-home')
    await publisher.write(STOP_TEXT)
    await page.evaluate(css => document.querySelector<HTMLElement>(css)?.click(), CONTROLS['x/post-home']?.button ?? '')
    await publisher.sentOnce(STOP_TEXT)
    expect(await page.has(GUARD)).toBe(false)
  })

  test('a draft that is saved is not published', async () => {
    const publisher = publisherOn('x/post-modal')
    await publisher.write(CLEAN_TEXT)
    await act(page, 'save-draft')
    await page.waitForElement('[data-testid=toast]')
    await pause(1600)
    expect(await publisher.signals()).toEqual([])
  })

  test('closed by hand after the site refused: not taken for published', async () => {
    const publisher = publisherOn('facebook/post')
    await publisher.write(CLEAN_TEXT, { publish: 'fails' })
    await publisher.press()
    await publisher.sentOnce(CLEAN_TEXT)
    await page.click('[role=dialog] .bar [role=button]')
    await page.waitForGone('[role=dialog]')
    await pause(1600)
    expect(await publisher.signals()).toEqual([])
  })

  test('scheduled, with the time that the site shows', async () => {
    const publisher = publisherOn('x/post-modal')
    await publisher.write(CLEAN_TEXT, { variant: 'scheduled' })
    await publisher.press()
    await publisher.sentOnce(CLEAN_TEXT)
    const signal = await publisher.waitForSignal()
    expect(signal).toMatchObject({ kind: 'scheduled', link: null, scheduledFor: `${inAWeek()} klo 9.00` })
  })

  test('scheduled where the site shows no time', async () => {
    const publisher = publisherOn('facebook/business')
    await publisher.write(CLEAN_TEXT)
    await page.click('input[role=switch]')
    await publisher.press()
    await publisher.sentOnce(CLEAN_TEXT)
    expect(await publisher.waitForSignal()).toMatchObject({ kind: 'scheduled', scheduledFor: null })
  })

  test('switched off it holds nothing, and recognises all the same', async () => {
    await writeSettings(browser, { 'settings/guard': { version: 1, value: false } })
    const publisher = publisherOn('x/post-home')
    await publisher.write(STOP_TEXT)
    await publisher.press()
    await publisher.sentOnce(STOP_TEXT)
    expect(await publisher.waitForSignal()).toMatchObject({ kind: 'published' })
    await (await background(browser)).evaluate('chrome.storage.local.clear()')
  })

  test('a fault of ours lets the press through, and is said where it is seen', async () => {
    const publisher = publisherOn('instagram/comment')
    await publisher.write(STOP_TEXT)
    await plant('throw')
    await publisher.press()
    await publisher.sentOnce(STOP_TEXT)
    expect(await page.has(GUARD)).toBe(false)
    await page.waitForElement(NOTE)
    await page.type('uusi')
    await page.waitFor(
      () =>
        /not checked|ei tarkistettu|kontrollerades inte/.test(
          document.querySelector('[popover]')?.shadowRoot?.textContent ?? '',
        ),
      null,
    )
    await page.waitForElement(`${CHIP} .near`)
  })

  test('a look that takes long holds all the same', async () => {
    const publisher = publisherOn('instagram/comment')
    await publisher.write(STOP_TEXT)
    await plant('slow')
    await publisher.press()
    await publisher.held()
  })

  test('what was allowed has no clock, and holds until the text changes', async () => {
    const publisher = publisherOn('x/post-home')
    await publisher.write(STOP_TEXT)
    await publisher.press()
    await publisher.allow()
    await pause(16_000)
    expect(await page.has(NOTE)).toBe(true)
    await page.click('[data-testid="tweetTextarea_0"]')
    await page.press('Control+End')
    await page.type('!')
    await page.waitForGone(NOTE)
    await publisher.press()
    await publisher.held()
  })

  test('the first thing on a page: pasted and sent before anything of ours has answered', async () => {
    for (const name of ['facebook/comment', 'x/post-home']) {
      const publisher = publisherOn(name)
      await publisher.open()
      await page.page.keyboard.insertText(STOP_TEXT)
      await publisher.key()
      await publisher.held()
    }
  })

  test('each composer that holds a text keeps its guard when the focus goes to another', async () => {
    const publisher = publisherOn('facebook/comment')
    await publisher.write(STOP_TEXT, { variant: 'two' })
    await page.page.locator('[data-lexical-editor]').nth(1).click()
    await page.type('Toinen.')
    await pause(600)
    await page.page
      .locator(CONTROLS['facebook/comment']?.button ?? '')
      .first()
      .click()
    await publisher.held()
  })

  test('a text that was there before anybody wrote is looked at by the press itself', async () => {
    const publisher = publisherOn('x/post-home')
    await publisher.show({ text: STOP_TEXT })
    await publisher.press()
    await publisher.held()
  })

  test.each(['remove', 'hide'])('the page takes our question away (%s): it comes again', async way => {
    const publisher = publisherOn('x/post-home')
    await publisher.write(STOP_TEXT)
    const take = (how: string) => {
      for (const host of document.querySelectorAll<HTMLElement>('[popover]'))
        if (how === 'remove') host.remove()
        else host.hidePopover()
    }
    await page.evaluate(take, way)
    await publisher.press()
    await publisher.held()
    await page.evaluate(take, way)
    await pause(500)
    await publisher.press()
    await publisher.held()
    await publisher.allow()
    await publisher.press()
    await publisher.sentOnce(STOP_TEXT)
  })

  test('the third answer in a thread is known after a reload', async () => {
    for (const text of ['Ensimmäinen vastaus.', 'Toinen vastaus.']) {
      const publisher = publisherOn('x/reply-inline')
      await publisher.write(text)
      await publisher.press()
      await publisher.sentOnce(text)
      await publisher.waitForSignal()
    }
    await openComposer(page, 'x/reply-inline')
    await page.type('Kolmas vastaus samaan ketjuun.')
    await waitForReport(
      browser,
      page,
      ({ composer }) => composer?.review?.findings.some(({ rule }) => rule === 'common/third-answer') ?? false,
    )
    const worker = await background(browser)
    const counted = await worker.evaluate('chrome.storage.session.get(null)')
    expect(JSON.stringify(counted)).toMatch(/"counts":\{"[^"]+":2/)
    expect(JSON.stringify(counted)).not.toContain('Kirjasto')
    expect(await textOf(page)).toBe('Kolmas vastaus samaan ketjuun.')
  })
})
