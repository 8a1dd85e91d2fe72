import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type ElementHandle, type Page } from 'playwright-core'
import { ensureBrowser } from '../../../scripts/set-up.ts'
import { DEEP_QUERY, type Driver, keysOf, poll } from './driver.ts'

export interface LaunchOptions {
  /** Folder of the built extension; `null` for a browser without it. */
  readonly extension: string | null
  /** Of the server that stands in for every host. */
  readonly port: number
  readonly headless?: boolean
  readonly args?: readonly string[]
}

export interface ChromiumBrowser {
  readonly browser: 'chromium'
  readonly context: BrowserContext
  /** `null` without an extension. */
  readonly extensionId: string | null
  /** A new page; its playwright page is `page` for what Chromium alone can do. */
  newPage(): Promise<ChromiumDriver>
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
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...switches(options.port, options.headless ?? true), ...load(extension), ...(options.args ?? [])],
  })
  const worker =
    extension === null
      ? null
      : (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 })))
  return {
    browser: 'chromium',
    context,
    extensionId: worker && new URL(worker.url()).host,
    newPage: async () => chromiumDriver(await context.newPage()),
    async close() {
      await context.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function switches(port: number, headless: boolean): string[] {
  return [
    ...(headless ? ['--headless=new', '--disable-gpu'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'],
    ...['--disable-sync', '--disable-features=Translate,OptimizationHints', '--ignore-certificate-errors'],
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  ]
}

const load = (extension: string | null) =>
  extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]

export function chromiumDriver(page: Page): ChromiumDriver {
  const find = async (selector: string) => {
    const handle = await page.evaluateHandle(`(${DEEP_QUERY})(${JSON.stringify(selector)})`)
    return handle.asElement() as ElementHandle<Element> | null
  }
  return {
    browser: 'chromium',
    page,
    async goto(address) {
      await page.goto(address, { waitUntil: 'load' })
    },
    async click(selector, at) {
      const element = await poll(() => find(selector), selector)
      await element?.click({ ...(at ? { position: at } : {}), timeout: 5000 })
    },
    move: (x, y) => page.mouse.move(x, y),
    clickAt: (x, y) => page.mouse.click(x, y),
    async type(text) {
      for (const part of keysOf(text)) {
        if (part === '\n') await page.keyboard.press('Enter')
        else await page.keyboard.type(part)
      }
    },
    press: chord => page.keyboard.press(chord),
    evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
    async waitFor(run, argument, timeout) {
      await poll(() => page.evaluate(run as never, argument) as Promise<unknown>, String(run), timeout)
    },
    async waitForElement(selector) {
      await poll(() => find(selector), selector)
    },
    async waitForGone(selector) {
      await poll(async () => (await find(selector)) === null, `the end of ${selector}`)
    },
    has: async selector => (await find(selector)) !== null,
    textOf: async selector => (await find(selector))?.textContent() ?? null,
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: path => page.screenshot(path ? { path } : {}),
    async back() {
      await page.goBack()
    },
    close: () => page.close(),
  }
}
