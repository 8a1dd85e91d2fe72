import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { readDraftLine } from '../../scripts/check/input.ts'
import { type NumberedQuestion, REVIEW_PORT, type ReviewAnswer } from '../../src/app/messages/review.ts'
import { fakePorts } from '../app/fake-port.ts'
import { packs, reviewerFor } from '../packs/shipped.ts'

type Ports = ReturnType<typeof fakePorts>

/** As much of the extension API as an engine needs; all else is there, does nothing and knows nothing. */
function silentApi(connect: (listener: (port: unknown) => void) => void): unknown {
  const nothing = (given: Record<string, unknown> = {}): unknown =>
    new Proxy(function api() {}, {
      get: (_, name) => (name === 'then' ? undefined : (given[name as string] ?? nothing())),
      apply: () => Promise.resolve({}),
    })
  const runtime = nothing({
    id: 'us',
    getURL: (path: string) => `chrome-extension://us${path}`,
    onConnect: { addListener: connect },
  })
  return nothing({ runtime })
}

/** The background as it was built, loaded as a browser does, with a line to its engine. */
function builtEngine(path: string): (question: NumberedQuestion) => Promise<ReviewAnswer> {
  const listeners: ((port: unknown) => void)[] = []
  const api = silentApi(listener => listeners.push(listener))
  const world = createContext({
    chrome: api,
    browser: api,
    console,
    setTimeout,
    clearTimeout,
    performance,
    structuredClone,
    queueMicrotask,
  })
  Object.assign(world, { self: world })
  runInContext(readFileSync(path, 'utf8'), world)
  const ports: Ports = fakePorts(REVIEW_PORT, { id: 'us', url: 'chrome-extension://us/options.html' })
  for (const listen of listeners) listen(ports.background)
  return question =>
    new Promise(resolve => {
      ports.page.onMessage.addListener(answer => {
        if ((answer as ReviewAnswer).number === question.number) resolve(answer as ReviewAnswer)
      })
      ports.page.postMessage(question)
    })
}

/** Where a text stands, as far as an example says; the engine in a browser knows the day and the organisation itself. */
const placeOf = ({ found: _, fix: __, ...place }: Example) => place
type Example = { readonly text: string; readonly found?: unknown; readonly fix?: unknown }

const examples = packs.flatMap(({ id, rules, notes }) =>
  rules.flatMap(({ rule }) => {
    const { flags = [], allows = [] } = notes[rule.id]?.examples ?? {}
    return [...flags, ...allows]
      .filter(example => !('now' in example) && !('organisation' in example))
      .map(example => readDraftLine({ platform: 'facebook', ...placeOf(example), packs: [id] }, packs))
  }),
)

// Both are made of the same parts by the same build: what is asked of one is asked of the other here and there.
describe.each([
  ['dist/chrome-mv3', 1],
  ['dist/firefox-mv3', 5],
])('the engine in %s', (target, every) => {
  test('says of examples what the engine of the tests says', async () => {
    const ask = builtEngine(`${target}/background.js`)
    expect(examples.length).toBeGreaterThan(1000)
    for (const [number, { draft, context, packs: chosen }] of examples.entries()) {
      if (number % every > 0) continue
      const { organisation: _, now: __, ...place } = context
      const { review } = await ask({ number, packs: chosen, draft, context: place })
      const expected = reviewerFor(chosen).review(draft, { ...context, now: new Date() })
      expect(review, draft.text).toEqual(JSON.parse(JSON.stringify(expected)))
    }
  })
})
