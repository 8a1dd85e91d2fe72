import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { NumberedQuestion, ReviewQuestion } from '../../../src/app/messages/review.ts'
import { fakePorts } from '../fake-port.ts'

type Ports = ReturnType<typeof fakePorts>

const lines: Ports[] = []
let serve: (ports: Ports) => void = () => undefined
let refuses = false
const connect = ({ name }: { name: string }) => {
  if (refuses) throw new Error('Extension context invalidated.')
  const ports = fakePorts(name, {})
  lines.push(ports)
  serve(ports)
  return ports.page
}
vi.mock('wxt/browser', () => ({ browser: { runtime: { connect, lastError: null } } }))
const { ReviewLine } = await import('../../../src/app/kit/review-line.ts')

const asks = (text: string) => ({ draft: { text } }) as unknown as ReviewQuestion
/** A background that answers with the text it was asked about. */
const answers = ({ background }: Ports) =>
  background.onMessage.addListener(message => {
    const { number, draft } = message as NumberedQuestion
    background.postMessage({ number, review: { of: draft.text } })
  })
const late = vi.fn()
const line = () => new ReviewLine(new AbortController().signal, late)

describe('a line to the engine', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    lines.length = 0
    refuses = false
    serve = answers
    late.mockClear()
  })
  afterEach(() => vi.useRealTimers())

  test('is opened at the first question and serves the next', async () => {
    const own = line()
    expect(lines).toHaveLength(0)
    const first = own.ask(asks('a'))
    await vi.advanceTimersByTimeAsync(10)
    const second = own.ask(asks('b'))
    await vi.advanceTimersByTimeAsync(10)
    expect([await first, await second]).toEqual([{ of: 'a' }, { of: 'b' }])
    expect(lines).toHaveLength(1)
  })

  test('an answer to another question is none', async () => {
    serve = () => undefined
    const own = line()
    const asked = own.ask(asks('a'))
    lines[0]?.background.postMessage({ number: 99, review: { of: 'other' } })
    lines[0]?.background.postMessage({ number: 1, review: { of: 'a' } })
    await vi.advanceTimersByTimeAsync(10)
    expect(await asked).toEqual({ of: 'a' })
  })

  test('a background that is stopped in the middle costs one repeated question', async () => {
    serve = () => undefined
    const own = line()
    const asked = own.ask(asks('a'))
    serve = answers
    lines[0]?.cut()
    await vi.advanceTimersByTimeAsync(10)
    expect(await asked).toEqual({ of: 'a' })
    expect(lines).toHaveLength(2)
    expect(late.mock.calls.filter(([isLate]) => isLate)).toEqual([])
  })

  test('after three seconds it is said; trying again asks on a new line, and the answer takes it back', async () => {
    serve = () => undefined
    const own = line()
    const asked = own.ask(asks('a'))
    await vi.advanceTimersByTimeAsync(2900)
    expect(late).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    expect(late).toHaveBeenLastCalledWith(true)
    serve = answers
    own.again()
    await vi.advanceTimersByTimeAsync(10)
    expect(await asked).toEqual({ of: 'a' })
    expect(late).toHaveBeenLastCalledWith(false)
  })

  test('a line that is cut again and again is said at once, and tried again now and then', async () => {
    serve = ports => queueMicrotask(ports.cut)
    const own = line()
    const asked = own.ask(asks('a'))
    await vi.advanceTimersByTimeAsync(100)
    expect(late).toHaveBeenLastCalledWith(true)
    expect(lines.length).toBeLessThan(5)
    serve = answers
    await vi.advanceTimersByTimeAsync(3100)
    expect(await asked).toEqual({ of: 'a' })
  })

  test('a fault of the engine is told, and so is an extension that is gone', async () => {
    serve = ({ background }) =>
      background.onMessage.addListener(message =>
        background.postMessage({ number: (message as NumberedQuestion).number, review: null }),
      )
    const own = line()
    const asked = expect(own.ask(asks('a'))).rejects.toThrow('The background failed')
    await vi.advanceTimersByTimeAsync(10)
    await asked
    own.close()
    refuses = true
    await expect(own.ask(asks('b'))).rejects.toThrow('invalidated')
  })

  test('ends with its composer, and the background hears of it', async () => {
    const end = new AbortController()
    const own = new ReviewLine(end.signal)
    void own.ask(asks('a'))
    const gone = vi.fn()
    lines[0]?.background.onDisconnect.addListener(gone)
    end.abort()
    expect(gone).toHaveBeenCalledOnce()
  })
})
