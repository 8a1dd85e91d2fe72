import { beforeEach, describe, expect, test } from 'vitest'
import type { ChromiumBrowser, ChromiumDriver } from '../../scripts/browser/chromium.ts'
import { writeSettings } from '../../scripts/browser/extension.ts'
import { inBrowser } from './harness/in-browser.ts'
import { beyondColumn, faultsOf, openOwnPage, tabThrough } from './harness/own-page.ts'

const PAGES = ['check', 'welcome', 'guide', 'options', 'accounts', 'insights', 'popup', 'sidepanel'] as const
/** A window of 1280 by 760, as it is and enlarged to 200 %. */
const WINDOWS = [
  [1280, 760],
  [640, 380],
] as const
/** What came of a draft, so that there is something to draw. */
const NOTE = {
  ...{ id: 'note', at: Date.now(), platform: 'x', composer: 'post', account: 'organisation' },
  ...{ pack: { id: 'kirkkonummi', version: 1 }, found: { 'common/insult': 'stood' }, skipped: {} },
  ...{ published: true, languages: ['fi', 'sv'], took: [5] },
}
const TABLE =
  'teksti\n"Hän on idiootti."\n"Uimahalli avataan maanantaina klo 6.\n\nSimhallen öppnar på måndag kl. 7."\n'

/** Fills the page as it is when somebody uses it. */
async function use({ page }: ChromiumDriver, name: string): Promise<void> {
  if (name !== 'check') return
  const buffer = Buffer.from(TABLE)
  await page.locator('input[type=file]').setInputFiles({ name: 'kalenteri.csv', mimeType: 'text/csv', buffer })
  await page.locator('.drafts tbody button').nth(1).click()
  await page.locator('aside .facts').waitFor()
  await page.locator('.wrong summary').click()
}

describe('our own pages', () => {
  let browser: ChromiumBrowser

  inBrowser('chromium', lent => ({ browser } = lent))

  describe.each(['fi', 'sv'])('in %s', language => {
    beforeEach(() =>
      writeSettings(browser, {
        'settings/interface-language': { version: 1, value: language },
        'insight/note': { version: 1, value: NOTE },
      }),
    )

    test.each(PAGES)(
      '%s has no fault that axe sees, in both themes, narrow and wide, and never scrolls sideways',
      async name => {
        const page = await openOwnPage(browser, name)
        await use(page, name)
        for (const width of [320, 1280]) {
          await page.resize(width, 800)
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.page.emulateMedia({ colorScheme })
            expect([width, colorScheme, await faultsOf(page)]).toEqual([width, colorScheme, []])
          }
          const sideways = await page.page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect([width, sideways]).toEqual([width, 0])
          expect([width, await beyondColumn(page)]).toEqual([width, []])
        }
        expect(await page.page.evaluate(() => document.documentElement.lang)).toBe(language)
      },
    )
  })

  const cases = PAGES.flatMap(name => WINDOWS.map(([width, height]) => ({ name, width, height })))

  test.each(cases)('$name of $width pixels is gone through by Tab with the focus in sight', async own => {
    const { name, width, height } = own
    const page = await openOwnPage(browser, name)
    await page.resize(width, height)
    await use(page, name)
    const stops = await tabThrough(page)
    expect(stops.filter(({ isOutlined, isInSight }) => !isOutlined || !isInSight)).toEqual([])
    expect(stops.length).toBeGreaterThan(3)
  })
})
