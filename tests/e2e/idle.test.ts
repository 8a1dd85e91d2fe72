import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ownCalls, traced } from '../../scripts/bench/trace.ts'
import { TEST_BUILD } from './harness/browsers.ts'
import { type ChromiumBrowser, launchChromium } from './harness/chromium.ts'
import { waitForUnderline } from './harness/highlights.ts'
import { type FixtureServer, startServer } from './harness/server.ts'
import { openComposer } from './harness/session.ts'

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

describe('nobody writes', () => {
  let server: FixtureServer
  let browser: ChromiumBrowser

  beforeAll(async () => {
    server = await startServer()
    browser = await launchChromium({ extension: TEST_BUILD.chromium, port: server.port })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  test.each(['facebook/post', 'x/post-mobile', 'linkedin/post-classic'])('%s: nothing of ours runs', async name => {
    const page = await browser.newPage()
    const session = await browser.context.newCDPSession(page.page)
    await openComposer(page, name)
    const typing = await traced(session, async () => {
      await page.type('Kokous on 3.2. Hän on idiootti.')
      if (name === 'x/post-mobile') await pause(1000)
      else await waitForUnderline(page, 'idiootti')
    })
    expect(ownCalls(typing)).toBeGreaterThan(0)
    await pause(1500)
    expect(ownCalls(await traced(session, () => pause(1500)))).toBe(0)
    await page.close()
  })
})
