import { describe, test } from 'vitest'
import type { Driver } from '../../scripts/browser/driver.ts'
import { inBrowser } from './harness/in-browser.ts'
import { cardIsApart, mainPath } from './harness/path.ts'

describe('the extension in Firefox', () => {
  let page: Driver

  inBrowser('firefox', lent => ({ page } = lent))

  test.each(['x/post-home', 'linkedin/post-new'])('%s: type, underline, card, fix, undo', name => mainPath(page, name))

  test('LinkedIn’s modal dialog hears nothing of the card', () => cardIsApart(page, 'linkedin/post-new'))
})
