import { beforeEach, describe, expect, test } from 'vitest'
import type { ChromiumBrowser, ChromiumDriver } from '../../scripts/browser/chromium.ts'
import { poll } from '../../scripts/browser/driver.ts'
import { background, CARD, COUNTS, openPanel, waitForReport, writeSettings } from '../../scripts/browser/extension.ts'
import { openComposer } from '../../scripts/browser/open.ts'
import type { PageReport } from '../../src/app/messages/questions.ts'
import { inBrowser } from './harness/in-browser.ts'
import { act } from './harness/session.ts'

const HOME = 'x/post-home'
/** A hint and nothing more with an image; without one nothing at all. */
const CHILDREN = 'Päiväkodin lapset leipoivat joulupipareita.'
const SEVERAL = { 'settings/more-tips': { version: 1, value: true } }
const CONSENT = 'common/children-in-picture'

declare const chrome: { readonly storage: { readonly local: { get(key: null): Promise<Record<string, unknown>> } } }

const writer = (account: string, pack: string | null, role = 'employee') => ({
  'settings/writer/x': { version: 1, value: { role, account, pack } },
  'settings/interface-language': { version: 1, value: 'fi' },
  'settings/message-languages': { version: 1, value: 'fi' },
})
const rulesIn = ({ composer }: PageReport) => composer?.review?.findings.map(({ rule }) => rule) ?? []

describe('reminders, hints and consent', () => {
  let browser: ChromiumBrowser
  let page: ChromiumDriver

  inBrowser('chromium', lent => ({ browser, page } = lent))

  beforeEach(async () => {
    await (await background(browser)).evaluate('chrome.storage.local.clear()')
  })
  const write = async (attach = 'image') => {
    await openComposer(page, HOME, { as: 'somebody', ...(attach ? { attach } : {}) })
    await page.type(CHILDREN)
    return waitForReport(browser, page, ({ composer }) =>
      (composer?.review?.coverage ?? []).some(each => each.words > 3),
    )
  }
  /** What the panel reminds of, once it shows `words`. */
  const remindersIn = async (panel: ChromiumDriver, words: RegExp) => {
    await panel.page.locator('main', { hasText: words }).waitFor()
    return panel.page.locator('section[aria-labelledby=reminders] li div > span').allTextContents()
  }

  test('a picture that comes after the words is seen', async () => {
    await writeSettings(browser, writer('organisation', 'kirkkonummi', 'communicator'))
    expect(rulesIn(await write(''))).not.toContain(CONSENT)
    await act(page, 'attach', 'image')
    await waitForReport(browser, page, each => rulesIn(each).includes(CONSENT))
  })

  test('a private account is left in peace until its owner asks; warnings are shown all the same', async () => {
    await writeSettings(browser, writer('personal', 'kirkkonummi'))
    const report = await write()
    expect(rulesIn(report)).not.toContain(CONSENT)
    expect(report.composer?.review?.reminders.length).toBeGreaterThan(0)
    expect(await page.has(COUNTS)).toBe(false)
    const panel = await openPanel(browser, page)
    expect(await remindersIn(panel, /Yksityisellä tilillä ei näytetä vinkkejä/)).toEqual([])

    await panel.page.getByRole('button', { name: 'Näytä ne' }).click()
    const asked = await waitForReport(browser, page, each => rulesIn(each).includes(CONSENT))
    expect(asked.composer?.writingAs.account).toBe('personal')
    const shown = await remindersIn(panel, /Muista/)
    expect(shown).toHaveLength(1)
    expect(await panel.textOf('main')).not.toContain('Yksityisellä tilillä')
    await panel.close()

    await writeSettings(browser, { 'settings/advice-on-personal': { version: 1, value: false } })
    await page.type(' Hän on idiootti.')
    await waitForReport(browser, page, each => rulesIn(each).includes('common/insult'))
    await waitForReport(browser, page, each => !rulesIn(each).includes(CONSENT))
  })

  test('for who asked for several, three at most, those that the draft calls for first, and on the next draft others', async () => {
    await writeSettings(browser, { ...writer('organisation', 'kirkkonummi', 'communicator'), ...SEVERAL })
    const report = await write()
    const all = report.composer?.review?.reminders ?? []
    expect(all.length).toBeGreaterThan(3)
    const fitting = all.filter(({ fits }) => fits).map(({ message }) => message.fi)
    expect(fitting.length).toBeGreaterThan(0)

    const panel = await openPanel(browser, page)
    const first = await remindersIn(panel, /Muista/)
    expect(first).toHaveLength(3)
    expect(first).toEqual(expect.arrayContaining(fitting.slice(0, 3)))
    await panel.close()
    // The panel opened again on the same draft says the same.
    const again = await openPanel(browser, page)
    expect(await remindersIn(again, /Muista/)).toEqual(first)
    await again.close()

    await write()
    const next = await openPanel(browser, page)
    const second = await remindersIn(next, /Muista/)
    expect(second.length).toBeGreaterThan(0)
    expect(second.filter(text => first.includes(text))).toEqual([])
    await next.close()

    const stored = async () => (await background(browser)).evaluate(() => chrome.storage.local.get(null))
    const reminded = async () => Object.keys(await stored()).filter(key => key.startsWith('reminded/')).length
    const shown = first.length + second.length
    await poll(async () => (await reminded()) === shown, `${shown} reminders to be noted`)
    expect(JSON.stringify(await stored())).not.toContain('Päiväkodin')
  })

  test('consent given in the card silences what asks for it, in this draft alone, and can be undone', async () => {
    await writeSettings(browser, writer('personal-work', null))
    await write()
    await waitForReport(browser, page, each => rulesIn(each).includes(CONSENT))
    await page.click(COUNTS)
    await page.waitForElement(CARD)
    const decline = async () => {
      await page.page.getByRole('button', { name: 'Ohita' }).click()
      await page.page.getByText('Henkilö on itse antanut luvan').click()
    }
    await decline()
    const silent = await waitForReport(browser, page, ({ composer }) => composer?.consentGiven === true)
    expect(rulesIn(silent)).not.toContain(CONSENT)
    await waitForReport(
      browser,
      page,
      ({ composer }) => !composer?.review?.reminders.some(({ rule }) => rule === 'common/people-in-picture'),
    )
    await page.page.getByRole('button', { name: 'Kumoa' }).click()
    await waitForReport(browser, page, each => rulesIn(each).includes(CONSENT))

    await decline()
    await waitForReport(browser, page, ({ composer }) => composer?.consentGiven === true)
    await page.page.keyboard.press('Escape')
    await write()
    await waitForReport(browser, page, each => rulesIn(each).includes(CONSENT) && each.composer?.consentGiven === false)
  })

  test('a hint on a private account is neither underlined nor counted; whose opinion it is, the profile may say', async () => {
    const OPINION = 'enontekio/opinion-as-municipality'
    const settle = async (account: string, said: boolean) => {
      await (await background(browser)).evaluate('chrome.storage.local.clear()')
      await writeSettings(browser, {
        ...writer(account, 'enontekio'),
        'settings/own-opinions/x': { version: 1, value: said },
      })
      await openComposer(page, HOME, { as: 'somebody' })
      await page.type('Minusta kunnan päätös koulusta oli väärä.')
      const report = await waitForReport(browser, page, ({ composer }) => composer?.review?.coverage[0]?.words === 6)
      const marks = await page.evaluate(() => [...CSS.highlights.values()].flatMap(ranges => [...ranges]).length, null)
      return { found: rulesIn(report).includes(OPINION), marks, counts: await page.has(COUNTS) }
    }
    expect(await settle('personal-work', false)).toEqual({ found: true, marks: 1, counts: true })
    expect(await settle('personal-work', true)).toEqual({ found: false, marks: 0, counts: false })
    expect(await settle('personal', false)).toEqual({ found: false, marks: 0, counts: false })
  })

  test('the panel takes the same answer for the reminder, and takes it back', async () => {
    await writeSettings(browser, { ...writer('personal-work', null), ...SEVERAL })
    await write()
    const panel = await openPanel(browser, page)
    await remindersIn(panel, /tunnistettavia ihmisiä/)
    const box = panel.page.getByRole('checkbox', { name: 'Kuvan julkaisemiseen on lupa' })
    expect(await box.isChecked()).toBe(false)
    await box.click()
    const silent = await waitForReport(browser, page, ({ composer }) => composer?.consentGiven === true)
    expect(rulesIn(silent)).not.toContain(CONSENT)
    await panel.waitFor(() => !document.body.textContent?.includes('tunnistettavia'), null)
    expect(await box.isChecked()).toBe(true)
    await box.click()
    await waitForReport(browser, page, each => rulesIn(each).includes(CONSENT))
    await remindersIn(panel, /tunnistettavia ihmisiä/)
    await panel.close()
  })
})
