import { type Driver, poll } from '../../../scripts/browser/driver.ts'
import { fixture } from '../../../scripts/browser/fixtures.ts'
import { UNDO_STEP } from '../../fixtures/editors/field.ts'
import type { FixturePage } from '../../fixtures/runtime/page.ts'

declare global {
  interface Window {
    fixture: FixturePage
  }
}

/** The text that the editor's own model holds. */
export const textOf = (page: Driver, editor = 'main'): Promise<string> =>
  page.evaluate(name => window.fixture.text(name), editor)

/** Waits until the editor's own model holds a text. @throws after 5,000 ms, with what it holds instead */
export async function waitForText(page: Driver, text: string, editor = 'main'): Promise<void> {
  let held = ''
  const look = async () => {
    held = await textOf(page, editor)
    return held === text
  }
  await poll(look, () => `${JSON.stringify(text)} in the editor, which holds ${JSON.stringify(held)}`)
}

/** Waits until the focus is inside an element that `selector` finds, in an open shadow root too. */
export const waitForFocus = (page: Driver, selector: string): Promise<void> =>
  page.waitFor(css => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    // An element itself does not come out of the page.
    return Boolean(active?.closest(css))
  }, selector)

/** The DOM of the site's editor. */
export const htmlOf = (page: Driver, editor = 'main'): Promise<string> =>
  page.evaluate(name => window.fixture.html(name), editor)

/** Does to the page what a site does by itself; see tests/fixtures/README.md. */
export const act = (page: Driver, action: string, argument = ''): Promise<void> =>
  page.evaluate(([name = '', value = '']) => window.fixture.act(name, value), [action, argument])

/** Goes to another page of the same site without reload, and waits until its script has built it. */
export async function goWithoutReload(page: Driver, name: string, path = fixture(name).path): Promise<void> {
  await act(page, 'go', `${name} ${path}`)
  await page.waitFor(expected => document.documentElement.dataset.page === expected, name)
}

/** Waits as long as a person would: an editor takes a fix right after a key for one step of undoing with it. */
export const undoStepEnds = (): Promise<void> => new Promise(resolve => setTimeout(resolve, UNDO_STEP + 100))
