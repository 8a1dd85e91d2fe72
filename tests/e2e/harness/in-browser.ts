import { beforeEach, test } from 'vitest'
import { type BrowserName, launch, type Stage, TEST_BUILD } from '../../../scripts/browser/browsers.ts'

type Browser<Name extends BrowserName> = Stage<Name>['browser']

/** What the tests of a file have in one browser. */
export interface Lent<Name extends BrowserName> {
  readonly server: Stage['server']
  readonly browser: Browser<Name>
  readonly page: Awaited<ReturnType<Browser<Name>['newPage']>>
}

type Options = Parameters<typeof launch>[2] & {
  /** Each test has a page that nobody had before, e.g. because it leaves in it what outlasts going elsewhere. */
  readonly newPages?: boolean
  /** What the file does to the browser cannot be taken back: it has one of its own. */
  readonly alone?: boolean
}

/** By their name and the extension in them. */
type Kept = Map<string, Stage>

/** Browsers that stay for the next file of the same worker; most of a launch is the profile and the extension in it. */
const withKept = test.extend(
  'kept',
  { scope: 'worker' },
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures are asked for
  async ({}, { onCleanup }) => {
    const kept: Kept = new Map()
    onCleanup(async () => {
      for (const stage of kept.values()) await stage.close()
    })
    return kept
  },
)

/**
 * Lends each of the tests around a page in a browser as new as one that has just been launched. Browser and page are
 * those of the tests before, brought back to their beginning here; after a test that failed the page is another.
 */
export function inBrowser<Name extends BrowserName>(
  name: Name,
  lend: (lent: Lent<Name>) => void,
  extension: string | null = TEST_BUILD[name],
  { newPages = false, alone = false, ...options }: Options = {},
): void {
  const isOwn = alone || Object.keys(options).length > 0
  let stage: Stage<Name> | undefined
  let page: Lent<Name>['page'] | undefined
  withKept.beforeAll(async ({ kept }) => {
    stage = isOwn ? await launch(name, extension, options) : await keptStage(kept, name, extension)
    page = undefined
    return isOwn ? stage.close : undefined
  })
  beforeEach(async ({ task }) => {
    if (!stage) throw new Error('There is no browser')
    const { server, browser } = stage
    page ??= (await browser.newPage()) as Lent<Name>['page']
    lend({ server, browser, page })
    return async () => {
      if (newPages || task.result?.errors?.length) page = undefined
      await browser.closePages(page as never)
      await page?.rest()
    }
  })
}

/**
 * All sites share one process, for as long as there is a page: a new one for each site that a page goes to was a third
 * of what going there costs. A browser that a file has of its own keeps sites apart, as a person's does.
 */
const ONE_PROCESS = {
  chromium: { args: ['--renderer-process-limit=1', '--disable-site-isolation-trials'] },
  firefox: { preferences: { 'fission.autostart': false, 'dom.ipc.processCount': 1 } },
}

/** The browser that another file had, if there is one that can be brought back to its beginning; else a new one. */
async function keptStage<Name extends BrowserName>(
  kept: Kept,
  name: Name,
  extension: string | null,
): Promise<Stage<Name>> {
  const key = `${name} ${extension}`
  const old = kept.get(key) as Stage<Name> | undefined
  if (old && (await isAsNew(old))) return old
  kept.delete(key)
  await old?.close()
  const stage = await launch(name, extension, ONE_PROCESS[name])
  kept.set(key, stage)
  return stage
}

async function isAsNew({ browser, server }: Stage): Promise<boolean> {
  server.forget()
  return browser.forget().then(
    () => true,
    () => false,
  )
}
