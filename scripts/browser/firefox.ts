import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core'
import { ensureBrowser } from '../set-up.ts'
import type { LaunchOptions } from './chromium.ts'
import { type Driver, poll } from './driver.ts'
import { pageDriver } from './page-driver.ts'

/** Given beforehand, so that pages of the extension have an address that is known. */
const OWN_HOST = '0f5c2c0e-1d9b-4a5e-9a51-6a1c6f0a7c11'
const OWN_ID = 'tolkku@tolkku.invalid'

export interface FirefoxBrowser {
  readonly browser: 'firefox'
  readonly puppeteer: Browser
  newPage(): Promise<FirefoxDriver>
  /** A page of the extension, e.g. `options`, in a tab; only with `ownPages`. */
  openOwnPage(name: string): Promise<FirefoxDriver>
  /** Closes all pages but the one that it began with. */
  closePages(): Promise<void>
  close(): Promise<void>
}

export interface FirefoxDriver extends Driver {
  readonly page: Page
}

/** Starts Firefox with a new profile over WebDriver BiDi; every host leads to the local server. */
export async function launchFirefox(options: Omit<LaunchOptions, 'args'>): Promise<FirefoxBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    args: options.ownPages ? ['--remote-allow-system-access'] : [],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.port}`,
      'network.http.http3.enable': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'extensions.webextensions.uuids': JSON.stringify({ [OWN_ID]: OWN_HOST }),
    },
  })
  if (options.extension !== null) {
    await browser.installExtension(resolve(options.extension))
    if (!options.keepsWelcome) await closeWelcome(browser)
  }
  const newPage = async () => {
    const page = await browser.newPage()
    await page.setViewport({ width: 1000, height: 760 })
    return firefoxDriver(page)
  }
  return {
    browser: 'firefox',
    puppeteer: browser,
    newPage,
    async openOwnPage(name) {
      const driver = await newPage()
      // Firefox goes there in another process, and never tells that it has arrived.
      void driver.page.goto(`moz-extension://${OWN_HOST}/${name}.html`, { timeout: 0 }).catch(() => undefined)
      const isThere = () => driver.evaluate(() => document.querySelector('main h1, main h2') !== null, null)
      await poll(() => isThere().catch(() => false), `the page ${name}`, 10_000)
      return driver
    },
    async closePages() {
      for (const page of (await browser.pages()).slice(1)) await page.close()
    },
    close: () => browser.close(),
  }
}

/** Opened by the extension a moment after it is installed; it would take the focus from what is tested. */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = async () => (await browser.pages()).find(page => page.url().endsWith('/welcome.html'))
  // An earlier build has none.
  const page = await poll(welcome, 'the welcome page').catch(() => undefined)
  await page?.close()
}

export function firefoxDriver(page: Page): FirefoxDriver {
  return {
    ...pageDriver(page, {
      clickAt: at => (at ? { offset: at } : {}),
      evaluate: (run, argument) => page.evaluate(run as never, argument as never) as never,
      write: text => page.keyboard.type(text),
    }),
    browser: 'firefox',
    page,
    press: chord => pressChord(page, chord),
    resize: (width, height) => page.setViewport({ width, height }),
    async screenshot(path) {
      const image = await page.screenshot()
      if (path) await writeFile(path, image)
      return image
    },
  }
}

async function pressChord(page: Page, chord: string): Promise<void> {
  const keys = chord.split(/(?<=.)\+/) as KeyInput[]
  for (const key of keys) await page.keyboard.down(key)
  for (const key of keys.reverse()) await page.keyboard.up(key)
}
