// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { onKeydown } from '../../src/page/keydown.ts'

let end = new AbortController()
const heard: string[] = []
const down = () =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }))
const hears = (name: string, isOurs = false, signal = end.signal) =>
  onKeydown(() => {
    heard.push(name)
    return isOurs
  }, signal)

describe('keys that go down', () => {
  beforeEach(() => {
    end = new AbortController()
    heard.length = 0
  })
  afterEach(() => end.abort())

  test('are heard by all in turn, by one listener', () => {
    const added = vi.spyOn(window, 'addEventListener')
    for (const name of ['first', 'second']) hears(name)
    down()
    expect(heard).toEqual(['first', 'second'])
    expect(added.mock.calls.map(([type]) => type)).toEqual(['keydown'])
    added.mockRestore()
  })

  test('end with the one that they are for', () => {
    hears('first')
    hears('ours', true)
    hears('never')
    down()
    expect(heard).toEqual(['first', 'ours'])
  })

  test('are heard no more after the end, and anew by who comes then', () => {
    const removed = vi.spyOn(window, 'removeEventListener')
    const one = new AbortController()
    hears('one', false, one.signal)
    hears('other')
    one.abort()
    down()
    end.abort()
    down()
    expect(heard).toEqual(['other'])
    expect(removed.mock.calls.map(([type]) => type)).toEqual(['keydown'])
    removed.mockRestore()
    hears('too late')
    end = new AbortController()
    hears('again')
    down()
    expect(heard).toEqual(['other', 'again'])
  })
})
