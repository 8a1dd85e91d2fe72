import { describe, expect, test } from 'vitest'
import type { ChromiumBrowser, ChromiumDriver } from '../../scripts/browser/chromium.ts'
import { background, CHIP, reportOf, stopWorker } from '../../scripts/browser/extension.ts'
import { fixture } from '../../scripts/browser/fixtures.ts'
import { openComposer } from '../../scripts/browser/open.ts'
import type { FixtureServer } from '../../scripts/browser/server.ts'
import { waitForUnderline } from './harness/highlights.ts'
import { inBrowser } from './harness/in-browser.ts'
import { CLEAN_TEXT, CONTROLS, GUARD, HETU, NOTE, Publisher, pause, STOP_TEXT } from './harness/publishing.ts'
import { textOf } from './harness/session.ts'

const UNANSWERED = '.chip.no-answer'
/** As a background that hangs: what is asked of it meanwhile waits. */
const hangs = (ms: number) => `void setTimeout(() => { const end = Date.now() + ${ms}; while (Date.now() < end); }, 0)`
describe('the engine is in the background', () => {
  let server: FixtureServer
  let browser: ChromiumBrowser
  let page: ChromiumDriver

  inBrowser('chromium', lent => ({ server, browser, page } = lent), undefined, { alone: true })

  test('is stopped again and again: a question is asked once more, and nothing else is lost', async () => {
    await openComposer(page, 'facebook/post')
    await page.type('Hän on idiootti. ')
    await waitForUnderline(page, 'idiootti')
    await stopWorker(browser)
    await page.type(`Ja ${HETU} tuli. `)
    await waitForUnderline(page, HETU)
    const typed = page.type('Hän on roisto. ')
    await stopWorker(browser)
    await typed
    await waitForUnderline(page, 'roisto')
    expect(await page.has(UNANSWERED)).toBe(false)
    expect(await textOf(page)).toBe(`Hän on idiootti. Ja ${HETU} tuli. Hän on roisto. `)
  }, 60_000)

  test('hangs before anything of ours has come: that is said, and a press is held until it was said', async () => {
    const worker = await background(browser)
    await worker.evaluate(hangs(9000))
    const publisher = new Publisher({ server }, page, 'facebook/post')
    await publisher.open()
    await page.page.keyboard.insertText(STOP_TEXT)
    await page.waitForElement('.line.silent')
    await publisher.press()
    expect(publisher.posts()).toEqual([])
    await page.waitForElement('.line.late')
    expect(publisher.posts()).toEqual([])
    // Nobody is stuck: who was told to look may go on.
    await publisher.press()
    await publisher.sentOnce(STOP_TEXT)
  }, 60_000)

  test('hangs before settings and texts have come: that is said, and the guard holds all the same', async () => {
    const name = 'facebook/comment'
    const publisher = new Publisher({ server }, page, name)
    await publisher.show({})
    // A panel brings the page script, and no settings with it.
    await reportOf(browser, page)
    await (await background(browser)).evaluate(hangs(9000))
    await page.click(fixture(name).field)
    await page.page.keyboard.insertText(STOP_TEXT)
    await publisher.press()
    expect(publisher.posts()).toEqual([])
    await page.waitForElement(UNANSWERED)
    await page.waitForElement(NOTE)
    expect(publisher.posts()).toEqual([])
    await publisher.press()
    await publisher.sentOnce(STOP_TEXT)
    await pause(3000)
    await page.waitForGone(UNANSWERED)
  }, 60_000)

  test('hangs while somebody writes: that is said after three seconds, and taken back with the answer', async () => {
    await openComposer(page, 'linkedin/post-new')
    await page.type(CLEAN_TEXT)
    await page.waitForElement(`${CHIP} .clear, ${CHIP} .num`)
    await (await background(browser)).evaluate(hangs(6000))
    await page.type(` Olet idiootti.`)
    await page.waitForElement(UNANSWERED)
    await pause(3000)
    await page.waitForGone(UNANSWERED)
    await waitForUnderline(page, 'idiootti')
  }, 60_000)

  test('two tabs at once have answers of their own', async () => {
    const other = await browser.newPage()
    await openComposer(page, 'x/post-home')
    await openComposer(other, 'facebook/post')
    await Promise.all([page.type('Hän on idiootti.'), other.type('Hän on roisto.')])
    await waitForUnderline(page, 'idiootti')
    await waitForUnderline(other, 'roisto')
    const found = async (tab: ChromiumDriver) =>
      (await reportOf(browser, tab))?.composer?.review?.findings.map(finding => finding.found)
    expect([await found(page), await found(other)]).toEqual([
      expect.arrayContaining(['idiootti']),
      expect.arrayContaining(['roisto']),
    ])
    expect(JSON.stringify(await found(page))).not.toContain('roisto')
  })

  test('63,206 characters are reviewed, and the next key is not felt', async () => {
    const text = 'Kirjasto on auki lauantaina klo 10–15, ja kahvila palvelee. '.repeat(1100).slice(0, 63_180)
    await openComposer(page, 'facebook/post')
    await page.page.keyboard.insertText(`${text} Olet idiootti.`)
    await waitForUnderline(page, 'idiootti')
    await page.press('Control+End')
    await page.type(' Ja roisto.')
    await waitForUnderline(page, 'roisto')
    await page.page.keyboard.insertText(` ${HETU}`)
    await page.click(CONTROLS['facebook/post']?.button ?? '')
    await page.waitForElement(GUARD)
    await pause(100)
  }, 60_000)
})
