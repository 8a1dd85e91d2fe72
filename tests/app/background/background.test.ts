import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from '../fake-browser.ts'

const fake = fakeBrowser()
vi.mock('wxt/browser', () => ({
  browser: { ...fake.browser, tabs: { onRemoved: { addListener: () => undefined } } },
}))
vi.mock('../../../src/packs/bundled.ts', () => ({ bundledPacks: [] }))
vi.mock('../../../src/locale/page-texts.ts', () => ({ pageTextTree: () => ({}) }))

const { serveBackground } = await import('../../../src/app/background/serve.ts')
serveBackground()

const OPEN = { tab: { id: 1, incognito: false } }
const PRIVATE = { tab: { id: 2, incognito: true } }
const WRITING: [string, object][] = [
  ['who writes', { type: 'choose-writer', platform: 'x', writer: { role: 'official', account: 'unit', pack: null } }],
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

  test('leaves strangers and what is no question of ours unanswered', () => {
    expect(fake.send({ type: 'kit' }, { id: 'somebody' })).toBeUndefined()
    expect(fake.send({ type: 'nonsense' }, OPEN)).toBeUndefined()
  })
})
