/** Waits in ms for a pause in typing, and longest for one when typing goes on: nearly everybody pauses far sooner. */
const PAUSE = 200
const LONGEST_WAIT = 2000

/** Longer than a review takes, for what changes in writing alone: most often the answer has come by then and was drawn. */
export const AFTER_ANSWER = { pause: 400, longest: 2000 }

interface Waits {
  readonly pause?: number
  readonly longest?: number
}

interface Job extends Required<Waits> {
  readonly run: () => void
  first: number
  last: number
}

/** One timer for all that wait: the browser takes longer over a timer than we over a key. */
const waiting = new Set<Job>()
let timer: ReturnType<typeof setTimeout> | undefined
let rings = 0

const dueAt = ({ first, last, pause, longest }: Job) => Math.min(last + pause, first + longest)

function setFor(due: number, now: number): void {
  clearTimeout(timer)
  rings = due
  timer = setTimeout(ring, due - now)
}

function ring(): void {
  timer = undefined
  const now = performance.now()
  for (const job of waiting) {
    if (dueAt(job) > now) continue
    waiting.delete(job)
    // What fails takes none of the others with it.
    try {
      job.run()
    } catch (error) {
      console.warn('Tolkku', error)
    }
  }
  if (waiting.size > 0) setFor(Math.min(...[...waiting].map(dueAt)), now)
}

export interface AfterPause {
  (): void
  /** What was asked for is not needed any more. */
  drop(): void
}

/** Calls `run` once after a burst of requests. Asked at every key, so a request costs no timer of its own. */
export function afterPause(
  run: () => void,
  signal: AbortSignal,
  { pause = PAUSE, longest = LONGEST_WAIT }: Waits = {},
): AfterPause {
  const job: Job = { run, pause, longest, first: 0, last: 0 }
  const drop = () => void waiting.delete(job)
  signal.addEventListener('abort', drop)
  const request = () => {
    if (signal.aborted) return
    job.last = performance.now()
    if (waiting.has(job)) return
    job.first = job.last
    waiting.add(job)
    if (timer === undefined || dueAt(job) < rings) setFor(dueAt(job), job.last)
  }
  return Object.assign(request, { drop })
}
