import { afterAll, beforeAll, expect, test } from 'vitest'
import { raise, type Stage, TEST_BUILD } from './harness/browsers.ts'
import { CONTROLS, GUARD, Publisher, STOP_TEXT } from './harness/publishing.ts'

/** One composer for each family of editors. */
const FAMILIES = [
  'x/post-home',
  'facebook/comment',
  'linkedin/post-classic',
  'linkedin/post-new',
  'instagram/comment',
  'instagram/comment-textarea',
]

let stage: Stage

beforeAll(async () => {
  stage = await raise('firefox', TEST_BUILD.firefox)
})
afterAll(() => stage?.close())

test.each(FAMILIES)('%s in Firefox: held, gone back, held, allowed, out, recognised', async name => {
  const page = await stage.newPage()
  const publisher = new Publisher(stage, page, name)
  await publisher.write(STOP_TEXT)
  await publisher.press()
  await publisher.held()
  await publisher.goBack()
  const { key, outcome } = CONTROLS[name] ?? {}
  const press = () => (key ? publisher.key() : publisher.press())
  await press()
  await publisher.held()
  await publisher.allow()
  await press()
  await publisher.sentOnce(STOP_TEXT)
  expect(await page.has(GUARD)).toBe(false)
  expect(await publisher.waitForSignal()).toMatchObject({ kind: outcome, text: STOP_TEXT })
  await page.close()
})
