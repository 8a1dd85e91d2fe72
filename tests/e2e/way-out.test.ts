import { describe, expect, test } from 'vitest'
import type { ChromiumBrowser, ChromiumDriver } from '../../scripts/browser/chromium.ts'
import { background, CARD, COUNTS, openPanel, waitForReport, writeSettings } from '../../scripts/browser/extension.ts'
import { openComposer } from '../../scripts/browser/open.ts'
import type { DraftNote } from '../../src/core/insights/draft-log.ts'
import { inBrowser } from './harness/in-browser.ts'
import { undoStepEnds, waitForText } from './harness/session.ts'

/** One of each kind of editor. */
const PAGES = [
  'facebook/post',
  'x/post-home',
  'linkedin/post-new',
  'linkedin/post-classic',
  'instagram/caption-textarea',
]
const HARSH = 'Kiitos kokouksesta. Olette kaikki täysiä idiootteja. Nähdään ensi viikolla.'
const CALM = 'Kiitos kokouksesta. Olen eri mieltä, koska … Nähdään ensi viikolla.'

declare const chrome: { readonly storage: { readonly local: { get(key: null): Promise<Record<string, unknown>> } } }

const settings = {
  'settings/interface-language': { version: 1, value: 'fi' },
  ...Object.fromEntries(
    ['facebook', 'x', 'linkedin', 'instagram'].map(site => [
      `settings/writer/${site}`,
      { version: 1, value: { role: 'communicator', account: 'organisation', pack: 'kirkkonummi' } },
    ]),
  ),
}

async function write(page: ChromiumDriver, text: string): Promise<void> {
  await page.press('Control+a')
  await page.press('Delete')
  await page.type(text)
  await waitForText(page, text)
}

async function press(page: ChromiumDriver, name: string): Promise<void> {
  await page.click(COUNTS)
  await page.waitForElement(CARD)
  await undoStepEnds()
  await page.page.getByRole('button', { name }).click()
}

describe('a way out of the card', () => {
  let browser: ChromiumBrowser
  let page: ChromiumDriver

  inBrowser('chromium', lent => ({ browser, page } = lent))

  test.each(PAGES)('%s: a harsh sentence begins anew, one undo brings it back, and the count knows', async name => {
    await writeSettings(browser, settings)
    await openComposer(page, name)
    await write(page, HARSH)
    await waitForReport(browser, page, ({ composer }) => rules(composer).includes('common/insult'))
    await press(page, 'Aloita näin: Olen eri mieltä, koska …')
    await waitForText(page, CALM)
    await waitForReport(browser, page, ({ composer }) => !rules(composer).includes('common/insult'))
    await page.press('Control+z')
    await waitForText(page, HARSH)
  })

  test('an identity code is hidden, and what came of the draft is noted without its text', async () => {
    await writeSettings(browser, settings)
    await openComposer(page, 'x/post-home')
    await write(page, 'Varaus siirrettiin henkilölle 120464-126J kiitos.')
    await waitForReport(browser, page, ({ composer }) => rules(composer).includes('common/hetu'))
    await press(page, 'Peitä: 120464-••••')
    await waitForText(page, 'Varaus siirrettiin henkilölle 120464-•••• kiitos.')
    await waitForReport(browser, page, ({ composer }) => !rules(composer).includes('common/hetu'))
    await page.page.goto('about:blank')
    const noted = async () => {
      const stored = await (await background(browser)).evaluate(() => chrome.storage.local.get(null))
      return Object.entries(stored as Record<string, { value: DraftNote }>).flatMap(([key, { value }]) =>
        key.startsWith('insight/') && value.found['common/hetu'] ? [value] : [],
      )
    }
    await expect.poll(noted).toHaveLength(1)
    const [note] = await noted()
    expect(note?.found['common/hetu']).toBe('fixed')
    expect(note?.pack).toEqual({ id: 'kirkkonummi', version: expect.any(Number) })
    expect(JSON.stringify(note)).not.toMatch(/120464|Varaus/)
  })

  test('a row of the fact table shows both places in the text', async () => {
    await writeSettings(browser, settings)
    await openComposer(page, 'x/post-home')
    await write(page, 'Uimahalli avataan maanantaina klo 6. Tervetuloa! / Simhallen öppnar på måndag kl. 6. Välkommen!')
    await waitForReport(browser, page, ({ composer }) => (composer?.review?.facts.length ?? 0) > 1)
    const panel = await openPanel(browser, page)
    await panel.page.getByRole('button', { name: /^Kellonaika/ }).click()
    const marked = () =>
      page.page.evaluate(() =>
        [...CSS.highlights.values()].flatMap(ranges =>
          Array.from(ranges as Iterable<AbstractRange>, ({ startContainer, startOffset, endContainer, endOffset }) => {
            const range = document.createRange()
            range.setStart(startContainer, startOffset)
            range.setEnd(endContainer, endOffset)
            return range.toString()
          }),
        ),
      )
    await expect.poll(marked).toEqual(expect.arrayContaining(['klo 6', 'kl. 6']))
    await panel.close()
  })
})

function rules(
  composer: { readonly review: { readonly findings: readonly { readonly rule: string }[] } | null } | null,
) {
  return (composer?.review?.findings ?? []).map(({ rule }) => rule)
}
