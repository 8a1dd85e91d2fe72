import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type BrowserName, launch, type Stage, TEST_BUILD } from '../../../scripts/browser/browsers.ts'

type Browser<Name extends BrowserName> = Stage<Name>['browser']

/** What the tests of a file have in one browser. */
export interface Lent<Name extends BrowserName> {
  readonly server: Stage['server']
  readonly browser: Browser<Name>
  readonly page: Awaited<ReturnType<Browser<Name>['newPage']>>
}

/**
 * Launches server and browser for the tests around, and lends each of them a new page; `onePage` lends all the same one,
 * which is faster where each test begins by going to an address. All are closed in the end.
 */
export function inBrowser<Name extends BrowserName>(
  name: Name,
  lend: (lent: Lent<Name>) => void,
  extension: string | null = TEST_BUILD[name],
  { onePage = false, ...options }: Parameters<typeof launch>[2] & { readonly onePage?: boolean } = {},
): void {
  let stage: Stage<Name> | undefined
  let kept: Lent<Name>['page'] | undefined
  beforeAll(async () => {
    stage = await launch(name, extension, options)
  })
  beforeEach(async () => {
    if (!stage) throw new Error('There is no browser')
    const { server, browser } = stage
    const page = kept ?? ((await browser.newPage()) as Lent<Name>['page'])
    lend({ server, browser, page })
    if (onePage) kept = page
    return onePage ? undefined : () => browser.closePages()
  })
  afterAll(() => stage?.close())
}
