import { describe, expect, test } from 'vitest'
import { poll } from '../../scripts/browser/driver.ts'
import { type FirefoxBrowser, firefoxDriver } from '../../scripts/browser/firefox.ts'
import { inBrowser } from './harness/in-browser.ts'

// Firefox lets no test go to a page of ours; this one opens by itself, and leads to the others.
describe('a new person in Firefox', () => {
  let browser: FirefoxBrowser

  inBrowser('firefox', raised => ({ browser } = raised), undefined, { keepsWelcome: true, onePage: true })

  const opened = async (name: string) => {
    const page = await poll(
      async () => (await browser.puppeteer.pages()).find(each => each.url().endsWith(`/${name}.html`)),
      `the page ${name}`,
      10_000,
    )
    if (!page) throw new Error('unreachable')
    return firefoxDriver(page)
  }

  test('is welcomed, with a finding in the sample and a card for it', async () => {
    const page = await opened('welcome')
    await page.waitFor(() => document.querySelector('.outcome')?.textContent !== '', null, 20_000)
    await page.click('#sample')
    await page.press('F8')
    await page.waitForElement('.card')
    await page.click('.card .btn.main')
    await page.waitFor(() => {
      const text = document.querySelector('textarea')?.value ?? ''
      return text.includes('klo 10–16') || text.includes('kl. 10–15')
    }, null)
    expect(await page.textOf('.outcome')).not.toBe('')
  })

  test.each(['guide', 'options', 'check'])('finds %s from there', async name => {
    const welcome = await opened('welcome')
    await welcome.click(`a[href="/${name}.html"]`)
    const page = await opened(name)
    await page.waitForElement('main h1')
    expect(await page.textOf('main h1')).not.toBe('')
    await page.back()
  })
})
