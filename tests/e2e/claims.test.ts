import { beforeAll, describe, expect, test } from 'vitest'
import { composerOf } from '../../scripts/browser/composers.ts'
import type { Driver } from '../../scripts/browser/driver.ts'
import { FIXTURES } from '../../scripts/browser/fixtures.ts'
import { openComposer } from '../../scripts/browser/open.ts'
import { inBrowser } from './harness/in-browser.ts'
import { pageScript } from './harness/page-script.ts'

const WRITABLE = FIXTURES.filter(({ name, editor }) => editor !== 'none' && !name.startsWith('example/'))

describe('which description claims which page', () => {
  let page: Driver
  let script: string

  beforeAll(async () => {
    script = await pageScript(new URL('./harness/claim.ts', import.meta.url))
  })
  inBrowser('chromium', lent => ({ page } = lent), null)

  test.each(WRITABLE)('$name', async ({ name, field }) => {
    await openComposer(page, name)
    await page.run(script)
    const claimed = await page.evaluate(css => {
      const found = window.claim(window.deepQuery(css) as HTMLElement)
      return found && { state: found.state, id: 'spec' in found ? (found.spec?.id ?? null) : null }
    }, field)
    const id = composerOf(name)
    if (id === null) expect(claimed?.state ?? 'excluded').toBe('excluded')
    else expect(claimed).toEqual({ state: 'composer', id })
  })
})
