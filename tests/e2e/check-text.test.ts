import { readFile } from 'node:fs/promises'
import { strToU8, zipSync } from 'fflate'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ChromiumBrowser, ChromiumDriver } from '../../scripts/browser/chromium.ts'
import { poll } from '../../scripts/browser/driver.ts'
import { background, CARD, writeSettings } from '../../scripts/browser/extension.ts'
import { inBrowser } from './harness/in-browser.ts'
import { openOwnPage } from './harness/own-page.ts'

interface Area {
  get(keys: null): Promise<object>
}
declare const chrome: { readonly storage: { readonly local: Area; readonly session: Area } }

const HALVES = 'Uimahalli avataan maanantaina klo 6.\n\nSimhallen öppnar på måndag kl. 7.'
const INSULT = 'Hän on idiootti.'

const docx = (text: string) =>
  Buffer.from(
    zipSync({
      'word/document.xml': strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text
          .split('\n')
          .map(line => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
          .join('')}</w:body></w:document>`,
      ),
    }),
  )

const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

describe('the page that checks any text', () => {
  let browser: ChromiumBrowser
  let page: ChromiumDriver

  inBrowser('chromium', lent => ({ browser } = lent))

  beforeEach(async () => {
    await writeSettings(browser, { 'settings/interface-language': { version: 1, value: 'fi' } })
    page = await openOwnPage(browser, 'check')
  })

  const text = () => page.page.locator('#text').inputValue()
  const open = (name: string, content: string | Buffer) =>
    page.page.locator('input[type=file]').setInputFiles(file(name, content))
  const waitForFinding = (text: string) => page.page.locator('aside .item', { hasText: text }).first().waitFor()
  const sayings = async () =>
    (await page.page.locator('.outcome').allTextContents()).map(said => said.replaceAll('\u00A0', ' '))

  test('marks what is written, opens the card by key, and mends', async () => {
    await page.click('#text')
    await page.type(HALVES)
    await waitForFinding('klo 6')
    // While it is written, other facts differ, too.
    await expect.poll(() => page.page.locator('aside .facts .differs').count()).toBe(1)
    await page.press('F8')
    await page.waitForElement(CARD)
    await page.page.locator('.card .btn.main').first().click()
    await poll(async () => (await text()).includes('klo 7') || (await text()).includes('kl. 6'), 'the fix in the text')
    await page.press('Escape')
    await page.waitForGone(CARD)
  })

  test('takes what is pasted, and a paste that is too long not at all', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const paste = async (text: string) => {
      await page.page.evaluate(copied => navigator.clipboard.writeText(copied), text)
      await page.click('#text')
      await page.press('Control+v')
    }
    await paste(INSULT)
    await waitForFinding('idiootti')
    await paste('Kuntalainen. '.repeat(20_000))
    await poll(async () => (await sayings()).join().includes('100 000 merkkiä'), 'a sentence about the length')
    expect(await text()).toBe(INSULT)
  })

  test('opens texts of Word and plain ones, and says what is wrong with others', async () => {
    await open('teksti.docx', docx(HALVES))
    await waitForFinding('klo 6')
    expect(await text()).toBe(HALVES)
    await open('teksti.txt', INSULT)
    await waitForFinding('idiootti')
    for (const [name, content, said] of [
      ['rikki.docx', 'no zip', 'ei ole Word-tiedosto'],
      ['kuva.png', 'PNG', 'Tolkku avaa vain'],
      ['rikki.csv', 'teksti\n"auki', 'lainausmerkit ovat rikki'],
    ] as const) {
      await open(name, content)
      await poll(async () => (await sayings()).join().includes(said), said)
      expect(await text()).toBe(INSULT)
    }
  })

  test('a table has a row for each draft, a press to its text, and a result to save', async () => {
    await open(
      'kalenteri.csv',
      `päivä;kanava;teksti\n1.12.;X;"${INSULT}"\n2.12.;Facebook;"${HALVES}"\n3.12.;;Hyvää huomenta kaikille!\n`,
    )
    await page.page.locator('.drafts tbody tr').nth(2).waitFor()
    await page.page.getByText('3 tekstiä tarkistettu.').waitFor()
    const rows = await page.page.locator('.drafts tbody tr').allTextContents()
    expect(rows.map(row => /\d+ (?:vakava|tarkistettava)|Ei tarkistettavaa/.exec(row)?.[0])).toEqual([
      '1 tarkistettava',
      '1 tarkistettava',
      'Ei tarkistettavaa',
    ])
    await page.page.locator('.drafts button').first().click()
    await waitForFinding('idiootti')
    expect(await page.page.locator('select').first().inputValue()).toBe('x')
    await page.page.locator('#text').fill('Kiitos palautteesta.')
    await poll(
      async () =>
        ((await page.page.locator('.drafts tbody tr').first().textContent()) ?? '').includes('Ei tarkistettavaa'),
      'the row as it is now',
    )
    const [saved] = await Promise.all([
      page.page.waitForEvent('download'),
      page.page.getByRole('button', { name: 'Tallenna tulos' }).click(),
    ])
    const csv = await readFile(await saved.path(), 'utf8')
    expect(csv).toContain('"Kiitos palautteesta."')
    expect(csv).toContain('"3";"Facebook"')
    expect(csv).not.toContain('idiootti')
  })

  test('keeps nothing of it', async () => {
    await page.page.locator('#text').fill(INSULT)
    await waitForFinding('idiootti')
    const worker = await background(browser)
    const stored = await worker.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
    )
    expect(stored).not.toContain('idiootti')
    expect(stored).not.toContain('writer')
  })
})
