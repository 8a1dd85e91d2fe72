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
  return timeOf(ownStretches(events))
}

/** Processor time in ms of the extension's scripts from each keydown to the next; after the last, 90 ms. */
export function ownScriptByKey(events: readonly TraceEvent[]): number[] {
  const own = ownStretches(events)
  return keyTimes(events).map(([from, until]) => timeOf(own.filter(({ ts }) => ts >= from && ts < until)))
}

/** When each key is worked on, in µs: from its keydown to the next one; after the last, 90 ms. */
function keyTimes(events: readonly TraceEvent[]): [from: number, until: number][] {
  const keys = events
    .filter(({ name, ph, args }) => name === 'EventTiming' && ph === 'b' && args?.data?.type === 'keydown')
    .map(({ ts }) => ts)
    .sort((a, b) => a - b)
  return keys.map((from, at) => [from, keys[at + 1] ?? from + 90_000])
}

/** What the browser does for a frame on the page's own thread. */
const FRAME = ['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']
const CAUSES = ['EventDispatch', 'TimerFire', 'FireAnimationFrame']

/** Processor time in ms while keys are worked on: of the extension's scripts by what called them, and of the browser's steps to a frame. */
export function timesByCause(events: readonly TraceEvent[]): Map<string, number> {
  const times = keyTimes(events)
  const [from, until] = [times[0]?.[0] ?? 0, times.at(-1)?.[1] ?? 0]
  const within = events.filter(({ ph, ts }) => ph === 'X' && ts >= from && ts < until)
  const causes = within.filter(({ name }) => CAUSES.includes(name))
  const sums = new Map<string, number>()
  const add = (name: string, event: TraceEvent) => sums.set(name, (sums.get(name) ?? 0) + timeOf([event]))
  for (const event of ownStretches(within)) add(`ours: ${causeOf(event, causes)}`, event)
  for (const event of within) if (FRAME.includes(event.name)) add(event.name, event)
  return sums
}

/** The innermost of what an event lies in. */
function causeOf({ pid, tid, ts }: TraceEvent, causes: readonly TraceEvent[]): string {
  const around = causes.filter(
    cause => cause.pid === pid && cause.tid === tid && cause.ts <= ts && ts < cause.ts + (cause.dur ?? 0),
  )
  const inner = around.reduce<TraceEvent | null>((found, next) => (found && found.ts > next.ts ? found : next), null)
  return inner?.args?.data?.type ?? inner?.name ?? 'messages and observers'
}

const timeOf = (events: readonly TraceEvent[]) => events.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000

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
