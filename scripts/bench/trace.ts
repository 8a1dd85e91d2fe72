import type { CDPSession } from 'playwright-core'

/** One event of a trace, as much of it as is used. Times are in µs. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** As `dur`, without the time in which the processor did something else. */
  readonly tdur?: number
  readonly id?: string
  readonly id2?: { readonly local?: string }
  readonly args?: { readonly data?: { readonly type?: string; readonly url?: string } }
}

const CATEGORIES = ['devtools.timeline', 'toplevel', 'v8', 'disabled-by-default-devtools.timeline', 'loading']

/** Records what the browser does while `run` goes on. */
export async function traced(session: CDPSession, run: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordContinuously' },
  })
  await run()
  const done = new Promise<void>(resolve => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.end')
  await done
  session.off('Tracing.dataCollected', collect)
  return events
}

const isOurs = ({ args }: TraceEvent) => args?.data?.url?.startsWith('chrome-extension://') === true

/** Processor time in ms of the extension's scripts, each stretch counted once. */
export function ownScriptTime(events: readonly TraceEvent[]): number {
  return ownStretches(events).reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000
}

/** Processor time in ms of the extension's scripts from each keydown to the next; after the last, 90 ms. */
export function ownScriptByKey(events: readonly TraceEvent[]): number[] {
  const keys = events
    .filter(({ name, ph, args }) => name === 'EventTiming' && ph === 'b' && args?.data?.type === 'keydown')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b)
  const own = ownStretches(events)
  return keys.map((from, at) => {
    const until = keys[at + 1] ?? from + 90_000
    const within = own.filter(({ ts }) => ts >= from && ts < until)
    return within.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000
  })
}

/** How often the extension's scripts were called. */
export const ownCalls = (events: readonly TraceEvent[]): number =>
  events.filter(event => event.ph === 'X' && isOurs(event)).length

/** The longest stretch of the extension's scripts, in ms of the processor. */
export function longestOwnStretch(events: readonly TraceEvent[]): number {
  return Math.max(0, ...ownStretches(events).map(({ dur = 0, tdur = dur }) => tdur)) / 1000
}

/** The longest task in which the extension's scripts ran and no other's, in ms of the processor. */
export function longestOwnTask(events: readonly TraceEvent[]): number {
  const calls = events.filter(({ ph, args }) => ph === 'X' && args?.data?.url)
  const own = calls.filter(isOurs)
  const others = calls.filter(event => !isOurs(event))
  const holds = (task: TraceEvent) => (inner: TraceEvent) =>
    inner.pid === task.pid && inner.tid === task.tid && inner.ts >= task.ts && inner.ts < task.ts + (task.dur ?? 0)
  const tasks = events.filter(({ name, ph, dur = 0 }) => name === 'RunTask' && ph === 'X' && dur > 5000)
  const alone = tasks.filter(task => own.some(holds(task)) && !others.some(holds(task)))
  return Math.max(0, ...alone.map(({ dur = 0, tdur = dur }) => tdur)) / 1000
}

/** Compiling, evaluating and calling, without what lies inside another such stretch. */
function ownStretches(events: readonly TraceEvent[]): TraceEvent[] {
  const own = events.filter(event => event.ph === 'X' && isOurs(event)).sort((a, b) => a.ts - b.ts)
  const ends = new Map<string, number>()
  return own.filter(({ pid, tid, ts, dur = 0 }) => {
    const thread = `${pid} ${tid}`
    if (ts < (ends.get(thread) ?? 0)) return false
    ends.set(thread, ts + dur)
    return true
  })
}

/** From each keydown to the frame that shows it, in ms. Event Timing would round to 8 ms. */
export function keydownToPaint(events: readonly TraceEvent[]): number[] {
  const starts = new Map<string, number>()
  const took: number[] = []
  for (const event of events.filter(({ name }) => name === 'EventTiming').sort((a, b) => a.ts - b.ts)) {
    const key = `${event.pid} ${event.id2?.local ?? event.id}`
    if (event.ph === 'b' && event.args?.data?.type === 'keydown') starts.set(key, event.ts)
    const from = starts.get(key)
    if (event.ph !== 'e' || from === undefined) continue
    took.push((event.ts - from) / 1000)
    starts.delete(key)
  }
  return took
}
