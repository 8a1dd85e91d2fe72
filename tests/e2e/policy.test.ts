import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TEST_BUILD } from '../../scripts/browser/browsers.ts'
import { type ChromiumBrowser, type ChromiumDriver, launchChromium } from '../../scripts/browser/chromium.ts'
import { poll } from '../../scripts/browser/driver.ts'
import { openComposer } from '../../scripts/browser/open.ts'
import { packedFor } from '../../scripts/browser/packed.ts'
import { type FixtureServer, startServer } from '../../scripts/browser/server.ts'
import { waitForUnderline } from './harness/highlights.ts'
import { fileShare, filledIn, whyNoPolicy, writePolicy } from './harness/policy.ts'

const why = whyNoPolicy('chromium')

const updates = (id: string, crx: string) => `<?xml version="1.0"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}"><updatecheck codebase="${crx}" version="0.1.0" /></app>
</gupdate>`

describe.skipIf(why !== null)(
  `from docs/deployment/linux/chromium.json alone, in Chromium${why ? `: ${why}` : ''}`,
  () => {
    const share = fileShare()
    let removePolicy: (() => void) | null = null
    let server: FixtureServer
    let browser: ChromiumBrowser
    let page: ChromiumDriver
    let id = ''

    beforeAll(async () => {
      const packed = packedFor(TEST_BUILD.chromium)
      id = packed.id
      const update = share.put('updates.xml', updates(id, share.put('tolkku.crx', packed.crx)))
      removePolicy = writePolicy('chromium', filledIn('linux/chromium.json', { EXTENSION_ID: id, UPDATE_URL: update }))
      server = await startServer()
      browser = await launchChromium({ extension: null, port: server.port, updates: true })
      // The browser fetches it by itself, a moment after its start.
      await poll(async () => browser.context.serviceWorkers().some(({ url }) => url().includes(id)), 'Tolkku', 30_000)
      page = await browser.newPage()
    }, 60_000)
    afterAll(async () => {
      removePolicy?.()
      await browser?.close()
      await server?.close()
      share.close()
    })

    test('Tolkku is there with the organisation’s own pack', async () => {
      await openComposer(page, 'facebook/post')
      await page.type('Vanhasilta on suljettu. Olet idiootti. ')
      await waitForUnderline(page, 'Vanhasilta')
      await waitForUnderline(page, 'idiootti')
    }, 60_000)

    test('what the organisation has set is locked in the options, and nothing of it is at fault', async () => {
      await page.goto(`chrome-extension://${id}/options.html`)
      await page.waitForElement('#policy')
      const shown = await page.evaluate(() => {
        const all = (css: string) => [...document.querySelectorAll<HTMLInputElement>(css)]
        return {
          title: document.querySelector('#policy')?.textContent,
          organisations: all('[name=organisation]').map(input => input.closest('label')?.textContent),
          locked: all(':disabled').length,
          packs: all('#own-packs ~ .rows b').map(({ textContent }) => textContent),
          faults: all('.import').length,
        }
      }, null)
      expect(shown).toMatchObject({ title: 'Organisaatiosi asetukset', packs: ['Kuusirannan kunta'], faults: 0 })
      expect(shown.organisations[0]).toBe('Kuusirannan kunta')
      expect(shown.organisations).toHaveLength(2)
      expect(shown.locked).toBeGreaterThan(15)
    }, 60_000)

    test('the organisation’s settings change under a running browser, and a bad key is named', async () => {
      const policy = JSON.parse(
        filledIn('linux/chromium.json', { EXTENSION_ID: id, UPDATE_URL: share.address('updates.xml') }),
      )
      Object.assign(policy['3rdparty'].extensions[id], { role: 'minister', interfaceLanguage: 'sv' })
      writePolicy('chromium', JSON.stringify(policy))
      await page.waitFor(
        () => document.querySelector('#policy')?.textContent === 'Din organisations inställningar',
        null,
        30_000,
      )
      expect(await page.textOf('.import')).toContain('role: värdet duger inte')
    }, 60_000)
  },
)
