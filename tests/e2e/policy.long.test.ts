import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TEST_BUILD } from '../../scripts/browser/browsers.ts'
import { type ChromiumBrowser, type ChromiumDriver, launchChromium } from '../../scripts/browser/chromium.ts'
import { openComposer } from '../../scripts/browser/open.ts'
import { packedFor } from '../../scripts/browser/packed.ts'
import { type FixtureServer, startServer } from '../../scripts/browser/server.ts'
import { waitForUnderline } from './harness/highlights.ts'
import { filledIn, whyNoPolicy, writePolicy } from './harness/policy.ts'

const why = whyNoPolicy('chromium')
const FILE = 'linux/chromium.json'

/**
 * The settings of the file for administrators. What installs is left out: a browser that a test drives takes no extension from
 * a policy, and one that a policy forces in is not loaded from a folder.
 */
function settingsFor(id: string, changes: object = {}): string {
  const { '3rdparty': thirdParty } = JSON.parse(filledIn(FILE, { EXTENSION_ID: id }))
  Object.assign(thirdParty.extensions[id], changes)
  return JSON.stringify({ '3rdparty': thirdParty })
}

/** A build whose unpacked form has a known id. */
function keyed(build: string, key: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tolkku-keyed-'))
  cpSync(build, folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), key }))
  return folder
}

describe.skipIf(why !== null)(`with docs/deployment/${FILE}, in Chromium${why ? `: ${why}` : ''}`, () => {
  let removePolicy: (() => void) | null = null
  let server: FixtureServer
  let browser: ChromiumBrowser
  let page: ChromiumDriver
  let folder = ''
  let id = ''

  beforeAll(async () => {
    const packed = packedFor(TEST_BUILD.chromium)
    id = packed.id
    folder = keyed(TEST_BUILD.chromium, packed.key)
    removePolicy = writePolicy('chromium', settingsFor(id))
    server = await startServer()
    browser = await launchChromium({ extension: folder, port: server.port, keepsWelcome: true })
    page = await browser.newPage()
  }, 60_000)
  afterAll(async () => {
    removePolicy?.()
    await browser?.close()
    await server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('reviews by the organisation’s own pack', async () => {
    expect(browser.extensionId).toBe(id)
    await openComposer(page, 'facebook/post')
    await page.type('Vanhasilta on suljettu. Olet idiootti. ')
    await waitForUnderline(page, 'Vanhasilta')
    await waitForUnderline(page, 'idiootti')
  }, 60_000)

  test('shows what is set with a lock, and names no fault', async () => {
    await page.goto(`chrome-extension://${id}/options.html`)
    await page.waitForElement('#policy')
    await page.waitForElement('#own-packs ~ .rows b')
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

  test('takes a change over while it runs, and names a bad key', async () => {
    writePolicy('chromium', settingsFor(id, { role: 'minister', interfaceLanguage: 'sv' }))
    const isSwedish = () => document.querySelector('#policy')?.textContent === 'Din organisations inställningar'
    await page.waitFor(isSwedish, null, 30_000)
    expect(await page.textOf('.import')).toContain('role: värdet duger inte')
  }, 60_000)
})
