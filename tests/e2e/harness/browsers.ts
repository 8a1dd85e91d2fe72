import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ChromiumBrowser, launchChromium } from './chromium.ts'
import type { Driver } from './driver.ts'
import { type FirefoxBrowser, launchFirefox } from './firefox.ts'
import { type FixtureServer, startServer } from './server.ts'

/** A browser of either kind with the pages behind it. */
export interface Stage {
  readonly server: FixtureServer
  newPage(): Promise<Driver>
  close(): Promise<void>
}

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

/** Built with open shadow roots, so that tests can look into chip and card; `npm test` builds them. */
export const TEST_BUILD = {
  chromium: folder('dist-test/chrome-mv3'),
  firefox: folder('dist-test/firefox-mv3'),
} as const

/** What is shipped. */
export const SHIPPED_BUILD = { chromium: folder('dist/chrome-mv3'), firefox: folder('dist/firefox-mv3') } as const

/**
 * Server and browser in one, for a test that runs in both.
 * @throws when the extension was not built
 */
export async function raise(browserName: 'chromium' | 'firefox', extension: string | null): Promise<Stage> {
  if (extension !== null && !existsSync(extension)) throw new Error(`Not built: ${extension}`)
  const server = await startServer()
  const launch = browserName === 'chromium' ? launchChromium : launchFirefox
  const browser: ChromiumBrowser | FirefoxBrowser = await launch({ extension, port: server.port })
  return {
    server,
    newPage: () => browser.newPage(),
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
