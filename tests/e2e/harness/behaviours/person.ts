import { expect } from 'vitest'
import type { Driver } from '../../../../scripts/browser/driver.ts'
import { fixture } from '../../../../scripts/browser/fixtures.ts'
import { openComposer } from '../../../../scripts/browser/open.ts'
import { waitForUnderlines } from '../highlights.ts'
import { htmlOf, textOf, undoStepEnds, waitForText } from '../session.ts'
import { type Behaviour, lineBreak, WORD, write } from './behaviour.ts'
import { dragFirstWordToEnd } from './drag.ts'

async function writeLines(page: Driver, name: string, lines: readonly string[]): Promise<void> {
  await openComposer(page, name)
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.press(lineBreak(name))
    await page.type(line)
  }
}

/** What a person does with keys and pointer. */
export const PERSON: readonly Behaviour[] = [
  {
    what: 'delete',
    async run(page, name) {
      await write(page, name, WORD)
      await waitForUnderlines(page, [WORD])
      for (const _ of WORD) await page.press('Backspace')
      await waitForUnderlines(page, [])
      await waitForText(page, '')
    },
  },
  {
    what: 'cut and paste',
    async run(page, name) {
      await write(page, name, `Sinä ${WORD} tässä`)
      await page.press('Control+a')
      await page.press('Control+x')
      await waitForUnderlines(page, [])
      await page.press('Control+v')
      await waitForUnderlines(page, [WORD])
      expect((await textOf(page)).trim()).toBe(`Sinä ${WORD} tässä`)
    },
  },
  {
    what: 'emoji, ä, ö, å',
    async run(page, name) {
      await write(page, name, `😀👩‍👧 Älä ota öljyä Åbosta, ${WORD}!`)
      await waitForUnderlines(page, [WORD])
    },
  },
  {
    what: 'hashtags, mentions and links as entities',
    async run(page, name) {
      const options: Record<string, string> = fixture(name).editor === 'tiptap' ? { text: '[Esimerkkikunta] ' } : {}
      await write(page, name, `#kirkkonummi @esimerkkikunta https://www.kirkkonummi.fi/a ${WORD} `, options)
      await waitForUnderlines(page, [WORD])
    },
  },
  {
    what: 'empty lines between',
    async run(page, name) {
      await writeLines(page, name, ['Eka', '', `Toka ${WORD}`, '', '', 'loppu'])
      await waitForUnderlines(page, [WORD])
    },
  },
  {
    what: 'a list, which some editors make of hyphens',
    async run(page, name) {
      await writeLines(page, name, [`- yksi ${WORD}`, `${makesLists(name) ? '' : '- '}kaksi ${WORD}`])
      await waitForUnderlines(page, [WORD, WORD])
      expect((await htmlOf(page)).includes('<li')).toBe(makesLists(name))
    },
  },
  {
    what: 'undo and redo of typing',
    async run(page, name) {
      await write(page, name, 'Sinä')
      await undoStepEnds()
      await page.type(` ${WORD}`)
      await waitForUnderlines(page, [WORD])
      await page.press('Control+z')
      await page.waitFor(word => !window.fixture.text().includes(word), WORD)
      await waitForUnderlines(page, [])
      await page.press('Control+Shift+z')
      await page.waitFor(word => window.fixture.text().includes(word), WORD)
      await waitForUnderlines(page, [WORD])
    },
  },
  {
    what: 'typing before a marked word',
    async run(page, name) {
      await write(page, name, WORD)
      await waitForUnderlines(page, [WORD])
      await page.press('Home')
      await page.type('Sinä ')
      await waitForUnderlines(page, [WORD])
      await waitForText(page, `Sinä ${WORD}`)
    },
  },
  {
    // Quill forbids it: then nothing may change.
    what: 'drag of text',
    cannot: ['firefox'],
    async run(page, name) {
      await write(page, name, `${WORD} Sinä tässä `)
      await waitForUnderlines(page, [WORD])
      await dragFirstWordToEnd(page, name)
      const moved = fixture(name).editor !== 'quill'
      const end = moved ? WORD : 'tässä'
      await page.waitFor(word => window.fixture.text().trimEnd().endsWith(word), end)
      const words = moved ? ['Sinä', 'tässä', WORD] : [WORD, 'Sinä', 'tässä']
      expect((await textOf(page)).split(/\s+/).filter(Boolean)).toEqual(words)
      await waitForUnderlines(page, [WORD])
    },
  },
]

const makesLists = (name: string) => ['quill', 'tiptap'].includes(fixture(name).editor)
