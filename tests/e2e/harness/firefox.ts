import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import puppeteer, { type Browser, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core'
import { ensureBrowser } from '../../../scripts/set-up.ts'
import type { LaunchOptions } from './chromium.ts'
import { DEEP_QUERY, type Driver, keysOf, poll } from './driver.ts'

export interface FirefoxBrowser {
  readonly browser: 'firefox'
  readonly puppeteer: Browser
  newPage(): Promise<FirefoxDriver>
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
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.port}`,
      'network.http.http3.enable': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  })
  if (options.extension !== null) await browser.installExtension(resolve(options.extension))
  return {
    browser: 'firefox',
    puppeteer: browser,
    async newPage() {
      const page = await browser.newPage()
      await page.setViewport({ width: 1000, height: 760 })
      return firefoxDriver(page)
    },
    close: () => browser.close(),
  }
}

export function firefoxDriver(page: Page): FirefoxDriver {
  const find = async (selector: string) => {
    const handle = await page.evaluateHandle(`(${DEEP_QUERY})(${JSON.stringify(selector)})`)
    return handle.asElement() as ElementHandle<Element> | null
  }
  return {
    browser: 'firefox',
    page,
    async goto(address) {
      await page.goto(address, { waitUntil: 'load' })
    },
    async click(selector, at) {
      const element = await poll(() => find(selector), selector)
      await element?.click(at ? { offset: at } : {})
    },
    move: (x, y) => page.mouse.move(x, y),
    clickAt: (x, y) => page.mouse.click(x, y),
    async type(text) {
      for (const part of keysOf(text)) {
        if (part === '\n') await page.keyboard.press('Enter')
        else await page.keyboard.type(part)
      }
    },
    press: chord => pressChord(page, chord),
    evaluate: (run, argument) => page.evaluate(run as never, argument as never) as never,
    async waitFor(run, argument, timeout) {
      await poll(() => page.evaluate(run as never, argument as never) as Promise<unknown>, String(run), timeout)
    },
    async waitForElement(selector) {
      await poll(() => find(selector), selector)
    },
    async waitForGone(selector) {
      await poll(async () => (await find(selector)) === null, `the end of ${selector}`)
    },
    has: async selector => (await find(selector)) !== null,
    textOf: async selector => (await find(selector))?.evaluate(node => node.textContent) ?? null,
    resize: (width, height) => page.setViewport({ width, height }),
    async screenshot(path) {
      const image = await page.screenshot()
      if (path) await writeFile(path, image)
      return image
    },
    async back() {
      // A page that comes from the back/forward cache loads nothing, so there is no load to wait for.
      await page.evaluate(() => void setTimeout(() => history.back()))
    },
    close: () => page.close(),
  }
}

async function pressChord(page: Page, chord: string): Promise<void> {
  const keys = chord.split(/(?<=.)\+/) as KeyInput[]
  for (const key of keys) await page.keyboard.down(key)
  for (const key of keys.reverse()) await page.keyboard.up(key)
}
