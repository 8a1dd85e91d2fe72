// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Rest } from '../../../src/app/watch/rest.ts'
import { Watcher } from '../../../src/app/watch/watcher.ts'

let alive = true
let answer: Promise<unknown> = Promise.resolve()
const ask = vi.fn(() => answer)
const line = { say: vi.fn((_: string) => undefined), close: vi.fn() }
const said = () => line.say.mock.calls.map(([what]) => what)
const asks = vi.fn((_: Event) => true)
const rest = (): Rest => ({ used: vi.fn(), held: asks, serve: vi.fn() })
const press = (text = 'Hei') => ({ event: new Event('keydown'), text })
const port = () => ({ onDisconnect: { addListener: vi.fn() } }) as never
const watcher = () => new Watcher({ ask, alive: () => alive, line })
function field(): HTMLElement {
  document.body.innerHTML = '<textarea></textarea>'
  return document.querySelector('textarea') as HTMLElement
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  vi.spyOn(console, 'warn').mockReturnValue()
  alive = true
  answer = new Promise(() => undefined)
})
afterEach(() => void vi.useRealTimers())

describe('until the rest is there', () => {
  test('the first use asks for it, once', () => {
    const watch = watcher()
    watch.used(field())
    watch.used(field())
    watch.press(press())
    expect(ask).toHaveBeenCalledOnce()
  })

  test('a press is held and said, and the rest looks at it when it comes', () => {
    const watch = watcher()
    const [mine, came] = [field(), rest()]
    watch.used(mine)
    const held = press()
    expect(watch.press(held)).toBe(true)
    expect(said()).toEqual(['waiting'])
    watch.takeOver(came)
    expect(came.used).toHaveBeenCalledWith(mine)
    expect(asks).toHaveBeenCalledWith(held.event)
    expect(said()).toEqual(['waiting'])
    vi.advanceTimersByTime(10_000)
    expect(said()).toEqual(['waiting'])
    expect(watch.watches).toBe(false)
  })

  test('a held press that there is nothing to ask about may be made again', () => {
    asks.mockReturnValueOnce(false)
    const watch = watcher()
    watch.press(press())
    watch.takeOver(rest())
    expect(said()).toEqual(['waiting', 'again'])
  })

  test('a pointer on its way to what may publish asks for it already', () => {
    document.body.innerHTML = '<textarea></textarea><button>s</button>'
    const watch = watcher()
    const over = () => {
      window.addEventListener('pointerover', event => watch.near(event), { capture: true, once: true })
      document.querySelector('button')?.dispatchEvent(new Event('pointerover', { bubbles: true, composed: true }))
    }
    over()
    expect(ask).not.toHaveBeenCalled()
    const draft = document.querySelector('textarea')
    if (draft) draft.value = 'Hei'
    over()
    over()
    expect([ask.mock.calls.length, said()]).toEqual([1, []])
  })

  test('a panel waits for it', () => {
    const [watch, came, open] = [watcher(), rest(), port()]
    watch.serve(open)
    expect(ask).toHaveBeenCalledOnce()
    watch.takeOver(came)
    expect(came.serve).toHaveBeenCalledWith(open)
    watch.serve(open)
    expect(came.serve).toHaveBeenCalledTimes(2)
  })
})

describe('the rest does not come', () => {
  test('for two seconds: it is said, and this text may go out, but no other', () => {
    const watch = watcher()
    watch.press(press())
    vi.advanceTimersByTime(1500)
    expect(watch.press(press())).toBe(true)
    vi.advanceTimersByTime(600)
    expect(said().at(-1)).toBe('late')
    expect(watch.press(press())).toBe(false)
    expect(watch.press(press('Hei taas'))).toBe(true)
    expect(ask).toHaveBeenCalledTimes(2)
  })

  test('since it is refused: that is said at once', async () => {
    answer = Promise.reject(new Error('refused'))
    const watch = watcher()
    expect(watch.press(press())).toBe(true)
    await vi.advanceTimersByTimeAsync(0)
    expect(said()).toEqual(['waiting', 'late'])
    expect(watch.press(press())).toBe(false)
  })

  test('and nothing is pressed: the field is not silent', () => {
    const watch = watcher()
    watch.used(field())
    vi.advanceTimersByTime(3100)
    expect(said()).toEqual(['silent'])
    watch.takeOver(rest())
    expect(line.close).toHaveBeenCalled()
  })
})

test('a press of which nothing can be told goes out, and that is said', () => {
  const taken = vi.spyOn(Event.prototype, 'composedPath').mockImplementation(() => {
    throw new TypeError('not a function')
  })
  expect(watcher().look(new Event('click'))).toBeNull()
  expect(said()).toEqual(['silent'])
  taken.mockRestore()
})

test('goes silent when the extension is gone', async () => {
  const watch = watcher()
  alive = false
  watch.used(field())
  await vi.advanceTimersByTimeAsync(5000)
  expect([watch.watches, ask.mock.calls.length, said()]).toEqual([false, 0, []])
})
