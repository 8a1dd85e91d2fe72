import { describe, test } from 'vitest'
import { TEST_BUILD } from '../../scripts/browser/browsers.ts'
import type { Driver } from '../../scripts/browser/driver.ts'
import { fixture } from '../../scripts/browser/fixtures.ts'
import { BEHAVIOURS } from './harness/behaviours/index.ts'
import { TWO_COMPOSERS, twoComposers } from './harness/behaviours/site.ts'
import { FAMILIES } from './harness/families.ts'
import { inBrowser } from './harness/in-browser.ts'
import { isWhole } from './harness/whole.ts'

describe.each(['chromium', 'firefox'] as const)('long list in %s', browserName => {
  let page: Driver

  // A page for each: Firefox's driver waits in vain for the next one after one that came from the back/forward cache.
  inBrowser(browserName, lent => ({ page } = lent), TEST_BUILD[browserName], { keepsPages: true, newPages: true })

  describe.each(FAMILIES)('%s', name => {
    for (const { what, run, fits, cannot } of BEHAVIOURS) {
      if (fits && !fits(fixture(name))) continue
      test.skipIf(cannot?.includes(browserName))(what, async () => {
        await run(page, name)
        await isWhole(page, name)
      })
    }
  })

  test.each(TWO_COMPOSERS)('two composers: $name', async two => {
    await twoComposers(page, two)
    await isWhole(page, two.name)
  })
})
