import type { Driver } from '../../../../scripts/browser/driver.ts'
import { CHIP } from '../../../../scripts/browser/extension.ts'
import { fixture } from '../../../../scripts/browser/fixtures.ts'
import { openComposer } from '../../../../scripts/browser/open.ts'
import { waitForUnderlines } from '../highlights.ts'
import { mainPath } from '../path.ts'
import { act, goWithoutReload, waitForText } from '../session.ts'
import { type Behaviour, WORD, write } from './behaviour.ts'

const DIALOGS = ['facebook/post', 'linkedin/post-classic-light', 'linkedin/post-classic', 'linkedin/post-new']

/** The main path where the page is laid out or guarded in another way. */
const under = (what: string, options: Readonly<Record<string, string>>): Behaviour => ({
  what,
  run: (page, name) => mainPath(page, name, options),
})

/** What a site does by itself. */
export const SITE: readonly Behaviour[] = [
  under('type, underline, card, fix, undo', {}),
  under('strict CSP with Trusted Types', { csp: 'strict' }),
  under('right to left', { dir: 'rtl' }),
  under('ancestor with a transform', { transform: '1' }),
  under('labels in a made-up language', { labels: 'made-up' }),
  {
    what: 'scrolled page and dialog',
    async run(page, name) {
      await mainPath(page, name, { tall: '1' })
      await page.press('Control+End')
      for (let line = 0; line < 12; line++) await page.press('Shift+Enter')
      await page.evaluate(() => {
        scrollBy(0, 60)
        document.querySelector('.scroll')?.scrollBy(0, 40)
      }, null)
    },
  },
  {
    what: 'editor replaced',
    async run(page, name) {
      await write(page, name, `Sinä ${WORD}`)
      await waitForUnderlines(page, [WORD])
      await page.evaluate(() => window.fixture.remount(), null)
      await page.press('Control+End')
      await page.type(' ja taas')
      await waitForUnderlines(page, [WORD])
      await waitForText(page, `Sinä ${WORD} ja taas`)
    },
  },
  {
    what: 'dialog closed and opened',
    fits: ({ name }) => DIALOGS.includes(name),
    async run(page, name) {
      await write(page, name, `Sinä ${WORD}`)
      await waitForUnderlines(page, [WORD])
      await act(page, 'close-dialog')
      await page.waitForGone(CHIP)
      await act(page, 'open-dialog')
      await waitForUnderlines(page, [WORD])
      await page.click(fixture(name).field)
    },
  },
  {
    what: 'to another page and back without reload',
    async run(page, name) {
      await write(page, name, `Sinä ${WORD}`)
      await waitForUnderlines(page, [WORD])
      await goWithoutReload(page, `${name.split('/')[0]}/empty`)
      await page.waitForGone('[popover]')
      await waitForUnderlines(page, [])
      await goWithoutReload(page, name)
      await page.click(fixture(name).field)
      await page.press('Control+End')
      await page.type(`Taas ${WORD}`)
      await waitForUnderlines(page, [WORD])
    },
  },
]

/** A page of the same family with two composers. */
interface Two {
  readonly name: string
  readonly options: Readonly<Record<string, string>>
  readonly editor: string
  readonly second: string
}

const SECOND = { options: { variant: 'two' }, editor: 'second', second: '[data-second] [contenteditable]' }

export const TWO_COMPOSERS: readonly Two[] = [
  { name: 'x/thread', options: {}, editor: 'post-1', second: '[data-testid="tweetTextarea_1"]' },
  { name: 'facebook/comment', ...SECOND },
  { name: 'linkedin/reply-classic', options: {}, editor: 'comment', second: '.comments-comment-box--cr .ql-editor' },
  { name: 'linkedin/comment-new', ...SECOND },
  { name: 'instagram/comment', ...SECOND },
  { name: 'instagram/comment-textarea', ...SECOND, second: '[data-second] textarea' },
]

/** Writes in one composer, in the other, and goes on in the first: what has the focus is what is marked. */
export async function twoComposers(page: Driver, { name, options, editor, second }: Two): Promise<void> {
  await openComposer(page, name, options)
  await page.type(`Sinä ${WORD}`)
  await waitForUnderlines(page, [WORD])
  await page.click(second)
  await page.type('Voi typerys ja typerys')
  await waitForUnderlines(page, ['typerys', 'typerys'])
  await waitForText(page, 'Voi typerys ja typerys', editor)
  await page.click(fixture(name).field)
  await page.press('Control+End')
  await page.type(' tässä')
  await waitForUnderlines(page, [WORD])
  await waitForText(page, `Sinä ${WORD} tässä`)
}
