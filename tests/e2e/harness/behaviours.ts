import { expect } from 'vitest'
import type { Driver } from './driver.ts'
import { CHIP, COUNTS } from './extension.ts'
import { fixture } from './fixtures.ts'
import { underlined, waitForUnderline } from './highlights.ts'
import { mainPath } from './path.ts'
import { act, openComposer, openPage, textOf } from './session.ts'

/** One thing that a person, a site or a browser does, in any editor. */
export interface Behaviour {
  readonly what: string
  run(page: Driver, name: string): Promise<void>
  /** Left out where the editor or the page has no such thing. */
  readonly needs?: 'dialog' | 'lines'
}

const WORD = 'idiootti'

/** Waits until exactly the given words are underlined; a textarea shows that something was found, not where. */
async function marked(page: Driver, name: string, words: readonly string[]): Promise<void> {
  if (fixture(name).editor === 'textarea') {
    if (words.length > 0) await page.waitForElement(COUNTS)
    else await page.waitForGone(COUNTS)
    return
  }
  if (words.length === 0) await page.waitFor(() => [...CSS.highlights.values()].every(({ size }) => size === 0), null)
  for (const word of words) await waitForUnderline(page, word)
  const found = Object.values(await underlined(page)).flat()
  for (const word of words) expect(found).toContain(word)
}

const lineBreak = (name: string) => (fixture(name).enterPublishes ? 'Shift+Enter' : 'Enter')

async function write(page: Driver, name: string, text: string): Promise<void> {
  await openComposer(page, name)
  await page.type(text)
  expect(await textOf(page)).toBe(text)
}

/** The main path where the page is laid out or guarded in another way. */
const under = (what: string, options: Readonly<Record<string, string>>): Behaviour => ({
  what,
  run: (page, name) => mainPath(page, name, options),
})

export const BEHAVIOURS: readonly Behaviour[] = [
  under('type, underline, card, fix, undo', {}),
  under('strict CSP with Trusted Types', { csp: 'strict' }),
  under('right to left', { dir: 'rtl' }),
  under('ancestor with a transform', { transform: '1' }),
  under('scrolled page and dialog', { tall: '1' }),
  under('labels in a made-up language', { labels: 'made-up' }),
  {
    what: 'delete',
    async run(page, name) {
      await write(page, name, WORD)
      await marked(page, name, [WORD])
      for (const _ of WORD) await page.press('Backspace')
      await marked(page, name, [])
      expect(await textOf(page)).toBe('')
    },
  },
  {
    what: 'cut and paste',
    async run(page, name) {
      await write(page, name, `Sinä ${WORD} tässä`)
      await page.press('Control+a')
      await page.press('Control+x')
      await marked(page, name, [])
      await page.press('Control+v')
      await marked(page, name, [WORD])
      expect((await textOf(page)).trim()).toBe(`Sinä ${WORD} tässä`)
    },
  },
  {
    what: 'emoji, ä, ö, å',
    async run(page, name) {
      await write(page, name, `😀👩‍👧 Älä ota öljyä Åbosta, ${WORD}!`)
      await marked(page, name, [WORD])
    },
  },
  {
    what: 'hashtags, mentions and links as entities',
    async run(page, name) {
      await write(page, name, `#kirkkonummi @esimerkkikunta https://www.kirkkonummi.fi/a ${WORD} `)
      await marked(page, name, [WORD])
    },
  },
  {
    what: 'empty lines between',
    async run(page, name) {
      await openComposer(page, name)
      for (const line of ['Eka', '', `Toka ${WORD}`, '', '']) {
        await page.type(line)
        await page.press(lineBreak(name))
      }
      await page.type('loppu')
      await marked(page, name, [WORD])
    },
  },
  {
    what: 'undo and redo of typing',
    async run(page, name) {
      await write(page, name, `Sinä ${WORD}`)
      await marked(page, name, [WORD])
      await page.press('Control+z')
      await page.waitFor(word => !window.fixture.text().includes(word), WORD)
      await marked(page, name, [])
    },
  },
  {
    what: 'typing before a marked word',
    async run(page, name) {
      await write(page, name, WORD)
      await marked(page, name, [WORD])
      await page.press('Home')
      await page.type('Sinä ')
      await marked(page, name, [WORD])
    },
  },
  {
    what: 'editor replaced',
    async run(page, name) {
      await write(page, name, `Sinä ${WORD}`)
      await marked(page, name, [WORD])
      await page.evaluate(() => window.fixture.remount(), null)
      await page.press('Control+End')
      await page.type(' ja taas')
      await marked(page, name, [WORD])
      expect(await textOf(page)).toBe(`Sinä ${WORD} ja taas`)
    },
  },
  {
    what: 'dialog closed and opened',
    needs: 'dialog',
    async run(page, name) {
      await write(page, name, `Sinä ${WORD}`)
      await marked(page, name, [WORD])
      await act(page, 'close-dialog')
      await page.waitForGone(CHIP)
      await act(page, 'open-dialog')
      await marked(page, name, [WORD])
    },
  },
  {
    what: 'another page without reload: nothing of ours is left',
    async run(page, name) {
      await write(page, name, `Sinä ${WORD}`)
      await marked(page, name, [WORD])
      const site = name.split('/')[0]
      await act(page, 'go', `${site}/empty /other`)
      await page.waitForGone(CHIP)
      await marked(page, name, [])
      expect(await page.has('[popover]')).toBe(false)
    },
  },
  {
    what: 'away and back',
    async run(page, name) {
      await write(page, name, WORD)
      await marked(page, name, [WORD])
      await openPage(page, 'example/plain')
      await page.back()
      await page.waitFor(expected => document.documentElement.dataset.page === expected, name)
      await page.click(fixture(name).field)
      await page.press('Control+a')
      await page.type(`Taas ${WORD}`)
      await marked(page, name, [WORD])
    },
  },
  ...[3000, 63_206].map(length => ({
    what: `${length.toLocaleString('en')} characters`,
    async run(page: Driver, name: string) {
      await openComposer(page, name)
      const sentence = 'Kirjasto on auki ja kaikki ovat tervetulleita. '
      const text = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length - WORD.length - 1)
      await page.evaluate(value => window.fixture.set(value), text)
      await page.press('Control+End')
      await page.type(` ${WORD}`)
      await marked(page, name, [WORD])
      expect((await textOf(page)).length).toBe(length)
    },
  })),
]
