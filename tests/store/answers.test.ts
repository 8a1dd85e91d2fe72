import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from '../app/fake-browser.ts'

const fake = fakeBrowser()
vi.mock('wxt/browser', () => ({ browser: fake.browser }))

const { countAnswers, forgetTab } = await import('../../src/store/answers.ts')

beforeEach(() => fake.session.clear())

describe('answers in threads', () => {
  test('are counted by tab and day, also when two come at once', async () => {
    await Promise.all([countAnswers(1, 'Monday', ['a', 'b']), countAnswers(1, 'Monday', ['a'])])
    expect(await countAnswers(1, 'Monday', [])).toEqual({ a: 2, b: 1 })
    expect(await countAnswers(2, 'Monday', [])).toEqual({})
    expect(fake.local.size).toBe(0)
  })

  test('are forgotten at midnight, in the storage too', async () => {
    await countAnswers(1, 'Monday', ['a'])
    expect(await countAnswers(1, 'Tuesday', [])).toEqual({})
    expect(fake.session.size).toBe(0)
    expect(await countAnswers(1, 'Tuesday', ['a'])).toEqual({ a: 1 })
  })

  test('are forgotten with their tab', async () => {
    await countAnswers(1, 'Monday', ['a'])
    await countAnswers(2, 'Monday', ['a'])
    await forgetTab(1)
    expect([...fake.session.keys()]).toEqual(['answers/2'])
  })

  test('what is stored and cannot be read counts as none', async () => {
    fake.session.set('answers/1', { version: 9 })
    expect(await countAnswers(1, 'Monday', ['a'])).toEqual({ a: 1 })
  })
})
