import { readFile } from 'node:fs/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ChromiumBrowser, ChromiumDriver } from '../../scripts/browser/chromium.ts'
import { poll } from '../../scripts/browser/driver.ts'
import { background, CHIP, openPanel, writeSettings } from '../../scripts/browser/extension.ts'
import { openComposer } from '../../scripts/browser/open.ts'
import { inAWeek } from '../fixtures/in-a-week.ts'
import { inBrowser } from './harness/in-browser.ts'
import { runAsContentScript } from './harness/isolated.ts'
import { CONTROLS } from './harness/publishing.ts'

const FINNISH = 'Kirjaston uusi lukusali avataan 3.12. klo 10. Tervetuloa avajaisiin koko perheen voimin!'
const SWEDISH = 'Bibliotekets nya läsesal öppnar 3.12 kl. 10. Välkommen till invigningen med hela familjen!'
const OWED_SWEDISH = 'Julkaise ruotsiksi'
const LIST = '.ledger'
const QUESTION = '.ledger .question'

const setting = (value: unknown) => ({ version: 1, value })
const SETTINGS = {
  'settings/interface-language': setting('fi'),
  'settings/message-languages': setting('fi'),
  'settings/role': setting('communicator'),
  'settings/account': setting('organisation'),
  'settings/pack': setting('kirkkonummi'),
}

declare const chrome: {
  readonly storage: { readonly local: { get(keys: null): Promise<object>; clear(): Promise<void> } }
  readonly action: { getBadgeText(details: object): Promise<string> }
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> }
}

describe('what is owed', () => {
  let browser: ChromiumBrowser
  let page: ChromiumDriver

  inBrowser('chromium', lent => ({ browser, page } = lent))

  beforeEach(async () => {
    const worker = await background(browser)
    await worker.evaluate(() => chrome.storage.local.clear())
    await writeSettings(browser, SETTINGS)
  })
  /** Writes and publishes, and waits until it is known what came of it. */
  async function publish(name: string, text: string, options: Readonly<Record<string, string>> = {}) {
    await openComposer(page, name, { as: 'kirkkonummi', ...options })
    await page.type(text)
    await page.waitForElement(`${CHIP} .num, ${CHIP} .clear`)
    await page.click(CONTROLS[name]?.button ?? '')
    await page.waitFor(() => document.documentElement.dataset.signals, null, 16_000)
  }
  const keys = async () => {
    const worker = await background(browser)
    return Object.keys(await worker.evaluate(() => chrome.storage.local.get(null)))
  }
  const ledgerKeys = async () => (await keys()).filter(key => key.startsWith('ledger/'))
  const waitForEvents = (least: number) => poll(async () => (await ledgerKeys()).length >= least, `${least} events`)
  const badge = async () => (await background(browser)).evaluate(() => chrome.action.getBadgeText({}))
  const waitForText = (panel: ChromiumDriver, text: string) =>
    poll(async () => (await panel.textOf(LIST))?.includes(text), `“${text}” in the list`)
  const waitForNoText = (panel: ChromiumDriver, text: string) =>
    poll(async () => !(await panel.textOf(LIST))?.includes(text), `no “${text}” in the list`)
  const press = (panel: ChromiumDriver, name: string) =>
    panel.page.getByRole('button', { name, exact: true }).first().click()

  test('a Finnish post on X is in the panel until the Swedish one is published', async () => {
    await publish('x/post-home', FINNISH)
    const panel = await openPanel(browser, page)
    await waitForText(panel, OWED_SWEDISH)
    expect(await panel.textOf(`${LIST} blockquote`)).toMatch(/^Kirjaston uusi lukusali avataan 3\.12\. klo 10\./)
    expect(await panel.page.locator(`${LIST} a`).first().getAttribute('href')).toMatch(/\/status\/\d+$/)
    await poll(badge, 'a number on the badge')
    await page.page.bringToFront()
    const before = (await ledgerKeys()).length
    await publish('x/post-home', SWEDISH)
    await waitForEvents(before + 1)
    await waitForNoText(panel, OWED_SWEDISH)
    expect(await panel.textOf(LIST)).not.toContain('Julkaise suomeksi')
  })

  test('other facts in Swedish: the person is asked, and a yes can be undone', async () => {
    await publish('x/post-home', FINNISH)
    await publish('x/post-home', SWEDISH.replace('3.12', '4.12'))
    const panel = await openPanel(browser, page)
    await panel.waitForElement(QUESTION)
    await press(panel, 'Kyllä')
    await waitForNoText(panel, OWED_SWEDISH)
    await press(panel, 'Kumoa')
    await waitForText(panel, OWED_SWEDISH)
    await panel.waitForElement(QUESTION)
  })

  test('a thread with both languages owes none', async () => {
    await openComposer(page, 'x/thread', { as: 'kirkkonummi' })
    await page.click('[data-testid="tweetTextarea_0"]')
    await page.type(FINNISH)
    await page.click('[data-testid="tweetTextarea_1"]')
    await page.type(SWEDISH)
    await page.waitForElement(`${CHIP} .num, ${CHIP} .clear`)
    await page.click(CONTROLS['x/thread']?.button ?? '')
    await page.waitFor(() => document.documentElement.dataset.signals, null, 16_000)
    await waitForEvents(1)
    const panel = await openPanel(browser, page)
    await waitForText(panel, 'Julkaise Facebookissa')
    expect(await panel.textOf(LIST)).not.toMatch(/Julkaise (?:suomeksi|ruotsiksi)/)
  })

  test('without proof it is asked once, and a no takes all of it off the list', async () => {
    await publish('instagram/caption', FINNISH)
    const panel = await openPanel(browser, page)
    await waitForText(panel, 'Julkaisitko tämän?')
    expect(await panel.page.locator(QUESTION).count()).toBe(1)
    await press(panel, 'Ei')
    await panel.waitForGone(`${LIST} .publication`)
    await press(panel, 'Kumoa')
    await waitForText(panel, 'Julkaisitko tämän?')
    await press(panel, 'Kyllä')
    await waitForText(panel, OWED_SWEDISH)
  })

  test('a scheduled post is due at its time', async () => {
    await publish('x/post-home', FINNISH, { variant: 'scheduled' })
    const panel = await openPanel(browser, page)
    await waitForText(panel, `ajastettu: ${inAWeek()}`)
  })

  test('done elsewhere, not needed with a reason, write it now', async () => {
    await publish('x/post-home', FINNISH)
    const panel = await openPanel(browser, page)
    await waitForText(panel, OWED_SWEDISH)
    await press(panel, 'Tehty muualla')
    await waitForText(panel, 'Merkitty tehdyksi.')
    await press(panel, 'Kumoa')
    await waitForText(panel, 'Kumottu.')
    const items = await panel.page.locator(`${LIST} .debt`).count()
    await press(panel, 'Ei tarvita')
    await panel.page.getByText('Syy jää tälle laitteelle').waitFor()
    await panel.page.getByRole('menuitem', { name: 'Asia ei ole enää ajankohtainen' }).click()
    await poll(async () => (await panel.page.locator(`${LIST} .debt`).count()) === items - 1, 'one item less')
    await panel.page.locator(`${LIST} details details:not(.why) > summary`).first().click()
    const opened = browser.context.waitForEvent('page')
    await press(panel, 'Kirjoita nyt')
    expect((await opened).url()).toMatch(/^https:\/\/(x|www\.facebook)\.com\//)
  })

  test('a colleague takes the file over; twice changes nothing, a broken file neither', async () => {
    await publish('x/post-home', FINNISH)
    await waitForEvents(2)
    const options = await browser.newPage()
    await options.goto(`chrome-extension://${browser.extensionId}/options.html`)
    const files: string[] = []
    for (const format of ['CSV', 'JSON']) {
      const saved = options.page.waitForEvent('download')
      await press(options, `Tallenna ${format}-tiedosto`)
      files.push(await (await saved).path())
    }
    const mine = (await ledgerKeys()).toSorted()
    for (const path of files) {
      const text = await readFile(path, 'utf8')
      await (await background(browser)).evaluate(() => chrome.storage.local.clear())
      await writeSettings(browser, SETTINGS)
      const type = text.startsWith('{') ? 'application/json' : 'text/csv'
      const take = (buffer: Buffer) =>
        options.page.getByLabel('Tuo tiedosto').setInputFiles({ name: 'lista', mimeType: type, buffer })
      await take(Buffer.from(text.replaceAll('organisation', 'myspace')))
      await options.page.getByText('Mitään ei muutettu.').waitFor()
      expect(await ledgerKeys()).toEqual([])
      await take(Buffer.from(text))
      await options.page.getByText(/^Listalle lisättiin/).waitFor()
      expect((await ledgerKeys()).toSorted()).toEqual(mine)
      await take(Buffer.from(text))
      await options.page.getByText(`${mine.length} oli siellä jo.`).waitFor()
      expect((await ledgerKeys()).toSorted()).toEqual(mine)
    }
    const panel = await openPanel(browser, page)
    await waitForText(panel, OWED_SWEDISH)
    expect(await panel.textOf(`${LIST} blockquote`)).toMatch(/^Kirjaston uusi/)
  })

  test('two tabs and the popup write 200 events each at once: 600 are there', async () => {
    await openComposer(page, 'x/post-home')
    const other = await browser.newPage()
    await openComposer(other, 'linkedin/post-new')
    const panel = await openPanel(browser, page)
    const send = `(async () => {
      const publication = i => ({
        id: crypto.randomUUID(), kind: 'published', platform: 'x', composer: 'post', text: 'Kirjasto on auki.', link: null, scheduledFor: null,
        at: Date.now() + i, handle: 'kirkkonummi', account: 'organisation', pack: 'kirkkonummi', languages: ['fi'],
        owed: [{ rule: 'kirkkonummi/poster-answers', norms: [], counterpart: {} }],
        sensitive: false,
      })
      const sent = Array.from({ length: 200 }, (_, i) =>
        chrome.runtime.sendMessage({ type: 'published', publication: publication(i) }))
      return (await Promise.all(sent)).filter(fault => fault !== null).length
    })()`
    const faults = await Promise.all([
      runAsContentScript(page, browser.extensionId, send),
      runAsContentScript(other, browser.extensionId, send),
      panel.page.evaluate(send),
    ])
    expect(faults).toEqual([0, 0, 0])
    expect(await ledgerKeys()).toHaveLength(600)
    await poll(async () => (await badge()) === '99', 'the badge')
    await poll(async () => (await panel.textOf(`${LIST} .head .num`)) === '600', '600 in the panel', 15_000)
  }, 60_000)
})
