import { afterAll, beforeAll, describe, test } from 'vitest'
import { raise, type Stage, TEST_BUILD } from './harness/browsers.ts'
import type { Driver } from './harness/driver.ts'
import { FIXTURES } from './harness/fixtures.ts'
import { mainPath } from './harness/path.ts'

const COMPOSERS = FIXTURES.filter(({ kind }) => kind !== 'excluded' && kind !== 'none')

/** Every composer that is known: read, underlined, fixed, undone. */
describe('every composer in Chromium', () => {
  let stage: Stage
  let page: Driver

  beforeAll(async () => {
    stage = await raise('chromium', TEST_BUILD.chromium)
    page = await stage.newPage()
  })

  afterAll(() => stage?.close())

  test.each(COMPOSERS)('$name, $editor, $grade', ({ name }) => mainPath(page, name))
})
