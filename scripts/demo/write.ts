import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { PageReport } from '../../src/app/messages/questions.ts'
import type { ChromiumBrowser, ChromiumDriver } from '../browser/chromium.ts'
import { COUNTS, openPanel, reportOf, waitForReport, writeSettings } from '../browser/extension.ts'
import { openComposer } from '../browser/open.ts'
import { DEMO_DRAFTS, type DemoDraft } from './drafts.ts'

export interface Written {
  readonly draft: DemoDraft
  readonly report: PageReport
  readonly screenshot: string
}

/** How long nothing new must be said until a review counts as the last one, in ms. */
const QUIET = 600

/** Chooses Kirkkonummi and Finnish, as a person would in the options. */
export function chooseKirkkonummi(browser: ChromiumBrowser): Promise<void> {
  const setting = (name: string, value: unknown) => [`settings/${name}`, { version: 1, value }] as const
  const writer = { role: 'communicator', account: 'organisation', pack: 'kirkkonummi' }
  return writeSettings(
    browser,
    Object.fromEntries([
      setting('pack', 'kirkkonummi'),
      setting('role', 'communicator'),
      setting('account', 'organisation'),
      setting('interface-language', 'fi'),
      setting('message-languages', 'fi'),
      ...['facebook', 'x', 'linkedin', 'instagram'].map(platform => setting(`writer/${platform}`, writer)),
    ]),
  )
}

/** Types every draft by keys on its site, and gives what was found and a picture of each. */
export async function writeDrafts(browser: ChromiumBrowser, folder: string): Promise<Written[]> {
  await mkdir(folder, { recursive: true })
  const written: Written[] = []
  for (const draft of DEMO_DRAFTS) {
    const page = await browser.newPage()
    await openComposer(page, draft.page, draft.options)
    await page.type(draft.text)
    const report = await settledReport(browser, page)
    if (await page.has(COUNTS)) await page.click(COUNTS)
    const screenshot = join(folder, `${draft.title.toLowerCase()}.png`)
    await page.screenshot(screenshot)
    if (written.length === 0) await panelScreenshot(browser, page, join(folder, 'panel.png'))
    await page.close()
    written.push({ draft, report, screenshot })
  }
  return written
}

async function settledReport(browser: ChromiumBrowser, page: ChromiumDriver): Promise<PageReport> {
  let last = await waitForReport(browser, page, ({ composer }) => composer?.review != null)
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, QUIET))
    const next = await reportOf(browser, page)
    if (!next || JSON.stringify(next) === JSON.stringify(last)) return last
    last = next
  }
}

async function panelScreenshot(browser: ChromiumBrowser, page: ChromiumDriver, path: string): Promise<void> {
  const panel = await openPanel(browser, page)
  await panel.waitForElement('h2')
  await panel.screenshot(path)
  await panel.close()
}
