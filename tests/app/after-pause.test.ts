import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { afterPause } from '../../src/app/kit/after-pause.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }))
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

let end = new AbortController()
const started = () => {
  const run = vi.fn()
  end = new AbortController()
  return { run, request: afterPause(run, end.signal) }
}

test('runs once after the last of many requests', () => {
  const { run, request } = started()
  for (let key = 0; key < 4; key++) {
    request()
    vi.advanceTimersByTime(100)
  }
  expect(run).not.toHaveBeenCalled()
  expect(request.isDue()).toBe(true)
  // One beat at most comes between the end of the pause and the run.
  vi.advanceTimersByTime(200)
  expect(run).toHaveBeenCalledTimes(1)
  expect(request.isDue()).toBe(false)
  vi.advanceTimersByTime(10_000)
  expect(run).toHaveBeenCalledTimes(1)
})

test('who writes without a pause is not left waiting', () => {
  const { run, request } = started()
  for (let key = 0; key < 50; key++) {
    request()
    vi.advanceTimersByTime(100)
  }
  expect(run.mock.calls.length).toBeGreaterThanOrEqual(2)
  expect(run.mock.calls.length).toBeLessThanOrEqual(3)
})

test('a request while it runs is heard', () => {
  const { run, request } = started()
  run.mockImplementationOnce(request)
  request()
  vi.advanceTimersByTime(1000)
  expect(run).toHaveBeenCalledTimes(2)
})

test('nothing runs after the end', () => {
  const { run, request } = started()
  request()
  end.abort()
  request()
  vi.advanceTimersByTime(10_000)
  expect(run).not.toHaveBeenCalled()
})

test('several that wait share one timer, and one that fails takes none of the others with it', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const [slow, failing, quick] = [
    vi.fn(),
    vi.fn(() => {
      throw new Error('of ours')
    }),
    vi.fn(),
  ]
  end = new AbortController()
  const { signal } = end
  const requests = [
    afterPause(slow, signal, { pause: 1000, longest: Number.POSITIVE_INFINITY }),
    afterPause(failing, signal),
    afterPause(quick, signal),
  ]
  for (const request of requests) request()
  expect(vi.getTimerCount()).toBe(1)
  vi.advanceTimersByTime(200)
  expect([slow, failing, quick].map(run => run.mock.calls.length)).toEqual([0, 1, 1])
  vi.advanceTimersByTime(800)
  expect(slow).toHaveBeenCalledTimes(1)
  expect(warn).toHaveBeenCalledOnce()
  warn.mockRestore()
})

test('what is not needed any more does not run, and may be asked for again', () => {
  const { run, request } = started()
  request()
  request.drop()
  vi.advanceTimersByTime(1000)
  expect(run).not.toHaveBeenCalled()
  request()
  vi.advanceTimersByTime(1000)
  expect(run).toHaveBeenCalledTimes(1)
})

test('no clock runs when nobody waits', () => {
  const { run, request } = started()
  request()
  expect(vi.getTimerCount()).toBe(1)
  vi.advanceTimersByTime(1000)
  expect(run).toHaveBeenCalledOnce()
  expect(vi.getTimerCount()).toBe(0)
  request()
  request.drop()
  expect(vi.getTimerCount()).toBe(0)
})
