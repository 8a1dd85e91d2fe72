import { afterEach, describe, expect, test, vi } from 'vitest'
import { REVIEW_PORT } from '../../../src/app/messages/review.ts'
import { ANYWHERE } from '../../../src/core/bare-text.ts'
import { fakePorts } from '../fake-port.ts'

const listeners: ((port: object) => void)[] = []
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'us',
      getURL: () => 'chrome-extension://us/',
      onConnect: { addListener: (one: (port: object) => void) => listeners.push(one) },
    },
  },
}))

/** What reviewers were made, and what each was asked. */
const made: string[][] = []
const contexts: object[] = []
let work: (text: string) => Generator<void, object> = function* (text) {
  yield
  return { of: text }
}
const apart = () => {
  const asked: string[] = []
  made.push(asked)
  return {
    steps: ({ text }: { text: string }, context: object) => {
      asked.push(text)
      contexts.push(context)
      return work(text)
    },
  }
}
const engine = { isDryRun: false, reviewer: { apart }, organisation: { names: { fi: [], sv: [], en: [] } } }
const engineFor = vi.fn(async (_: readonly string[]) => engine)
vi.mock('../../../src/app/background/engine.ts', () => ({ engineFor }))
const counter = { look: vi.fn(), end: vi.fn() }
const countDraft = vi.fn((_: number) => counter)
vi.mock('../../../src/app/background/insights.ts', () => ({ countDraft }))
const forgetTexts = vi.fn()
const countDry = vi.fn()
vi.mock('../../../src/store/dry-run.ts', () => ({ countDraft: countDry }))
vi.mock('../../../src/core/memo.ts', () => ({ forgetTexts }))

const { serveReviews } = await import('../../../src/app/background/reviews.ts')
serveReviews()

const question = (number: number, text: string) => ({
  number,
  packs: ['kela'],
  draft: { text, attachments: [{ kind: 'image', alt: null, captions: null }], replyTo: null, answersInThread: 0 },
  context: { ...ANYWHERE, platform: 'x', account: 'personal' },
})

function open(sender: object = { id: 'us', tab: { incognito: false } }) {
  const ports = fakePorts(REVIEW_PORT, sender)
  for (const listen of listeners) listen(ports.background)
  const heard: unknown[] = []
  ports.page.onMessage.addListener(answer => heard.push(answer))
  return { ...ports, heard }
}
const settle = (ms = 120) => new Promise(resolve => setTimeout(resolve, ms))

afterEach(() => {
  made.length = 0
  forgetTexts.mockClear()
  work = function* (text) {
    yield
    return { of: text }
  }
})

describe('what a line counts', () => {
  test('each review with its time, and the end; nothing of a private window or a page of ours', async () => {
    const { page } = open({ id: 'us', tab: { id: 7, incognito: false } })
    page.postMessage(question(1, 'hei'))
    await settle()
    expect(countDraft).toHaveBeenCalledWith(7)
    expect(counter.look).toHaveBeenCalledWith(expect.objectContaining({ number: 1 }), { of: 'hei' }, expect.any(Number))
    page.disconnect()
    await settle(20)
    expect(counter.end).toHaveBeenCalledOnce()
    countDraft.mockClear()
    open({ id: 'us', tab: { id: 8, incognito: true } }).page.postMessage(question(1, 'hei'))
    const ours = { id: 'us', url: 'chrome-extension://us/check.html', tab: { id: 9, incognito: false } }
    open(ours).page.postMessage(question(1, 'hei'))
    await settle()
    expect(countDraft).not.toHaveBeenCalled()
  })
})

describe('the engine’s side of a line', () => {
  test.each([false, true])('reviews with more hints as the person has set it: %s', async set => {
    const { context, ...asked } = question(1, 'a')
    open().page.postMessage({ ...asked, context: { ...context, moreHints: set } })
    await settle()
    expect(contexts.at(-1)).toMatchObject({ moreHints: set, organisation: engine.organisation })
  })

  test('answers what answers a post, also where the page does not show whose it is', async () => {
    const { page, heard } = open()
    const asked = question(1, 'a')
    page.postMessage({ ...asked, draft: { ...asked.draft, replyTo: { text: 'Milloin?', author: null } } })
    await settle()
    expect(heard).toEqual([{ number: 1, review: { of: 'a' } }])
  })

  test('answers by number, with one memory for the composer', async () => {
    const { page, heard } = open()
    page.postMessage(question(1, 'a'))
    await settle()
    page.postMessage(question(2, 'ab'))
    await settle()
    expect(heard).toEqual([
      { number: 1, review: { of: 'a' } },
      { number: 2, review: { of: 'ab' } },
    ])
    expect(made).toEqual([['a', 'ab']])
    expect(engineFor).toHaveBeenLastCalledWith(['kela'])
  })

  test('two composers share nothing', async () => {
    const [one, other] = [open(), open()]
    one.page.postMessage(question(1, 'a'))
    other.page.postMessage(question(1, 'b'))
    await settle()
    expect(made).toEqual([['a'], ['b']])
    expect([one.heard, other.heard]).toEqual([
      [{ number: 1, review: { of: 'a' } }],
      [{ number: 1, review: { of: 'b' } }],
    ])
  })

  test('the newest question wins', async () => {
    work = function* (text) {
      while (text === 'endless') yield
      return { of: text }
    }
    const { page, heard } = open()
    page.postMessage(question(1, 'endless'))
    await settle(40)
    page.postMessage(question(2, 'b'))
    await settle(120)
    expect(heard.slice(-1)).toEqual([{ number: 2, review: { of: 'b' } }])
  })

  test('of a private window nothing is remembered from one question to the next', async () => {
    const { page, heard } = open({ id: 'us', tab: { incognito: true } })
    page.postMessage(question(1, 'a'))
    await settle()
    page.postMessage(question(2, 'ab'))
    await settle()
    expect(heard).toHaveLength(2)
    expect(made).toEqual([['a'], ['ab']])
    expect(forgetTexts).toHaveBeenCalledTimes(2)
  })

  test('what it remembers goes when the composer closes, and what was under way is given up', async () => {
    const { page, heard } = open()
    page.postMessage(question(1, 'a'))
    await settle()
    work = function* () {
      for (;;) yield
    }
    page.postMessage(question(2, 'b'))
    await settle()
    page.disconnect()
    await settle()
    expect(heard).toHaveLength(1)
    expect(forgetTexts).toHaveBeenCalled()
  })

  test('a pack that throws is told, and the next question is answered', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    work = () => {
      throw new Error('a rule of a pack')
    }
    const { page, heard } = open()
    page.postMessage(question(1, 'a'))
    await settle()
    work = function* (text) {
      yield
      return { of: text }
    }
    page.postMessage(question(2, 'b'))
    await settle()
    expect(heard).toEqual([
      { number: 1, review: null },
      { number: 2, review: { of: 'b' } },
    ])
    expect(warned).toHaveBeenCalledOnce()
    warned.mockRestore()
  })

  test('strangers are not answered; a question that cannot be read is a failure', async () => {
    const stranger = open({ id: 'them' })
    stranger.page.postMessage(question(1, 'a'))
    const { page, heard } = open()
    page.postMessage({ ...question(1, 'a'), context: { platform: 'myspace' } })
    page.postMessage('nonsense')
    await settle()
    expect([stranger.heard, heard, made]).toEqual([[], [{ number: 1, review: null }], []])
  })
})

test('in a dry run nothing that was found is told; each draft is counted when its composer closes, of no private window', async () => {
  engine.isDryRun = true
  const findings = [{ level: 'stop' }, { level: 'hint' }]
  work = function* () {
    yield
    return { findings, reminders: [{}], owed: [{}], languages: ['fi'] }
  }
  for (const incognito of [false, true]) {
    const { page, heard } = open({ id: 'us', tab: { incognito } })
    page.postMessage(question(1, 'Hei'))
    page.postMessage(question(2, 'Hei!'))
    await settle()
    expect(heard.slice(-1)).toEqual([
      { number: 2, review: { findings: [], reminders: [], owed: [], languages: ['fi'] } },
    ])
    page.disconnect()
  }
  engine.isDryRun = false
  expect(countDry.mock.calls).toEqual([[new Set(['stop', 'hint'])]])
})
