import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { ensureBrowser } from '../set-up.ts'
import { type Driver, poll } from './driver.ts'
import { pageDriver } from './page-driver.ts'

export interface LaunchOptions {
  /** Folder of the built extension; `null` for a browser without it. */
  readonly extension: string | null
  /** Of the server that stands in for every host. */
  readonly port: number
  readonly headless?: boolean
  readonly args?: readonly string[]
  /** Pages that are left go into the back/forward cache, as in a person's browser. Firefox has it always. */
  readonly keepsPages?: boolean
  /** The page that greets a new person stays open; else it is closed before anything begins. */
  readonly keepsWelcome?: boolean
  /** Tests may go to pages of the extension, which Firefox else refuses; Chromium lets them always. */
  readonly ownPages?: boolean
}

export interface ChromiumBrowser {
  readonly browser: 'chromium'
  readonly context: BrowserContext
  /** `null` without an extension. */
  readonly extensionId: string | null
  /** A new page; its playwright page is `page` for what Chromium alone can do. */
  newPage(): Promise<ChromiumDriver>
  /** Closes all pages but the one that it began with. */
  closePages(): Promise<void>
  close(): Promise<void>
}

export interface ChromiumDriver extends Driver {
  readonly page: Page
}

/** Starts Chromium with a new profile; every host leads to the local server. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'tolkku-chromium-'))
  const extension = options.extension === null ? null : resolve(options.extension)
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    headless: false,
    ignoreHTTPSErrors: true,
    viewport: options.headless === false ? null : { width: 1000, height: 760 },
    ignoreDefaultArgs: ['--disable-extensions', ...(options.keepsPages ? ['--disable-back-forward-cache'] : [])],
    args: [...switches(options), ...load(extension), ...(options.args ?? [])],
  })
  const worker =
    extension === null
      ? null
      : (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 })))
  if (worker && !options.keepsWelcome) await closeWelcome(context)
  return {
    browser: 'chromium',
    context,
    extensionId: worker && new URL(worker.url()).host,
    newPage: async () => chromiumDriver(await context.newPage()),
    async closePages() {
      for (const page of context.pages().slice(1)) await page.close()
    },
    async close() {
      await context.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Opened by the extension a moment after it is installed; it would take the focus from what is tested. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const welcome = () => context.pages().find(page => page.url().endsWith('/welcome.html'))
  // An earlier build has none.
  await poll(async () => welcome(), 'the welcome page').catch(() => undefined)
  await welcome()?.close()
}

function switches({ port, headless = true }: LaunchOptions): string[] {
  return [
    ...(headless ? ['--headless=new', '--disable-gpu'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...['--disable-quic', '--no-first-run', '--disable-component-update', '--disable-background-networking'],
    ...['--disable-sync', '--disable-features=Translate,OptimizationHints', '--ignore-certificate-errors'],
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  ]
}

const load = (extension: string | null) =>
  extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]

export function chromiumDriver(page: Page): ChromiumDriver {
  return {
    ...pageDriver(page, {
      clickAt: at => ({ ...(at && { position: at }), timeout: 5000 }),
      evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
    }),
    browser: 'chromium',
    page,
    press: chord => page.keyboard.press(chord),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: path => page.screenshot(path ? { path } : {}),
  }
}
