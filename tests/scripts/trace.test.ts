import { expect, test } from 'vitest'
import { ownScriptByKey, type TraceEvent, timesByCause } from '../../scripts/bench/trace.ts'

const OURS = 'chrome-extension://id/compose.js'
const event = (name: string, ts: number, dur: number, data: { type?: string; url?: string } = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur,
  args: { data },
})
const keydown = (ts: number): TraceEvent => ({ ...event('EventTiming', ts, 0, { type: 'keydown' }), ph: 'b' })

test('what a key costs is told by what it went to', () => {
  const events = [
    event('FunctionCall', 500, 400, { url: OURS }),
    keydown(1000),
    event('EventDispatch', 1000, 3000, { type: 'keypress' }),
    event('EventDispatch', 1100, 2000, { type: 'input' }),
    event('FunctionCall', 1200, 900, { url: OURS }),
    // Inside the one before: counted once.
    event('v8.compile', 1300, 100, { url: OURS }),
    event('FunctionCall', 2400, 500, { url: 'https://x.com/site.js' }),
    event('Paint', 5000, 700),
    event('TimerFire', 8000, 400),
    event('FunctionCall', 8100, 200, { url: OURS }),
    keydown(110_000),
    event('FunctionCall', 120_000, 50, { url: OURS }),
    event('FunctionCall', 250_000, 5000, { url: OURS }),
  ]
  expect(ownScriptByKey(events)).toEqual([1.1, 0.05])
  expect(Object.fromEntries(timesByCause(events))).toEqual({
    'ours: input': 0.9,
    'ours: TimerFire': 0.2,
    'ours: messages and observers': 0.05,
    Paint: 0.7,
  })
})
