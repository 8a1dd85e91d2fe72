import { UNDO_STEP } from '../../fixtures/editors/field.ts'
import type { FixturePage } from '../../fixtures/runtime/page.ts'
import type { Driver } from './driver.ts'
import { addressOf, fixture } from './fixtures.ts'

declare global {
  interface Window {
    fixture: FixturePage
  }
}

/** Goes to a page and waits until its script has built it. */
export async function openPage(
  page: Driver,
  name: string,
  options: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.goto(addressOf(name, options))
  await page.waitFor(expected => document.documentElement.dataset.page === expected, name)
}

/** Goes to a page and clicks into its composer, as a person does. */
export async function openComposer(
  page: Driver,
  name: string,
  options: Readonly<Record<string, string>> = {},
): Promise<void> {
  await openPage(page, name, options)
  await page.click(fixture(name).field)
}

/** The text that the editor's own model holds. */
export const textOf = (page: Driver, editor = 'main'): Promise<string> =>
  page.evaluate(name => window.fixture.text(name), editor)

/** The DOM of the site's editor. */
export const htmlOf = (page: Driver, editor = 'main'): Promise<string> =>
  page.evaluate(name => window.fixture.html(name), editor)

/** Does to the page what a site does by itself; see tests/fixtures/README.md. */
export const act = (page: Driver, action: string, argument = ''): Promise<void> =>
  page.evaluate(([name = '', value = '']) => window.fixture.act(name, value), [action, argument])

/** Waits as long as a person would: an editor takes a fix right after a key for one step of undoing with it. */
export const undoStepEnds = (): Promise<void> => new Promise(resolve => setTimeout(resolve, UNDO_STEP + 100))
