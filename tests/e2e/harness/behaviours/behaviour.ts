import type { Driver } from '../../../../scripts/browser/driver.ts'
import { type Fixture, fixture } from '../../../../scripts/browser/fixtures.ts'
import { openComposer } from '../../../../scripts/browser/open.ts'
import { textOf, waitForText } from '../session.ts'

/** One thing that a person, a site or a browser does, in any editor; what must hold after it is in `whole.ts`. */
export interface Behaviour {
  readonly what: string
  run(page: Driver, name: string): Promise<void>
  /** Where there is such a thing; without it, everywhere. */
  fits?(composer: Fixture): boolean
  /** A browser that can't be driven to do it: shown as not run. */
  readonly cannot?: readonly Driver['browser'][]
}

/** A word that is underlined and has no fix. */
export const WORD = 'idiootti'

/** Breaks the line without publishing. */
export const lineBreak = (name: string): string => (fixture(name).enterPublishes ? 'Shift+Enter' : 'Enter')

/** Opens a composer and writes by real keys. */
export async function write(
  page: Driver,
  name: string,
  text: string,
  options: Readonly<Record<string, string>> = {},
): Promise<void> {
  await openComposer(page, name, options)
  await page.press('Control+End')
  const before = await textOf(page)
  await page.type(text)
  await waitForText(page, before + text)
}
