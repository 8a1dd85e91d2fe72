import { afterAll, beforeAll, describe, test } from 'vitest'
import { raise, type Stage, TEST_BUILD } from './harness/browsers.ts'
import type { Driver } from './harness/driver.ts'
import { cardIsApart, mainPath } from './harness/path.ts'

describe('the extension in Firefox', () => {
  let stage: Stage
  let page: Driver

  beforeAll(async () => {
    stage = await raise('firefox', TEST_BUILD.firefox)
    page = await stage.newPage()
  })

  afterAll(() => stage?.close())

  test.each(['x/post-home', 'linkedin/post-new'])('%s: type, underline, card, fix, undo', name => mainPath(page, name))

  test('LinkedIn’s modal dialog hears nothing of the card', () => cardIsApart(page, 'linkedin/post-new'))
})
