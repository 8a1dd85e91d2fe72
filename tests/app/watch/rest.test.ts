import { beforeEach, expect, test, vi } from 'vitest'
import { awaitRest, hasBegun, type Rest, takeOver } from '../../../src/app/watch/rest.ts'

const rest = (): Rest => ({ used: vi.fn(), held: () => false, serve: vi.fn() })

// What both leave is the page's; each test has a page of its own.
beforeEach(() => {
  for (const name of ['tolkkuWatch', 'tolkkuRest']) Reflect.deleteProperty(globalThis, name)
})

test('the page script begins with what the watcher has', () => {
  const [watcher, mine] = [vi.fn(), rest()]
  awaitRest(watcher)
  expect(hasBegun()).toBe(false)
  takeOver(mine)
  expect(watcher.mock.calls).toEqual([[mine]])
  expect(hasBegun()).toBe(true)
})

test('a watcher that comes after the page script knows of it, and nobody has to bring another', () => {
  const [watcher, mine] = [vi.fn(), rest()]
  takeOver(mine)
  awaitRest(watcher)
  expect(watcher.mock.calls).toEqual([[mine]])
  expect(hasBegun()).toBe(true)
})
