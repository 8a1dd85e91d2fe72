import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, type Stage, TEST_BUILD } from '../../scripts/browser/browsers.ts'
import type { Driver } from '../../scripts/browser/driver.ts'
import { openComposer } from '../../scripts/browser/open.ts'
import { zipOf } from '../../scripts/browser/packed.ts'
import { waitForUnderline } from './harness/highlights.ts'
import { fileShare, filledIn, whyNoPolicy, writePolicy } from './harness/policy.ts'
import { pause } from './harness/publishing.ts'

const why = whyNoPolicy('firefox')

describe.skipIf(why !== null)(
  `from docs/deployment/firefox/policies.json alone, in Firefox${why ? `: ${why}` : ''}`,
  () => {
    const share = fileShare()
    let removePolicy: (() => void) | null = null
    let stage: Stage<'firefox'>
    let page: Driver

    beforeAll(async () => {
      const address = share.put('tolkku.xpi', zipOf(TEST_BUILD.firefox))
      const policy = JSON.parse(filledIn('firefox/policies.json', { INSTALL_URL: address }))
      // Nobody has signed what was just built.
      policy.policies.Preferences = { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } }
      removePolicy = writePolicy('firefox', JSON.stringify(policy))
      stage = await launch('firefox', null)
      page = await stage.browser.newPage()
    }, 60_000)
    afterAll(async () => {
      removePolicy?.()
      await stage?.close()
      share.close()
    })

    test('Tolkku is there with the organisation’s own pack, and says so in its language', async () => {
      await openComposer(page, 'facebook/post')
      await page.type('Vanhasilta on suljettu. Olet idiootti. ')
      await waitForUnderline(page, 'Vanhasilta')
      await waitForUnderline(page, 'idiootti')
    }, 60_000)

    test('a site that the organisation has switched off is left alone', async () => {
      await openComposer(page, 'instagram/caption')
      await page.type('Vanhasilta on suljettu.')
      await pause(3000)
      expect(
        await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0), null),
      ).toBe(0)
    }, 60_000)
  },
)
