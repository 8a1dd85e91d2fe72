import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { raise, type Stage } from './harness/browsers.ts'
import { composerOf } from './harness/composers.ts'
import { DEEP_QUERY, type Driver } from './harness/driver.ts'
import { FIXTURES } from './harness/fixtures.ts'
import { openComposer } from './harness/session.ts'

const WRITABLE = FIXTURES.filter(({ name, editor }) => editor !== 'none' && !name.startsWith('example/'))

/** The recognition of the extension as a script that a page can run. */
async function claimScript(): Promise<string> {
  const entry = fileURLToPath(new URL('./harness/claim.ts', import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { lib: { entry, formats: ['iife'], name: 'claim' }, write: false, minify: false },
  })
  const [output] = built as Rolldown.RolldownOutput[]
  const [chunk] = output?.output ?? []
  if (chunk?.type !== 'chunk') throw new Error('Nothing was built')
  return chunk.code
}

describe('which description claims which page', () => {
  let stage: Stage
  let page: Driver
  let script: string

  beforeAll(async () => {
    script = await claimScript()
    stage = await raise('chromium', null)
    page = await stage.newPage()
  })

  afterAll(() => stage?.close())

  test.each(WRITABLE)('$name', async ({ name, field }) => {
    await openComposer(page, name)
    const claimed = await page.evaluate(
      ([code, query, css]) => {
        // biome-ignore lint/security/noGlobalEval: the page's own world, without a policy
        const run = eval
        run(code)
        const found = window.claim(run(`(${query})(${JSON.stringify(css)})`))
        return found && { state: found.state, id: 'spec' in found ? (found.spec?.id ?? null) : null }
      },
      [script, DEEP_QUERY, field] as const,
    )
    const id = composerOf(name)
    if (id === null) expect(claimed?.state ?? 'excluded').toBe('excluded')
    else expect(claimed).toEqual({ state: 'composer', id })
  })
})
