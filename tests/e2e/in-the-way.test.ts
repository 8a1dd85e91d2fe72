import { describe, expect, test } from 'vitest'
import type { ChromiumDriver } from '../../scripts/browser/chromium.ts'
import { CARD, CHIP, DOT } from '../../scripts/browser/extension.ts'
import { fixture } from '../../scripts/browser/fixtures.ts'
import { openComposer } from '../../scripts/browser/open.ts'
import { type Covered, coveredNow, writeLines } from './harness/boxes.ts'
import { waitForUnderline } from './harness/highlights.ts'
import { inBrowser } from './harness/in-browser.ts'
import { CONTROLS, pause } from './harness/publishing.ts'

const PAGES = ['x/post-home', 'linkedin/post-new', 'facebook/post', 'facebook/comment', 'instagram/caption']
/** The narrow one is also what a window of 640 pixels has at twice the size. */
const WIDTHS = [320, 1280]
/** Numbers of lines; each further one is written below what is there. */
const LINES = [1, 8, 40]
const MARKED = 'Tule!!!'
/** Longer than chip and card wait before they look again. */
const SETTLED = 300

describe('nothing of ours is in the way', () => {
  let page: ChromiumDriver

  inBrowser('chromium', lent => ({ page } = lent))

  const cases = PAGES.flatMap(name => WIDTHS.map(width => ({ name, width })))

  test.each(cases)('$name, $width px', async ({ name, width }) => {
    await page.resize(width, width < 600 ? 568 : 720)
    await openComposer(page, name)
    await page.waitForElement(CHIP)
    let written = 0
    for (const count of LINES) {
      const lines = Array.from({ length: count - written }, (_, at) =>
        at % 7 === 0 ? `Nähdään torilla, ${MARKED}` : 'Tavallinen rivi, jossa on hiukan pituutta.',
      )
      if (written > 0) await page.press('Shift+Enter')
      // The first words by keys: some editors take no text in one piece before they have had the focus for a moment.
      if (written === 0) await page.type(lines.shift() ?? '')
      if (lines.length > 0) await writeLines(page, lines)
      written = count
      await waitForUnderline(page, '!!!')
      await pause(SETTLED)
      const button = CONTROLS[name]?.button ?? ''
      const { chip, ...atRest } = await coveredAtRest(page, fixture(name).field, button)
      expect({ count, ...atRest }).toEqual({ count, ...NOTHING })
      if (count === 8) {
        // Whole for as long as it tells news, then a dot.
        await page.waitForElement(DOT)
        const { chip: dot } = await coveredNow(page, fixture(name).field, button)
        expect(Math.max(dot.width, dot.height)).toBeLessThanOrEqual(28)
      }
      await page.press('F8')
      await page.waitForElement(CARD)
      await pause(SETTLED)
      const { chip: _, ...open } = await coveredAtRest(page, fixture(name).field, button)
      expect({ count, ...open }).toEqual({ count, ...NOTHING })
      await page.press('Escape')
      await page.waitForGone(CARD)
      expect(chip.width).toBeGreaterThan(0)
    }
  })
})

/** What is covered when all has come to rest, which takes its time on a busy machine. */
async function coveredAtRest(page: ChromiumDriver, field: string, button: string): Promise<Covered> {
  const end = performance.now() + 3000
  for (;;) {
    const covers = await coveredNow(page, field, button)
    const { chip: _, ...areas } = covers
    if (Object.values(areas).every(area => area === 0) || performance.now() > end) return covers
    await pause(SETTLED)
  }
}

const NOTHING = { chipOnCaretLine: 0, chipOnMarks: 0, cardOnWords: 0, cardOnButton: 0, outside: 0 }
