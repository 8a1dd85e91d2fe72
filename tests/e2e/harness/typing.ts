import { expect, test } from 'vitest'
import type { Driver } from '../../../scripts/browser/driver.ts'
import { FIXTURES } from '../../../scripts/browser/fixtures.ts'
import { openComposer, openPage } from '../../../scripts/browser/open.ts'
import { textOf, waitForText } from './session.ts'

const LINES = 'Hyvää päivää, Kyrkslätt! Ö, 1+1 = 2.\nToinen rivi #kirkkonummi ja lisää'

/** As strict as a site can be, with labels that nobody knows, and the other way round. */
const STRICT = { csp: 'strict', labels: 'made-up', dir: 'rtl' }

/** Every page alone, under strict CSP, with made-up labels and right to left; as it is usually, other tests write in it. */
export function typingTests(page: () => Driver): void {
  const writable = FIXTURES.filter(({ editor }) => editor !== 'none')
  const errors = () => page().evaluate(() => window.fixture.errors, null)

  test.each(writable)('$name holds what is typed', async ({ name, enterPublishes }) => {
    await openComposer(page(), name, STRICT)
    const initial = await textOf(page())
    await page().press('Control+End')
    const [first = '', second = ''] = LINES.split('\n')
    await page().type(first)
    await page().press(enterPublishes ? 'Shift+Enter' : 'Enter')
    await page().type(second)
    await waitForText(page(), initial + LINES)
    expect(await errors()).toEqual([])
  })

  test.each(FIXTURES.filter(({ editor }) => editor === 'none'))('$name has no editor', async ({ name }) => {
    await openPage(page(), name, STRICT)
    expect(await errors()).toEqual([])
    expect(await page().evaluate(() => window.fixture.names(), null)).toEqual([])
  })
}
