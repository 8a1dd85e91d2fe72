import { describe, expect, test } from 'vitest'
import { ownCalls, traced } from '../../scripts/bench/trace.ts'
import type { ChromiumBrowser, ChromiumDriver } from '../../scripts/browser/chromium.ts'
import { DOT } from '../../scripts/browser/extension.ts'
import { openComposer } from '../../scripts/browser/open.ts'
import { waitForUnderline } from './harness/highlights.ts'
import { inBrowser } from './harness/in-browser.ts'
import { pause } from './harness/publishing.ts'

describe('nobody writes', () => {
  let browser: ChromiumBrowser
  let page: ChromiumDriver

  inBrowser('chromium', lent => ({ browser, page } = lent), undefined, { newPages: true })

  test.each(['facebook/post', 'x/post-mobile', 'linkedin/post-classic'])('%s: nothing of ours runs', async name => {
    const session = await browser.context.newCDPSession(page.page)
    await openComposer(page, name)
    const typing = await traced(session, async () => {
      await page.type('Kokous on 3.2. Hän on idiootti.')
      await waitForUnderline(page, 'idiootti')
    })
    expect(ownCalls(typing)).toBeGreaterThan(0)
    await pause(1500)
    // News are shown whole for some seconds; becoming a dot is the last that happens.
    await page.waitForElement(DOT)
    await pause(500)
    expect(ownCalls(await traced(session, () => pause(1500)))).toBe(0)
  })
})
