import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ChromiumBrowser, type LaunchOptions, launchChromium } from './chromium.ts'
import { type FirefoxBrowser, launchFirefox } from './firefox.ts'
import { type FixtureServer, startServer } from './server.ts'

interface Browsers {
  readonly chromium: ChromiumBrowser
  readonly firefox: FirefoxBrowser
}
export type BrowserName = keyof Browsers

/** A browser with the pages behind it. */
export interface Stage<Name extends BrowserName = BrowserName> {
  readonly server: FixtureServer
  readonly browser: Browsers[Name]
  close(): Promise<void>
}

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Built with open shadow roots, so that tests can look into chip and card; `npm test` builds them. */
export const TEST_BUILD = {
  chromium: folder('dist-test/chrome-mv3'),
  firefox: folder('dist-test/firefox-mv3'),
} as const

/** What is shipped. */
export const SHIPPED_BUILD = { chromium: folder('dist/chrome-mv3'), firefox: folder('dist/firefox-mv3') } as const

const LAUNCH: { readonly [Name in BrowserName]: (options: LaunchOptions) => Promise<Browsers[Name]> } = {
  chromium: launchChromium,
  firefox: launchFirefox,
}

/**
 * Server and browser in one.
 * @throws when the extension was not built
 */
export async function launch<Name extends BrowserName>(
  name: Name,
  extension: string | null,
  options: Pick<LaunchOptions, 'args' | 'preferences' | 'keepsPages' | 'keepsWelcome' | 'headless'> = {},
): Promise<Stage<Name>> {
  if (extension !== null && !existsSync(extension)) throw new Error(`Not built: ${extension}`)
  const server = await startServer()
  const browser = await LAUNCH[name]({ extension, port: server.port, ...options })
  return {
    server,
    browser,
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
