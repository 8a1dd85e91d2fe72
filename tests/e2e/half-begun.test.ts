import { describe, expect, test } from 'vitest'
import type { ChromiumBrowser, ChromiumDriver } from '../../scripts/browser/chromium.ts'
import { CARD, CHIP, COUNTS, openPanel, waitForReport, writeSettings } from '../../scripts/browser/extension.ts'
import { openComposer } from '../../scripts/browser/open.ts'
import type { PageReport } from '../../src/app/messages/questions.ts'
import { inBrowser } from './harness/in-browser.ts'
import { runAsContentScript } from './harness/isolated.ts'
import { pressInChip } from './harness/press-in-chip.ts'
import { textOf, undoStepEnds, waitForText } from './harness/session.ts'

const FINNISH = 'Kirjaston avajaiset ovat lauantaina 6.3. klo 10–14 Masalassa. Liput maksavat 8 euroa.'
const BEGUN = 'Bibliotek invigning … lördag 6.3 kl. 10–14 Masaby.\nBiljetter … 8 euro.'
const WHOLE = `${FINNISH}\n\n${BEGUN}`
const MISSING = `${CHIP} button.missing`

/** The four sites, and each kind of editor. */
const PAGES = [
  'facebook/post',
  'x/post-home',
  'linkedin/post-classic',
  'linkedin/post-new',
  'instagram/caption',
  'instagram/caption-textarea',
  'x/post-mobile',
]

const settings = (language: string) => ({
  'settings/interface-language': { version: 1, value: language },
  'settings/message-languages': { version: 1, value: language },
  ...Object.fromEntries(
    ['facebook', 'x', 'linkedin', 'instagram'].map(site => [
      `settings/writer/${site}`,
      { version: 1, value: { role: 'communicator', account: 'organisation', pack: 'kirkkonummi' } },
    ]),
  ),
})

/** What the person adds. */
async function complete(page: ChromiumDriver): Promise<void> {
  await page.press('Control+End')
  await page.type(' Välkommen till biblioteket, vi firar tillsammans hela dagen och bjuder på kaffe!')
}

describe('the missing half, begun', () => {
  let browser: ChromiumBrowser
  let page: ChromiumDriver

  inBrowser('chromium', lent => ({ browser, page } = lent))

  test.each(PAGES)('%s: written, begun, taken back, completed and checked', async name => {
    await writeSettings(browser, settings('fi'))
    await openComposer(page, name)
    await page.press('Control+a')
    await page.press('Delete')
    await page.type(FINNISH)
    await waitForText(page, FINNISH)
    await page.waitForElement(MISSING)
    await undoStepEnds()
    await pressInChip(page, MISSING)
    await page.waitForElement(`${CHIP} .note`)
    expect(await page.textOf(`${CHIP} .note`)).toBe('Täydennä kohdat …')
    await waitForText(page, WHOLE)
    await page.press('Control+z')
    await waitForText(page, FINNISH)
    await page.waitForElement(MISSING)
    await undoStepEnds()
    await pressInChip(page, MISSING)
    await waitForText(page, WHOLE)
    await complete(page)
    await page.waitForElement(`${CHIP} button.lang.present:not(.missing) ~ button.lang.present`)
    const fits = ({ composer }: PageReport) =>
      composer?.review?.coverage.every(({ presence }) => presence === 'present') === true &&
      composer.review.facts.filter(({ agrees }) => agrees).length >= 4
    const { composer } = await waitForReport(browser, page, fits)
    expect(composer?.review?.facts.filter(({ agrees }) => !agrees)).toEqual([])
    expect(await page.evaluate(() => window.fixture.errors, null)).toEqual([])
  })

  test('from the card of what was found, in Swedish, the other way round', async () => {
    await writeSettings(browser, settings('sv'))
    await openComposer(page, 'facebook/post')
    await page.type('Kommunfullmäktige sammanträder måndagen den 8 mars kl. 18. Välkommen att lyssna på mötet!')
    await page.waitForElement(MISSING)
    await page.click(COUNTS)
    await page.click(`${CARD} .btn.main`)
    await page.waitForElement(`${CHIP} .note`)
    expect(await page.textOf(`${CHIP} .note`)).toBe('Fyll i vid …')
    await page.waitFor(() => window.fixture.text().includes('8. maaliskuuta klo 18'), null)
    expect(await textOf(page)).toContain('Kunnanvaltuusto')
  })

  async function beginInPanel(language: 'fi' | 'sv'): Promise<ChromiumDriver> {
    await writeSettings(browser, settings(language))
    await openComposer(page, 'linkedin/post-classic')
    await page.press('Control+a')
    await page.type(FINNISH)
    await page.waitForElement(MISSING)
    return openPanel(browser, page)
  }

  test('in the panel: copied, and in a browser without a translator that is said', async () => {
    const panel = await beginInPanel('fi')
    await panel.evaluate(() => void Reflect.deleteProperty(globalThis, 'Translator'), null)
    await panel.page.getByRole('button', { name: 'Aloita ruotsiksi', exact: true }).click()
    await panel.waitFor(
      () => document.querySelector('#half')?.parentElement?.textContent?.includes('pelkän alun'),
      null,
    )
    expect(await panel.textOf('#half ~ pre')).toBe(BEGUN)
    expect(await panel.evaluate(() => navigator.clipboard.readText().catch(() => ''), null)).toMatch(/^$|lördag 6.3/)
  })

  test('in the panel: drafted by a stand-in of the translator, after it was said what that does', async () => {
    const panel = await beginInPanel('sv')
    await panel.evaluate(() => {
      const create = async () => ({
        translate: async (text: string) => text.replace('Liput maksavat', 'Biljetterna kostar'),
        destroy: () => undefined,
      })
      Object.assign(globalThis, { Translator: { availability: async () => 'downloadable', create } })
    }, null)
    await panel.page.getByRole('button', { name: 'Börja på svenska', exact: true }).click()
    await panel.page.getByRole('button', { name: 'Översätt med webbläsarens översättare' }).click()
    await panel.page.getByRole('button', { name: 'Översätt', exact: true }).click()
    await panel.waitFor(
      () => document.querySelector('#half ~ pre')?.textContent?.includes('Biljetterna kostar 8 euro'),
      null,
    )
    expect(await panel.textOf('#half + p')).toBe('Kontrollera: det här är en maskinöversättning.')
    expect(await panel.textOf('#half ~ pre')).not.toContain('[[')
  })

  test('says whether the browser at hand has a translator of its own, and where', async () => {
    const panel = await beginInPanel('fi')
    const inPanel = await panel.evaluate(() => 'Translator' in globalThis, null)
    const inPage = await runAsContentScript(page, browser.extensionId, "'Translator' in globalThis")
    const pair = await panel.evaluate(async () => {
      const api = (globalThis as { Translator?: { availability(pair: object): Promise<string> } }).Translator
      return api?.availability({ sourceLanguage: 'fi', targetLanguage: 'sv' }).catch(String)
    }, null)
    console.info(`Translator in a page of ours: ${inPanel} (fi to sv: ${pair}), beside a site: ${inPage}`)
    await panel.page.getByRole('button', { name: 'Aloita ruotsiksi', exact: true }).click()
    const said = pair === undefined || pair === 'unavailable' ? 'pelkän alun' : 'Käännä selaimen kääntäjällä'
    await panel.waitFor(words => document.querySelector('main')?.textContent?.includes(words), said)
  })
})
