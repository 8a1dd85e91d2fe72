import { expect } from 'vitest'
import type { Driver } from '../../../../scripts/browser/driver.ts'
import { fixture } from '../../../../scripts/browser/fixtures.ts'
import { openComposer, openPage } from '../../../../scripts/browser/open.ts'
import { waitForUnderlines } from '../highlights.ts'
import { type Behaviour, WORD, write } from './behaviour.ts'

/** What a browser does, and how much text it may hold. */
export const BROWSER: readonly Behaviour[] = [
  {
    what: 'away and back from the back/forward cache',
    async run(page, name) {
      await write(page, name, WORD)
      await waitForUnderlines(page, [WORD])
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => (document.body.dataset.cached = String(persisted)))
      }, null)
      await openPage(page, 'example/plain')
      await page.back()
      await page.waitFor(expected => document.documentElement.dataset.page === expected, name)
      expect(await page.evaluate(() => document.body.dataset.cached, null)).toBe('true')
      await page.click(fixture(name).field)
      await page.press('Control+End')
      await page.type(` ja ${WORD}`)
      await waitForUnderlines(page, [WORD, WORD])
    },
  },
  {
    // No browser here can be driven to translate; this does to the page what Chrome's translator does.
    what: 'translated, as Chrome does it (simulated)',
    async run(page, name) {
      await write(page, name, WORD)
      await waitForUnderlines(page, [WORD])
      await page.evaluate(translate, null)
      await page.type(` ja ${WORD}`)
      await waitForUnderlines(page, [WORD, WORD])
    },
  },
  ...[3000, 63_206].map(length => ({
    what: `${length.toLocaleString('en')} characters`,
    async run(page: Driver, name: string) {
      const sentence = 'Kirjasto on auki ja kaikki ovat tervetulleita. '
      const text = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length - WORD.length - 2)
      await copy(page, `${text}.`)
      await openComposer(page, name)
      await page.press('Control+v')
      await page.waitFor(least => window.fixture.text().length >= least, text.length, 20_000)
      await page.press('Control+End')
      await page.type(` ${WORD}`)
      await waitForUnderlines(page, [WORD])
      await page.waitFor(wanted => window.fixture.text() === wanted, `${text}. ${WORD}`)
    },
  })),
]

/** Onto the real clipboard, by the keys, from a page that is none of ours. */
async function copy(page: Driver, text: string): Promise<void> {
  await openPage(page, 'example/plain')
  await page.evaluate(value => window.fixture.set(value, 'textarea'), text)
  await page.click('textarea')
  await page.press('Control+a')
  await page.press('Control+c')
}

/** Another language and class on the root, and every text outside of fields in two `font` elements. */
function translate(): void {
  document.documentElement.lang = 'sv'
  document.documentElement.classList.add('translated-ltr')
  const roots: (Document | ShadowRoot)[] = [document]
  for (const root of roots) {
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot)
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    while (texts.nextNode()) found.push(texts.currentNode as Text)
    const kept = '[contenteditable], textarea, .notranslate, [translate=no], script, style, title, [popover]'
    for (const text of found.filter(each => each.data.trim() && !each.parentElement?.closest(kept))) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      for (const font of [outer, inner]) font.style.verticalAlign = 'inherit'
      text.replaceWith(outer)
      outer.append(inner)
      inner.append(`${text.data}·`)
    }
  }
}
