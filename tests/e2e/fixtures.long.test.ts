import { afterAll, beforeAll, describe } from 'vitest'
import { raise, type Stage } from './harness/browsers.ts'
import type { Driver } from './harness/driver.ts'
import { typingTests } from './harness/typing.ts'

describe('test pages in Firefox', () => {
  let stage: Stage
  let page: Driver

  beforeAll(async () => {
    stage = await raise('firefox', null)
    page = await stage.newPage()
  })

  afterAll(() => stage?.close())

  typingTests(() => page)
})
