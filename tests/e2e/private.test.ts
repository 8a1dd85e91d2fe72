import { describe, expect, test } from 'vitest'
import type { ChromiumBrowser, ChromiumDriver } from '../../scripts/browser/chromium.ts'
import { background, CHIP, reportOf, writeSettings } from '../../scripts/browser/extension.ts'
import { addressOf } from '../../scripts/browser/fixtures.ts'
import type { FixtureServer } from '../../scripts/browser/server.ts'
import { waitForUnderline } from './harness/highlights.ts'
import { inBrowser } from './harness/in-browser.ts'
import { allowPrivate, openPrivate } from './harness/private.ts'
import { HETU, Publisher, pause } from './harness/publishing.ts'

declare const chrome: {
  readonly storage: Readonly<Record<'local' | 'session', { get(keys: null): Promise<object> }>>
}

const setting = (value: unknown) => ({ version: 1, value })
const SETTINGS = {
  'settings/role': setting('communicator'),
  'settings/account': setting('organisation'),
  'settings/pack': setting('kirkkonummi'),
}
const NAME = 'x/reply-inline'
/** Finnish alone: an organisation owes the Swedish, and an answer in a thread is counted. */
const TEXT = 'Kirjaston uusi lukusali avataan 3.12. klo 10. Tervetuloa avajaisiin koko perheen voimin!'

describe('a private window', () => {
  let server: FixtureServer
  let browser: ChromiumBrowser
  let page: ChromiumDriver

  inBrowser('chromium', lent => ({ server, browser, page } = lent), undefined, { newPages: true, alone: true })

  const stored = async () =>
    (await background(browser)).evaluate(async () => [
      await chrome.storage.local.get(null),
      await chrome.storage.session.get(null),
    ])
  /** Writes, chooses on whose behalf, skips what is serious, and publishes. */
  const publishIn = async (tab: ChromiumDriver) => {
    const publisher = new Publisher({ server }, tab, NAME)
    await publisher.write(`${TEXT} ${HETU}`, { as: 'kirkkonummi' })
    await waitForUnderline(tab, HETU)
    await tab.click(`${CHIP} [aria-haspopup=menu]`)
    await tab.click(`${CHIP} [role=menuitemradio]:nth-of-type(2)`)
    await publisher.press()
    await publisher.held()
    await publisher.allow()
    await publisher.press()
    await publisher.waitForSignal()
    await pause(1000)
  }

  test('is served as any other, and nothing of it is stored', async () => {
    await allowPrivate(browser)
    await writeSettings(browser, SETTINGS)
    const before = await stored()
    const ours = await openPrivate(browser, addressOf('x/empty'))
    await publishIn(ours)
    expect(await stored()).toEqual(before)
    expect(await reportOf(browser, ours)).not.toBeNull()
    await ours.close()
    expect(await stored()).toEqual(before)

    // In an ordinary window the same leaves something: else nothing was looked at above.
    await publishIn(page)
    const [local, session] = await stored()
    expect(Object.keys(local ?? {}).length).toBeGreaterThan(Object.keys(before[0] ?? {}).length)
    expect(session).not.toEqual(before[1])
  }, 90_000)
})
