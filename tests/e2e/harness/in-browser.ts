import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type BrowserName, raise, type Stage, TEST_BUILD } from './browsers.ts'

type Browser<Name extends BrowserName> = Stage<Name>['browser']

/** What the tests of a file have in one browser. */
export interface Raised<Name extends BrowserName> {
  readonly server: Stage['server']
  readonly browser: Browser<Name>
  readonly page: Awaited<ReturnType<Browser<Name>['newPage']>>
}

/** Raises server and browser for the tests around, and lends each of them a new page. All are closed in the end. */
export function inBrowser<Name extends BrowserName>(
  name: Name,
  lend: (raised: Raised<Name>) => void,
  extension: string | null = TEST_BUILD[name],
  options: Parameters<typeof raise>[2] = {},
): void {
  let stage: Stage<Name> | undefined
  beforeAll(async () => {
    stage = await raise(name, extension, options)
  })
  beforeEach(async () => {
    if (!stage) throw new Error('There is no browser')
    const { server, browser } = stage
    const page = (await browser.newPage()) as Raised<Name>['page']
    lend({ server, browser, page })
    return () => browser.closePages()
  })
  afterAll(() => stage?.close())
}
