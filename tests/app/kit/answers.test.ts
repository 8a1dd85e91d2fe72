import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const told: unknown[] = []
vi.mock('../../../src/app/messages/ask.ts', () => ({
  ask: async () => ({ before: 2 }),
  tell: (question: unknown) => void told.push(question),
}))

const { ThreadAnswers, threadKeys } = await import('../../../src/app/kit/answers.ts')
const { SITES } = await import('../../../src/sites/index.ts')

describe('the name of a thread', () => {
  const post = { text: 'Kirjasto on auki.', author: 'kirjasto' }

  test('is its address, and the answered post where the address is another', () => {
    const onItsPage = threadKeys(SITES.x, '/kirjasto/status/1001', post)
    const inDialog = threadKeys(SITES.x, '/compose/post', post)
    expect(onItsPage).toHaveLength(2)
    expect(onItsPage).toContain(inDialog[0])
    expect(threadKeys(SITES.x, '/kirjasto/status/1001/photo/1', null)).toEqual([onItsPage[0]])
    expect(threadKeys(SITES.x, '/kirjasto/status/1002', null)).not.toEqual([onItsPage[0]])
    expect(threadKeys(SITES.facebook, '/compose/post', post)).not.toEqual(inDialog)
    expect(threadKeys(SITES.x, '/home', null)).toEqual([])
  })

  test('tells nothing of what others wrote', () => {
    for (const key of threadKeys(SITES.x, '/compose/post', post)) expect(key).toMatch(/^[0-9a-z]{1,13}$/)
  })
})

describe('answers of a page', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2026, 10, 22, 23, 58) })
    told.length = 0
  })
  afterEach(() => vi.useRealTimers())

  test('go on after a reload, are counted once for all names, and are forgotten at midnight', async () => {
    const answers = new ThreadAnswers()
    await answers.load()
    expect(answers.in(['before'])).toBe(2)
    answers.add(['before', 'a'])
    expect(answers.in(['a', 'before'])).toBe(3)
    expect(answers.in([])).toBe(0)
    expect(told).toEqual([{ type: 'answers', add: ['before', 'a'] }])
    vi.setSystemTime(new Date(2026, 10, 23, 0, 1))
    expect(answers.in(['a', 'before'])).toBe(0)
  })

  test('a post of one’s own is no answer', () => {
    new ThreadAnswers().add([])
    expect(told).toEqual([])
  })
})
