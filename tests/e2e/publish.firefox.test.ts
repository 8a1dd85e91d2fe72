import { expect, test } from 'vitest'
import type { Driver } from '../../scripts/browser/driver.ts'
import type { FixtureServer } from '../../scripts/browser/server.ts'
import { inBrowser } from './harness/in-browser.ts'
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

let server: FixtureServer
let page: Driver

inBrowser('firefox', lent => ({ server, page } = lent))

test.each(FAMILIES)('%s in Firefox: held, gone back, held, allowed, out, recognised', async name => {
  const publisher = new Publisher({ server }, page, name)
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
})
