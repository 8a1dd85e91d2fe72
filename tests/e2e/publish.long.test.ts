import { describe, expect, test } from 'vitest'
import type { Driver } from '../../scripts/browser/driver.ts'
import { FIXTURES, fixture } from '../../scripts/browser/fixtures.ts'
import type { FixtureServer } from '../../scripts/browser/server.ts'
import { inBrowser } from './harness/in-browser.ts'
import { CLEAN_TEXT, CONTROLS, GUARD, Publisher, pause, STOP_TEXT } from './harness/publishing.ts'
import { textOf } from './harness/session.ts'

const COMPOSERS = FIXTURES.filter(({ kind }) => kind !== 'excluded' && kind !== 'none').map(({ name }) => name)

/** Every composer that is known, with the real pointer and real keys; the server counts what was sent. */
describe('publishing in every composer', () => {
  let server: FixtureServer
  let page: Driver

  inBrowser('chromium', lent => ({ server, page } = lent), undefined, { newPages: true, alone: true })

  test('none is left out', () => {
    expect(Object.keys(CONTROLS).sort()).toEqual([...COMPOSERS].sort())
  })

  test.each(COMPOSERS)('%s: what goes out is recognised', async name => {
    const publisher = new Publisher({ server }, page, name)
    await publisher.write(CLEAN_TEXT)
    await publisher.step()
    await publisher.press()
    await publisher.sentOnce(CLEAN_TEXT)
    const { outcome, slow } = CONTROLS[name] ?? {}
    if (slow) {
      await pause(2000)
      expect(await publisher.signals()).toEqual([])
    }
    const signal = await publisher.waitForSignal(slow ? 16_000 : 5000)
    expect(signal).toMatchObject({ kind: outcome, text: expect.stringContaining(CLEAN_TEXT) })
    if (outcome === 'published' && name.startsWith('x/')) expect(signal.link).toMatch(/\/status\/\d+$/)
    await pause(400)
    expect(await publisher.signals()).toHaveLength(1)
  })

  test.each(COMPOSERS)('%s: what the site refuses is not taken for published', async name => {
    const publisher = new Publisher({ server }, page, name)
    await publisher.write(CLEAN_TEXT, { publish: 'fails' })
    await publisher.step()
    await publisher.press()
    await publisher.sentOnce(CLEAN_TEXT)
    expect(await textOf(page)).toBe(CLEAN_TEXT)
    await pause(1600)
    expect(await publisher.signals()).toEqual([])
  })

  test.each(COMPOSERS)('%s: held, gone back, held, changed, held, allowed, out', async name => {
    const publisher = new Publisher({ server }, page, name)
    await publisher.write(STOP_TEXT)
    await publisher.press()
    await publisher.held()
    await publisher.goBack()
    await page.press('Control+End')
    await publisher.press()
    await publisher.held()
    await publisher.allow()
    await page.click(fixture(name).field)
    await page.press('Control+End')
    await page.type('!')
    await publisher.press()
    await publisher.held()
    await publisher.allow()
    await publisher.step()
    await publisher.press()
    await publisher.sentOnce(`${STOP_TEXT}!`)
    expect(await page.has(GUARD)).toBe(false)
    expect(await page.evaluate(() => window.fixture.errors, null)).toEqual([])
  })
})
