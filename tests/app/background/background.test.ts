import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from '../fake-browser.ts'

const fake = fakeBrowser()
vi.mock('wxt/browser', () => ({ browser: fake.browser }))
vi.mock('../../../src/packs/bundled.ts', () => ({ bundledPacks: [] }))
vi.mock('../../../src/packs/bundled-model.ts', () => ({ bundledModel: null }))
vi.mock('../../../src/packs/bundled-harmless.ts', () => ({ readBundledHarmless: () => [] }))
vi.mock('../../../src/packs/bundled-terms.ts', () => ({ readBundledTerms: () => [] }))
vi.mock('../../../src/locale/page-texts.ts', () => ({ pageTextTree: () => ({}) }))

const { serveBackground } = await import('../../../src/app/background/serve.ts')
const { settingsKeys } = await import('../../../src/store/settings.ts')
serveBackground()

const OPEN = { tab: { id: 1, incognito: false } }
const PRIVATE = { tab: { id: 2, incognito: true } }
const WRITER = { role: 'official', account: 'unit', pack: null }
const WRITING: [string, object][] = [
  ['who writes', { type: 'choose-writer', platform: 'x', handle: null, writer: WRITER }],
  ['who writes with an account', { type: 'choose-writer', platform: 'x', handle: 'me', writer: WRITER }],
  ['a rule that is never to be shown', { type: 'ignore-rule', rule: 'common/insult', ignored: true }],
  ['a reminder that was shown', { type: 'reminded', shown: [{ rule: 'r', account: 'a', draft: 'd', at: 1 }] }],
  ['an answer in a thread', { type: 'answers', add: ['x/1'] }],
]

describe('the background', () => {
  beforeEach(() => fake.clear())

  test.each(WRITING)('stores %s', async (_, message) => {
    await fake.send(message, OPEN)
    expect(fake.local.size + fake.session.size).toBeGreaterThan(0)
  })

  test.each(WRITING)('stores nothing of a private window: %s', async (_, message) => {
    await expect(fake.send(message, PRIVATE)).rejects.toThrow('private window')
    expect(fake.local.size + fake.session.size).toBe(0)
  })

  test('keeps why something was skipped and counts what was not said; not of a private window', async () => {
    const skipped = { type: 'skipped', rule: 'common/insult', reason: 'intended' }
    await fake.send({ type: 'ignore-rule', rule: 'common/insult', ignored: true }, OPEN)
    const { size } = fake.local
    for (const message of [skipped, { type: 'unsaid', id: 'common/insult' }])
      await expect(fake.send(message, PRIVATE)).rejects.toThrow()
    expect(fake.local.size).toBe(size)
    await fake.send(skipped, OPEN)
    await fake.send({ type: 'unsaid', id: 'common/insult' }, OPEN)
    expect(fake.local.get('unsaid/common/insult')).toEqual({ version: 1, value: 1 })
    const reasons = [...fake.local].filter(([key]) => key.startsWith('skipped/'))
    expect(reasons).toMatchObject([[{}, { value: { rule: 'common/insult', reason: 'intended' } }]])
    await expect(fake.send({ ...skipped, reason: 'because' }, OPEN)).rejects.toThrow()
  })

  test('ends a pause when its time has come, and not before', async () => {
    const key = settingsKeys.pausedUntil.key
    await settingsKeys.pausedUntil.write(Date.now() + 60_000)
    await vi.waitFor(() => expect(fake.state.alarms).toContain('pause'))
    fake.ring('pause')
    await new Promise(resolve => setTimeout(resolve))
    expect(fake.local.get(key)).toMatchObject({ value: expect.any(Number) })
    await settingsKeys.pausedUntil.write(Date.now() - 1)
    await vi.waitFor(() => expect(fake.local.get(key)).toEqual({ version: 1, value: null }))
  })

  test('leaves strangers and what is no question of ours unanswered', () => {
    expect(fake.send({ type: 'kit' }, { id: 'somebody' })).toBeUndefined()
    expect(fake.send({ type: 'nonsense' }, OPEN)).toBeUndefined()
  })
})
