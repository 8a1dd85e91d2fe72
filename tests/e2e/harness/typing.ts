import { expect, test } from 'vitest'
import type { Driver } from '../../../scripts/browser/driver.ts'
import { FIXTURES } from '../../../scripts/browser/fixtures.ts'
import { openComposer, openPage } from '../../../scripts/browser/open.ts'
import { textOf, waitForText } from './session.ts'

const LINES = 'Hyvää päivää, Kyrkslätt! Ö, 1+1 = 2.\nToinen rivi #kirkkonummi ja lisää'

/** Every page alone: what is typed by real keys is what the editor holds. */
export function typingTests(page: () => Driver): void {
  const writable = FIXTURES.filter(({ editor }) => editor !== 'none')

  test.each(writable)('$name holds what is typed', async ({ name, enterPublishes }) => {
    await openComposer(page(), name)
    const initial = await textOf(page())
    await page().press('Control+End')
    const [first = '', second = ''] = LINES.split('\n')
    await page().type(first)
    await page().press(enterPublishes ? 'Shift+Enter' : 'Enter')
    await page().type(second)
    await waitForText(page(), initial + LINES)
    expect(await page().evaluate(() => window.fixture.errors, null)).toEqual([])
  })

  test.each(FIXTURES)('$name runs under strict CSP, made-up labels and right to left', async ({ name, editor }) => {
    await openPage(page(), name, { csp: 'strict', labels: 'made-up', dir: 'rtl' })
    expect(await page().evaluate(() => window.fixture.errors, null)).toEqual([])
    if (editor === 'none') expect(await page().evaluate(() => window.fixture.names(), null)).toEqual([])
  })
}
