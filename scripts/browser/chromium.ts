import { resolve } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core'
import { ensureBrowser } from '../set-up.ts'
import { type Driver, FIRST_SIZE, poll } from './driver.ts'
import { typeQuickly } from './finnish-keyboard.ts'
import { pageDriver } from './page-driver.ts'
import { keyFingerprint } from './server.ts'

export interface LaunchOptions {
  /** Folder of the built extension; `null` for a browser without it. */
  readonly extension: string | null
  /** Of the server that stands in for every host. */
  readonly port: number
  readonly headless?: boolean
  /** Switches of Chromium. */
  readonly args?: readonly string[]
  /** Of Firefox, beside those that every test needs. */
  readonly preferences?: Readonly<Record<string, boolean | number>>
  /** Pages that are left go into the back/forward cache, as in a person's browser. Firefox has it always. */
  readonly keepsPages?: boolean
  /** The page that greets a new person stays open; else it is closed before anything begins. */
  readonly keepsWelcome?: boolean
}

export interface ChromiumBrowser {
  readonly browser: 'chromium'
  readonly context: BrowserContext
  /** `null` without an extension. */
  readonly extensionId: string | null
  /** A new page; its playwright page is `page` for what Chromium alone can do. */
  newPage(): Promise<ChromiumDriver>
  /** Closes all pages but the one that it began with, and `kept`. */
  closePages(kept?: ChromiumDriver): Promise<void>
  /** Back to the beginning: no page is open, nothing is stored or permitted. What a test plants in the background stays. */
  forget(): Promise<void>
  close(): Promise<void>
}

export interface ChromiumDriver extends Driver {
  readonly page: Page
}

/** Starts Chromium with a new profile; every host leads to the local server. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumBrowser> {
  const extension = options.extension === null ? null : resolve(options.extension)
  const context = await chromium.launchPersistentContext('', {
    executablePath: ensureBrowser('chromium'),
    headless: false,
    ignoreHTTPSErrors: true,
    viewport: options.headless === false ? null : FIRST_SIZE,
    ignoreDefaultArgs: ['--disable-extensions', ...(options.keepsPages ? ['--disable-back-forward-cache'] : [])],
    args: [
      ...switches(options),
      `--ignore-certificate-errors-spki-list=${await keyFingerprint()}`,
      ...load(extension),
      ...(options.args ?? []),
    ],
  })
  const worker = extension === null ? null : await workerIn(context)
  if (worker && !options.keepsWelcome) await closeWelcome(context)
  return browserIn(context, worker && new URL(worker.url()).host)
}

async function workerIn(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }))
}

function browserIn(context: BrowserContext, extensionId: string | null): ChromiumBrowser {
  const closePages = async (kept?: ChromiumDriver) => {
    for (const page of context.pages().slice(1)) if (page !== kept?.page) await page.close()
  }
  return {
    browser: 'chromium',
    context,
    extensionId,
    newPage: async () => chromiumDriver(await context.newPage()),
    closePages,
    async forget() {
      await closePages()
      await context.clearPermissions()
      await context.clearCookies()
      if (extensionId) await forgetStored(context, extensionId)
    },
    close: () => context.close(),
  }
}

/** As much of the extension API as is needed to forget. */
declare const chrome: {
  readonly storage: Readonly<Record<'local' | 'session', { clear(): Promise<void> }>>
  readonly runtime: { sendMessage(message: null): Promise<unknown> }
}

/** Clears what the extension has stored; its background, which may have been stopped, is there afterwards. */
async function forgetStored(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage()
  // Of the extension's own origin, and asks nothing of the background by itself.
  await page.goto(`chrome-extension://${extensionId}/manifest.json`)
  await page.evaluate(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])
    await chrome.runtime.sendMessage(null).catch(() => undefined)
  })
  await page.close()
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

/** What an editor puts off is done when it comes: Draft.js forgets Enter in the moment after a letter. Runs in the page. */
const atRest = () => new Promise<void>(resolve => setTimeout(resolve, 20))

export function chromiumDriver(page: Page): ChromiumDriver {
  let session: Promise<CDPSession> | undefined
  return {
    ...pageDriver(page, {
      clickAt: at => ({ ...(at && { position: at }), timeout: 5000 }),
      evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
      async write(text) {
        session ??= page.context().newCDPSession(page)
        await typeQuickly(await session, text)
        await page.evaluate(atRest)
      },
    }),
    browser: 'chromium',
    page,
    press: chord => page.keyboard.press(chord),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: path => page.screenshot(path ? { path } : {}),
    async rest() {
      await page.mouse.move(0, 0)
      if (page.viewportSize()) await page.setViewportSize(FIRST_SIZE)
    },
  }
}
