import { beforeEach, describe, expect, test, vi } from 'vitest'

const executeScript = vi.fn(async (_: object): Promise<object[]> => [{ result: null }])
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }))
const { rest } = await import('../../../src/app/background/rest.ts')

const asked = (tab: number | undefined) => rest({}, { tab, isPrivate: false })

beforeEach(() => executeScript.mockClear())

describe('the page script', () => {
  test('is brought into the top frame of the tab that asks, now', async () => {
    expect(await asked(7)).toBeNull()
    expect(executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, frameIds: [0] }, files: ['/content-scripts/compose.js'], injectImmediately: true }],
    ])
  })

  test('is for pages of a site alone', async () => {
    await expect(asked(undefined)).rejects.toThrow('pages of a site')
    expect(executeScript).not.toHaveBeenCalled()
  })

  test('that is refused is told of, also where the browser gives that as an answer', async () => {
    executeScript.mockRejectedValueOnce(new Error('Cannot access contents'))
    await expect(asked(7)).rejects.toThrow('Cannot access')
    executeScript.mockResolvedValueOnce([{ error: new Error('blocked') }])
    await expect(asked(7)).rejects.toThrow('blocked')
  })
})
