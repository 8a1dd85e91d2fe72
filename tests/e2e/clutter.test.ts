import { describe, expect, test } from 'vitest'
import type { ChromiumDriver } from '../../scripts/browser/chromium.ts'
import { DEEP_QUERY } from '../../scripts/browser/driver.ts'
import { CARD, CHIP, COUNTS } from '../../scripts/browser/extension.ts'
import { fixture } from '../../scripts/browser/fixtures.ts'
import { openComposer, openPage } from '../../scripts/browser/open.ts'
import type { FixtureServer } from '../../scripts/browser/server.ts'
import { waitForUnderline } from './harness/highlights.ts'
import { inBrowser } from './harness/in-browser.ts'
import { Publisher, pause, STOP_TEXT } from './harness/publishing.ts'
import { textOf } from './harness/session.ts'

/** Puts something of somebody else's into the page. */
const put = (page: ChromiumDriver, into: string, where: InsertPosition, html: string) =>
  page.evaluate(
    ([css = '', position = '', markup = '']) =>
      document.querySelector(css)?.insertAdjacentHTML(position as InsertPosition, markup),
    [into, where, html],
  )

const LISTS = {
  empty: '<ul role="listbox"></ul>',
  unseen: '<ul role="listbox" style="visibility:hidden"><li role="option">Suomi</li></ul>',
  'in a corner':
    '<ul role="listbox" style="position:fixed;right:0;bottom:0;background:white"><li role="option">Yhteystieto</li></ul>',
}

const BUTTONS = {
  'facebook/post': ['[role=dialog]', 'beforeend', '<div style="display:none"><div role="button">G</div></div>'],
  'instagram/caption': ['[role=dialog]', 'afterbegin', '<div style="opacity:0"><div role="button">G</div></div>'],
  'linkedin/post-new': ['dialog', 'beforeend', '<button style="width:0;height:0;padding:0;border:0"></button>'],
} as const

describe('what else is on the page', () => {
  let server: FixtureServer
  let page: ChromiumDriver

  inBrowser('chromium', lent => ({ server, page } = lent))

  test.each(Object.entries(LISTS))(
    'a list that is not the field’s, %s, takes no Enter from the guard',
    async (_, list) => {
      const publisher = new Publisher({ server }, page, 'facebook/comment')
      await publisher.write(STOP_TEXT)
      await put(page, 'body', 'beforeend', list)
      await publisher.key()
      await publisher.held()
    },
  )

  test.each(Object.entries(BUTTONS))('%s: one more button that nobody sees changes nothing', async (name, button) => {
    const publisher = new Publisher({ server }, page, name)
    await publisher.write(STOP_TEXT)
    const [into, where, html] = button
    await put(page, into, where, html)
    await publisher.press()
    await publisher.held()
  })

  test('one more button that is seen is held too, and the site’s own still is', async () => {
    const publisher = new Publisher({ server }, page, 'facebook/post')
    await publisher.write(STOP_TEXT)
    await put(page, '[role=dialog]', 'beforeend', '<div role="button">Tallenna</div>')
    await publisher.press()
    await publisher.held()
  })

  test.each(['plaintext-only', ''])('an editor that is contenteditable="%s" is read', async value => {
    await openPage(page, 'instagram/comment')
    await page.evaluate(
      ([css = '', editable = '']) => document.querySelector(css)?.setAttribute('contenteditable', editable),
      [fixture('instagram/comment').field, value],
    )
    await page.click(fixture('instagram/comment').field)
    await page.type('Tule!!!')
    await waitForUnderline(page, '!!!')
  })

  test('a menu of the site’s lies over the chip, not the other way round', async () => {
    await openComposer(page, 'x/post-modal')
    await page.type('Tule!!!')
    await page.waitForElement(COUNTS)
    await put(page, 'body', 'beforeend', '<div id="menu" style="position:fixed;inset:0;z-index:9999">Valikko</div>')
    await page.press('Shift')
    await pause(400)
    await page.run(`window.deepQuery ??= ${DEEP_QUERY}`)
    const sight = (css: string) => getComputedStyle(window.deepQuery(css) as Element).visibility
    expect(await page.evaluate(sight, CHIP)).toBe('hidden')
  })

  test('Esc closes our card first, wherever the focus is in the site’s dialog, and its key-up stays with us', async () => {
    await openComposer(page, 'facebook/post')
    await page.type('Tule!!!')
    await page.waitForElement(COUNTS)
    await page.click(COUNTS)
    await page.waitForElement(CARD)
    await page.evaluate(() => {
      Object.assign(window, { ups: 0 })
      window.addEventListener('keyup', ({ key }) => {
        if (key === 'Escape') (window as unknown as { ups: number }).ups++
      })
      document.querySelector<HTMLElement>('[role=dialog] [role=button]')?.focus()
    }, null)
    await page.press('Escape')
    await page.waitForGone(CARD)
    expect(await textOf(page)).toBe('Tule!!!')
    expect(await page.evaluate(() => (window as unknown as { ups: number }).ups, null)).toBe(0)
  })

  test('words that are selected by dragging open no card over them', async () => {
    await openComposer(page, 'linkedin/post-new')
    await page.type('Nähdään torilla, Tule!!!')
    await waitForUnderline(page, '!!!')
    await page.page.locator(fixture('linkedin/post-new').field).dblclick({ position: { x: 20, y: 12 } })
    await page.press('Shift+Control+End')
    await pause(300)
    expect(await page.has(CARD)).toBe(false)
  })

  test('the card scrolls to the words that it speaks of', async () => {
    await page.resize(1280, 640)
    await openComposer(page, 'facebook/post')
    await page.type('Tule!!!')
    for (let line = 0; line < 40; line++) await page.press('Enter')
    await page.type('Loppu.')
    await waitForUnderline(page, '!!!')
    await page.press('F8')
    await page.waitForElement(CARD)
    await pause(400)
    const place = await page.evaluate(() => {
      const [range] = [...CSS.highlights].flatMap(([name, ranges]) => (name.endsWith('shown') ? [...ranges] : []))
      if (!range) return null
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      const { top, bottom } = live.getBoundingClientRect()
      return { top, bottom, height: innerHeight }
    }, null)
    expect(place?.top).toBeGreaterThanOrEqual(0)
    expect(place?.bottom).toBeLessThanOrEqual(place?.height ?? 0)
  })
})
