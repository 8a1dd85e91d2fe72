import { describe } from 'vitest'
import type { Driver } from '../../scripts/browser/driver.ts'
import { inBrowser } from './harness/in-browser.ts'
import { typingTests } from './harness/typing.ts'

describe('test pages in Firefox', () => {
  let page: Driver

  inBrowser('firefox', lent => ({ page } = lent), null)

  typingTests(() => page)
})
