import { describe, test } from 'vitest'
import type { Driver } from '../../scripts/browser/driver.ts'
import { FIXTURES } from '../../scripts/browser/fixtures.ts'
import { inBrowser } from './harness/in-browser.ts'
import { mainPath } from './harness/path.ts'

const COMPOSERS = FIXTURES.filter(({ kind }) => kind !== 'excluded' && kind !== 'none')

/** Every composer that is known: read, underlined, fixed, undone. */
describe('every composer in Chromium', () => {
  let page: Driver

  inBrowser('chromium', lent => ({ page } = lent))

  test.each(COMPOSERS)('$name, $editor, $grade', ({ name }) => mainPath(page, name))
})
