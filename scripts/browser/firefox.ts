import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core'
import { ensureBrowser } from '../set-up.ts'
import { closeTab, forgetSites, openTabs } from './bidi.ts'
import type { LaunchOptions } from './chromium.ts'
import { type Driver, FIRST_SIZE, poll } from './driver.ts'
import { pageDriver } from './page-driver.ts'

/** Given beforehand, so that pages of the extension have an address that is known. */
const OWN_HOST = '0f5c2c0e-1d9b-4a5e-9a51-6a1c6f0a7c11'
const OWN_ID = 'tolkku@tolkku.invalid'

export interface FirefoxBrowser {
  readonly browser: 'firefox'
  readonly puppeteer: Browser
  newPage(): Promise<FirefoxDriver>
  /** A page of the extension, e.g. `options`, in a tab. */
  openOwnPage(name: string): Promise<FirefoxDriver>
  /** Closes all pages but the one that it began with, and `kept`. */
  closePages(kept?: FirefoxDriver): Promise<void>
  /** Back to the beginning: no page is open, sites have left nothing, the extension has just been installed. */
  forget(): Promise<void>
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
    // Without it Firefox refuses to go to pages of an extension, and to forget what sites have left.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...preferences(options.port), ...options.preferences },
  })
  await install(browser, options)
  return browserWith(browser, options)
}

const preferences = (port: number) => ({
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${port}`,
  'network.http.http3.enable': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.webextensions.uuids': JSON.stringify({ [OWN_ID]: OWN_HOST }),
  'extensions.webextensions.keepUuidOnUninstall': true,
})

function browserWith(browser: Browser, options: Installed): FirefoxBrowser {
  const newPage = async () => {
    const page = await browser.newPage()
    await page.setViewport(FIRST_SIZE)
    return firefoxDriver(page)
  }
  const closePages = async (kept?: FirefoxDriver) => {
    for (const page of (await browser.pages()).slice(1)) if (page !== kept?.page) await page.close()
  }
  return {
    browser: 'firefox',
    puppeteer: browser,
    newPage,
    openOwnPage: name => newPage().then(page => goToOwnPage(page, name)),
    closePages,
    async forget() {
      await closePages()
      if (options.extension !== null) await browser.uninstallExtension(OWN_ID)
      await forgetSites(browser)
      await install(browser, options)
    },
    close: () => browser.close(),
  }
}

async function goToOwnPage(driver: FirefoxDriver, name: string): Promise<FirefoxDriver> {
  // Firefox goes there in another process, and never tells that it has arrived.
  void driver.page.goto(`moz-extension://${OWN_HOST}/${name}.html`, { timeout: 0 }).catch(() => undefined)
  const isThere = () => driver.evaluate(() => document.querySelector('main h1, main h2') !== null, null)
  await poll(() => isThere().catch(() => false), `the page ${name}`, 10_000)
  return driver
}

type Installed = Pick<LaunchOptions, 'extension' | 'keepsWelcome'>

async function install(browser: Browser, { extension, keepsWelcome = false }: Installed): Promise<void> {
  if (extension === null) return
  await browser.installExtension(resolve(extension))
  if (!keepsWelcome) await closeWelcome(browser)
}

/** Opened by the extension a moment after it is installed; it would take the focus from what is tested. */
async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = async () => (await openTabs(browser)).find(({ url }) => url.endsWith('/welcome.html'))
  // An earlier build has none.
  const tab = await poll(welcome, 'the welcome page').catch(() => undefined)
  if (tab) await closeTab(browser, tab)
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
    async rest() {
      await page.mouse.move(0, 0)
      await page.setViewport(FIRST_SIZE)
    },
  }
}

async function pressChord(page: Page, chord: string): Promise<void> {
  const keys = chord.split(/(?<=.)\+/) as KeyInput[]
  for (const key of keys) await page.keyboard.down(key)
  for (const key of keys.reverse()) await page.keyboard.up(key)
}
