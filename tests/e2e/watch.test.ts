import { afterEach, describe, expect, test } from 'vitest'
import type { ChromiumBrowser, ChromiumDriver } from '../../scripts/browser/chromium.ts'
import { background, CHIP, stopWorker } from '../../scripts/browser/extension.ts'
import { openComposer, openPage } from '../../scripts/browser/open.ts'
import type { FixtureServer } from '../../scripts/browser/server.ts'
import { waitForUnderline } from './harness/highlights.ts'
import { inBrowser } from './harness/in-browser.ts'
import { CLEAN_TEXT, GUARD, HETU, Publisher, pause, STOP_TEXT } from './harness/publishing.ts'
import { textOf } from './harness/session.ts'

/** Does something before the page script is brought, and counts how often that is asked for. */
const bringing = (what: string) => `(() => {
  const { scripting } = chrome
  globalThis.bring ??= scripting.executeScript
  globalThis.brought = 0
  scripting.executeScript = async (...asked) => {
    globalThis.brought++
    ${what}
    return globalThis.bring.apply(scripting, asked)
  }
})()`
const slowly = (ms: number) => bringing(`await new Promise(resolve => setTimeout(resolve, ${ms}))`)
/** Brings it when the test says so. */
const untilLetGo = bringing('await new Promise(resolve => { globalThis.letGo = resolve })')
const line = (what: string) => `.line.${what}`

describe('until the page script is there', () => {
  let server: FixtureServer
  let browser: ChromiumBrowser
  let page: ChromiumDriver

  inBrowser('chromium', lent => ({ server, browser, page } = lent), undefined, { alone: true })
  afterEach(() => inWorker(bringing('')))

  const inWorker = async (script: string) => (await background(browser)).evaluate(script)
  const brought = () => inWorker('globalThis.brought') as Promise<number>
  const publisherOn = (name: string) => new Publisher({ server }, page, name)
  const paste = (text: string) => page.page.keyboard.insertText(text)

  test.each(['x/post-modal', 'facebook/comment', 'linkedin/post-classic', 'instagram/caption'])(
    '%s: what is written and sent at once is held, and then checked',
    async name => {
      await inWorker(untilLetGo)
      const publisher = publisherOn(name)
      await publisher.open()
      await page.type(STOP_TEXT)
      await publisher.press()
      await page.waitForElement(line('waiting'))
      expect(publisher.posts()).toEqual([])
      await inWorker('letGo()')
      await publisher.held()
      expect(await page.has(line('waiting'))).toBe(false)
      await publisher.allow()
      await publisher.press()
      await publisher.sentOnce(STOP_TEXT)
    },
  )

  test('by its key too; and what there is nothing to ask about goes out at the next press', async () => {
    await inWorker(untilLetGo)
    const publisher = publisherOn('facebook/comment')
    await publisher.open()
    await paste(CLEAN_TEXT)
    await publisher.key()
    await page.waitForElement(line('waiting'))
    await inWorker('letGo()')
    await page.waitForElement(line('again'))
    expect(publisher.posts()).toEqual([])
    expect(await textOf(page)).toBe(CLEAN_TEXT)
    await publisher.key()
    await publisher.sentOnce(CLEAN_TEXT)
  })

  test('a double click answers nothing', async () => {
    await inWorker(slowly(100))
    const publisher = publisherOn('facebook/post')
    await publisher.open()
    await paste(STOP_TEXT)
    await publisher.press()
    await publisher.press().catch(() => undefined)
    await publisher.held()
    await pause(500)
    expect(await page.has(GUARD)).toBe(true)
    expect(publisher.posts()).toEqual([])
  })

  test('without any delay of ours nothing goes out unchecked', async () => {
    const publisher = publisherOn('x/post-modal')
    await publisher.open()
    await paste(STOP_TEXT)
    await publisher.key()
    await publisher.held()
    expect(publisher.posts()).toEqual([])
  })

  test('what was written meanwhile is read', async () => {
    await inWorker(slowly(700))
    await openComposer(page, 'x/post-home')
    await page.type('Hän on idiootti.')
    await waitForUnderline(page, 'idiootti')
  })

  test('refused, it is said, and the person may press again', async () => {
    await inWorker(bringing("throw new Error('refused')"))
    const publisher = publisherOn('facebook/post')
    await publisher.open()
    await paste(CLEAN_TEXT)
    await publisher.press()
    await page.waitForElement(line('late'))
    expect(publisher.posts()).toEqual([])
    await publisher.press()
    await publisher.sentOnce(CLEAN_TEXT)
  })

  test('late, it is said after two seconds', async () => {
    await inWorker(slowly(4000))
    const publisher = publisherOn('facebook/post')
    await publisher.open()
    await paste(STOP_TEXT)
    await publisher.press()
    await page.waitForElement(line('late'))
    expect(publisher.posts()).toEqual([])
    await page.waitForElement(CHIP)
    await publisher.press()
    await publisher.held()
  })

  test('a worker that was stopped comes back for it', async () => {
    await stopWorker(browser)
    const publisher = publisherOn('linkedin/post-new')
    await publisher.open()
    await paste(STOP_TEXT)
    await publisher.press()
    await publisher.held()
    expect(publisher.posts()).toEqual([])
  })

  test('it is brought once a page, for whatever composers come, and to each tab', async () => {
    await inWorker(bringing(''))
    await openComposer(page, 'facebook/comment', { variant: 'two' })
    await page.waitForElement(CHIP)
    await page.press('Tab')
    await page.type('Hei')
    const other = await browser.newPage()
    await openComposer(other, 'x/post-home')
    await other.type(`Soita ${HETU}.`)
    await waitForUnderline(other, HETU)
    expect(await brought()).toBe(2)
  })

  test('a draft that nobody was in is checked at the first press of all', async () => {
    await inWorker(bringing(''))
    const publisher = publisherOn('x/post-home')
    await publisher.show({ text: STOP_TEXT })
    expect(await brought()).toBe(0)
    await publisher.press()
    await publisher.held()
    expect(await brought()).toBe(1)
  })

  test('nobody writes: it is not asked for', async () => {
    await inWorker(bringing(''))
    await openPage(page, 'x/empty')
    await page.clickAt(500, 500)
    await page.press('Enter')
    await pause(500)
    expect(await brought()).toBe(0)
  })
})
