import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

vi.mock('wxt/browser', () => ({ browser: {} }))

import { draftFault, PATIENCE, type TranslatorApi, translateOnDevice } from '../../../src/app/panel/translator.ts'

type Availability = Awaited<ReturnType<TranslatorApi['availability']>>

interface Behaviour {
  readonly available?: Availability
  /** Steps of a download, by ms after the call. */
  readonly download?: readonly (readonly [number, number])[]
  readonly fails?: 'NotAllowedError' | 'NetworkError'
  readonly translate?: (text: string, signal: AbortSignal) => Promise<string>
}

/** A translator that behaves as the API's documents say. */
function standIn({ available = 'available', download = [], fails, translate }: Behaviour = {}) {
  const destroy = vi.fn()
  const asked: unknown[] = []
  const api: TranslatorApi = {
    availability: async pair => {
      asked.push(pair)
      return available
    },
    async create({ signal, monitor, ...pair }) {
      asked.push(pair)
      signal.throwIfAborted()
      const model = new EventTarget()
      monitor(model)
      const say = (loaded: number) =>
        model.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }))
      say(0)
      for (const [after, loaded] of download) {
        await new Promise((resolve, reject) => {
          setTimeout(resolve, after)
          signal.addEventListener('abort', () => reject(signal.reason))
        })
        say(loaded)
      }
      if (fails) throw new DOMException('', fails)
      say(1)
      return {
        translate: async (text, options) => {
          options.signal.throwIfAborted()
          return translate ? translate(text, options.signal) : `sv(${text})`
        },
        destroy,
      }
    },
  }
  return { api, asked, destroy }
}

const never = () => new Promise<string>(() => undefined)

function begin(api: TranslatorApi) {
  const stop = new AbortController()
  const progress: number[] = []
  const asked = { text: 'Hei', to: 'sv', stop: stop.signal, onProgress: (n: number) => progress.push(n) } as const
  return { stop, progress, done: translateOnDevice(api, asked) }
}

describe("the browser's own translator", () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test.each([
    [null, 'absent'],
    ['unavailable', 'unavailable'],
    ['downloadable', null],
    ['downloading', null],
    ['available', null],
  ] as const)('%s: no draft because %s', async (available, fault) => {
    const { api, asked } = standIn(available ? { available } : {})
    expect(await draftFault(available && api, 'fi')).toBe(fault)
    if (available) expect(asked).toEqual([{ sourceLanguage: 'sv', targetLanguage: 'fi' }])
  })

  test('one that cannot even be asked is as good as none', async () => {
    const api = { ...standIn().api, availability: () => Promise.reject(new TypeError()) }
    expect(await draftFault(api, 'sv')).toBe('unavailable')
  })

  test('translates, and lets the model go', async () => {
    const { api, asked, destroy } = standIn()
    expect(await begin(api).done).toBe('sv(Hei)')
    expect(asked).toEqual([{ sourceLanguage: 'fi', targetLanguage: 'sv' }])
    expect(destroy).toHaveBeenCalledOnce()
  })

  test('tells how a download goes, however long it takes while it moves', async () => {
    const { api } = standIn({
      download: [
        [PATIENCE - 1, 0.3],
        [PATIENCE - 1, 0.9],
      ],
    })
    const { done, progress } = begin(api)
    await vi.advanceTimersByTimeAsync(2 * PATIENCE)
    expect(await done).toBe('sv(Hei)')
    expect(progress).toEqual([0, 0.3, 0.9, 1])
  })

  test.each(['NotAllowedError', 'NetworkError'] as const)('fails with %s', async fails => {
    expect(await begin(standIn({ fails }).api).done).toEqual({ fault: 'failed' })
  })

  test('is given up after ten silent seconds, whether it heeds the signal or not, and lets the model go', async () => {
    const stuck = begin(standIn({ download: [[PATIENCE + 1, 0.5]] }).api)
    const deaf = begin(standIn({ translate: never }).api)
    const { api, destroy } = standIn({
      translate: (_, signal) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    })
    const heeding = begin(api)
    await vi.advanceTimersByTimeAsync(PATIENCE)
    for (const { done } of [stuck, deaf, heeding]) expect(await done).toEqual({ fault: 'slow' })
    expect(destroy).toHaveBeenCalledOnce()
  })

  test('is stopped by the person', async () => {
    const { done, stop } = begin(standIn({ translate: never }).api)
    await vi.advanceTimersByTimeAsync(10)
    stop.abort()
    expect(await done).toEqual({ fault: 'stopped' })
  })
})
