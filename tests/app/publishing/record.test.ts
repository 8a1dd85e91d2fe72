import { beforeEach, expect, test, vi } from 'vitest'
import type { Review } from '../../../src/core/finding.ts'
import type { PublishSignal } from '../../../src/page/publish.ts'

const sent = vi.fn(async (_: unknown) => null)
const extension = { inIncognitoContext: false }
const review = vi.fn(async (): Promise<Partial<Review>> => ({}))
vi.mock('wxt/browser', () => ({ browser: { extension, runtime: { sendMessage: sent } } }))
vi.mock('../../../src/app/composer/question.ts', () => ({ questionOf: () => ({}) }))
const close = vi.fn()
vi.mock('../../../src/app/kit/review-line.ts', () => ({
  ReviewLine: class {
    ask = review
    close = close
  },
}))
vi.mock('../../../src/page/identity.ts', () => ({ identityOf: () => ({ handle: 'kirkkonummi', asPage: false }) }))
vi.mock('../../../src/page/recognise.ts', () => ({ regionOf: () => null }))
vi.stubGlobal('location', { pathname: '/home' })

const { recorder } = await import('../../../src/app/publishing/record.ts')

const signal: PublishSignal = {
  kind: 'published',
  platform: 'x',
  composer: 'post',
  text: 'Kirjasto on auki.',
  link: null,
  scheduledFor: null,
  at: 1,
}
const writer = { role: 'communicator', account: 'organisation', pack: 'kirkkonummi', known: true } as const
const record = () => recorder({ field: {} } as never, {} as never, writer, new AbortController().signal)
const owed = { rule: 'r', norms: ['n'], counterpart: { language: 'sv' } }
const coverage = [
  { language: 'fi', presence: 'present', words: 3 },
  { language: 'sv', presence: 'missing', words: 0 },
]

beforeEach(() => {
  sent.mockClear()
  extension.inIncognitoContext = false
})

test('tells the facts of a publication, and not what the review says of it', async () => {
  review.mockResolvedValueOnce({ coverage, findings: [], owed: [{ ...owed, message: {}, source: {} }] } as never)
  record()(signal)
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
  expect(close).toHaveBeenCalledOnce()
  expect(sent.mock.calls[0]?.[0]).toEqual({
    type: 'published',
    publication: {
      ...signal,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      handle: 'kirkkonummi',
      account: 'organisation',
      pack: 'kirkkonummi',
      languages: ['fi'],
      owed: [owed],
      sensitive: false,
    },
  })
})

test.each([
  [{ level: 'stop', rule: 'common/slur', norms: [] }],
  [{ level: 'warning', rule: 'common/person-we-help', norms: [], about: 'person' }],
  [{ level: 'hint', rule: 'x/y', norms: [], about: 'picture' }],
])('something serious or private is told: %o', async finding => {
  review.mockResolvedValueOnce({ coverage, findings: [finding], owed: [] } as never)
  record()(signal)
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce())
  expect(sent.mock.calls[0]?.[0]).toMatchObject({ publication: { sensitive: true } })
})

test('is told again when the background was stopped in the middle', async () => {
  vi.useFakeTimers()
  review.mockResolvedValueOnce({ coverage, findings: [], owed: [] } as never)
  sent.mockRejectedValueOnce(new Error('the message channel closed'))
  record()(signal)
  await vi.advanceTimersByTimeAsync(1000)
  vi.useRealTimers()
  const ids = sent.mock.calls.map(([message]) => (message as { publication: { id: string } }).publication.id)
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
})

test('in a private window nothing is told', async () => {
  extension.inIncognitoContext = true
  record()(signal)
  await new Promise(resolve => setTimeout(resolve, 20))
  expect(sent).not.toHaveBeenCalled()
})
