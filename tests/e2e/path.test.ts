import { describe, expect, test } from 'vitest'
import type { Driver } from '../../scripts/browser/driver.ts'
import { CHIP } from '../../scripts/browser/extension.ts'
import { FIXTURES } from '../../scripts/browser/fixtures.ts'
import { openComposer, openPage } from '../../scripts/browser/open.ts'
import { inBrowser } from './harness/in-browser.ts'
import { cardIsApart, survivesReplacement } from './harness/path.ts'
import { pause } from './harness/publishing.ts'
import { htmlOf } from './harness/session.ts'

/** Whose DOM is looked at. The path itself is gone through in every composer by `short-list`. */
const MAIN = [
  'x/post-home',
  'x/post-modal',
  'facebook/post',
  'linkedin/post-classic',
  'linkedin/post-new',
  'instagram/caption',
]

describe('the extension in Chromium', () => {
  let page: Driver

  inBrowser('chromium', lent => ({ page } = lent))

  test.each(['x/post-home', 'x/post-modal', 'linkedin/post-classic', 'linkedin/post-new'])(
    '%s hears nothing of the card, and Esc closes the card alone',
    name => cardIsApart(page, name),
  )

  test.each(['linkedin/post-new', 'x/post-modal'])('%s may replace its dialog while the card is open', name =>
    survivesReplacement(page, name),
  )

  test('the chip takes no focus from the editor', async () => {
    await openComposer(page, 'linkedin/post-new')
    await page.type('Idiootti')
    await page.click(`${CHIP} .num`)
    await page.type('!')
    await page.waitFor(() => window.fixture.text() === 'Idiootti!', null)
  })

  test.each(FIXTURES.filter(({ kind }) => kind === 'excluded'))('$name is not read', async ({ name }) => {
    await openComposer(page, name)
    await page.type('Idiootti 010594Y9032')
    // Whatever is shown there, it says nothing of the text, also when a review would be done.
    await pause(700)
    expect(await page.has(`${CHIP}.reading`)).toBe(false)
    expect(await page.evaluate(() => [...CSS.highlights.values()].flatMap(ranges => [...ranges]).length, null)).toBe(0)
  })

  test('nothing runs on other sites', async () => {
    await openPage(page, 'example/plain')
    await page.click('[contenteditable]')
    await page.type('Idiootti')
    expect(await page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length, null)).toBe(0)
    expect(await page.has('[popover]')).toBe(false)
  })
})

/** Names that editors make up anew for each load. */
const withoutKeys = (html: string) => html.replaceAll(/ (data-offset-key|data-editor|id|aria-controls)="[^"]*"/g, '')

describe('the DOM inside the editor', () => {
  let withUs: Driver
  let without: Driver

  inBrowser('chromium', lent => ({ page: withUs } = lent))
  inBrowser('chromium', lent => ({ page: without } = lent), null)

  test.each(MAIN)('%s is the same with and without the extension', async name => {
    const seen: string[] = []
    for (const page of [withUs, without]) {
      await openComposer(page, name)
      await page.type('Hän on idiootti 010594Y9032.\nMötet är 4.2.')
      if (seen.length === 0) await page.waitForElement(`${CHIP} .num`)
      seen.push(withoutKeys(await htmlOf(page)))
    }
    expect(seen[0]).toBe(seen[1])
  })
})
