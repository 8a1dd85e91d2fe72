import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { raise, type Stage, TEST_BUILD } from './harness/browsers.ts'
import type { Driver } from './harness/driver.ts'
import { FIXTURES, fixture } from './harness/fixtures.ts'
import { CLEAN_TEXT, CONTROLS, GUARD, HETU, Publisher, pause, STOP_TEXT } from './harness/publishing.ts'
import { textOf } from './harness/session.ts'

const COMPOSERS = FIXTURES.filter(({ kind }) => kind !== 'excluded' && kind !== 'none').map(({ name }) => name)

/** Every composer that is known, with the real pointer and real keys; the server counts what was sent. */
// On a busy machine our part of a press may take more than its 50 ms, and then the press rightly goes through.
describe('publishing in every composer', { retry: 1 }, () => {
  let stage: Stage
  let page: Driver

  beforeAll(async () => {
    stage = await raise('chromium', TEST_BUILD.chromium)
  })
  beforeEach(async () => {
    page = await stage.newPage()
    return () => page.close()
  })
  afterAll(() => stage?.close())

  test('none is left out', () => {
    expect(Object.keys(CONTROLS).sort()).toEqual([...COMPOSERS].sort())
  })

  test.each(COMPOSERS)('%s: what goes out is recognised', async name => {
    const publisher = new Publisher(stage, page, name)
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
    const publisher = new Publisher(stage, page, name)
    await publisher.write(CLEAN_TEXT, { publish: 'fails' })
    await publisher.step()
    await publisher.press()
    await publisher.sentOnce(CLEAN_TEXT)
    expect(await textOf(page)).toBe(CLEAN_TEXT)
    await pause(1600)
    expect(await publisher.signals()).toEqual([])
  })

  test.each(COMPOSERS)('%s: held, gone back, held, changed, held, allowed, out', async name => {
    const publisher = new Publisher(stage, page, name)
    await publisher.write(STOP_TEXT)
    await publisher.press()
    await publisher.held()
    await publisher.goBack()
    expect(await page.evaluate(selected, null)).toBe(HETU)
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

/** The selected text, in a shadow root or a field too. */
function selected(): string {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  if (active instanceof HTMLTextAreaElement) return active.value.slice(active.selectionStart, active.selectionEnd)
  const root = active?.getRootNode() as { getSelection?(): Selection } | undefined
  return String(root?.getSelection?.() ?? getSelection())
}
