import { describe, expect, test } from 'vitest'
import type { Driver } from '../../scripts/browser/driver.ts'
import { openComposer, openPage } from '../../scripts/browser/open.ts'
import type { FixtureServer } from '../../scripts/browser/server.ts'
import { inBrowser } from './harness/in-browser.ts'
import { act, htmlOf, waitForText } from './harness/session.ts'
import { typingTests } from './harness/typing.ts'

describe('test pages in Chromium', () => {
  let server: FixtureServer
  let page: Driver

  inBrowser('chromium', lent => ({ server, page } = lent), null)

  typingTests(() => page)

  const DIALOGS = ['x/post-modal', 'linkedin/post-classic', 'linkedin/post-new', 'facebook/post', 'instagram/caption']

  test.each(DIALOGS)('%s closes by a press outside and by Escape, and keeps the text', async name => {
    for (const leave of [() => page.clickAt(4, 700), () => page.press('Escape')]) {
      await openComposer(page, name, { text: 'Pidä tämä' })
      const selector = name.startsWith('linkedin/post-new') ? 'dialog' : '[role=dialog]'
      await leave()
      await page.waitForGone(selector)
      await act(page, 'open-dialog')
      await waitForText(page, 'Pidä tämä')
    }
  })

  test.each([...DIALOGS, 'x/post-home', 'x/post-mobile'])('%s replaces its editor and keeps the text', async name => {
    await openComposer(page, name)
    await page.type('Vanha')
    await page.evaluate(() => window.fixture.remount(), null)
    await page.press('Control+End')
    await page.type(' ja uusi')
    await waitForText(page, 'Vanha ja uusi')
  })

  test.each(DIALOGS)('%s replaces its dialog and keeps text and focus', async name => {
    await openComposer(page, name)
    await page.type('Vanha')
    await act(page, 'replace-dialog')
    await page.press('Control+End')
    await page.type(' ja uusi')
    await waitForText(page, 'Vanha ja uusi')
  })

  test('LinkedIn puts another dialog in the place of the first', async () => {
    await openPage(page, 'linkedin/post-new', { placeholder: '500' })
    await page.evaluate(() => document.querySelector('dialog')?.setAttribute('data-first', ''), null)
    await page.waitFor(() => !document.querySelector('dialog[data-first]'), null)
    expect(await page.evaluate(() => document.querySelectorAll('dialog[open]').length, null)).toBe(1)
  })

  test('X publishes once and says so with a link', async () => {
    await openComposer(page, 'x/post-home')
    await page.type('Kerran')
    await page.click('[data-testid="tweetButtonInline"]')
    await page.waitFor(() => document.querySelector('[data-testid="toast"] a[href*="/status/"]'), null)
    await waitForText(page, '')
    expect(server.posts().filter(({ text }) => text === 'Kerran')).toMatchObject([{ ok: true, host: 'x.com' }])
  })

  test('X keeps the text when the server refuses', async () => {
    await openComposer(page, 'x/post-home', { publish: 'fails' })
    await page.type('Ei mene')
    await page.press('Control+Enter')
    await page.waitFor(() => document.querySelector('[data-testid="toast"]'), null)
    expect(await page.has('[data-testid="toast"] a')).toBe(false)
    await waitForText(page, 'Ei mene')
    expect(server.posts().at(-1)).toMatchObject({ text: 'Ei mene', ok: false })
  })

  test('Enter sends a comment on Facebook and on Instagram', async () => {
    for (const name of ['facebook/comment', 'instagram/comment', 'instagram/comment-textarea']) {
      await openComposer(page, name)
      await page.type(`Kommentti ${name}\n`)
      await page.waitFor(() => window.fixture.text() === '', null)
      expect(server.posts().at(-1)).toMatchObject({ text: `Kommentti ${name}`, fixture: name })
    }
  })

  test('an own picture on X has a badge only with a description', async () => {
    await openComposer(page, 'x/post-home', { attach: 'image,image:Kirjaston ovi' })
    const badges = () =>
      [...document.querySelectorAll('[data-testid="attachments"] .badge')].map(node => node.textContent)
    expect(await page.evaluate(badges, null)).toEqual(['ALT'])
    const pictures = () => document.querySelectorAll('[data-testid="attachments"] img[src^="blob:"]').length
    expect(await page.evaluate(pictures, null)).toBe(2)
  })

  test('a page tells what its document hears, and what its editor looks like', async () => {
    await openComposer(page, 'facebook/post')
    await page.type('a')
    expect(await page.evaluate(() => window.fixture.events, null)).toContain('keydown div')
    expect(await htmlOf(page)).toContain('data-lexical-editor="true"')
  })
})
