/** Waits in ms for a pause in typing, and longest for one when typing goes on: nearly everybody pauses far sooner. */
const PAUSE = 200
const LONGEST_WAIT = 2000
/** How often it is looked who has waited long enough, in ms. */
const BEAT = 200

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

/**
 * One clock for all that wait, and it runs as long as somebody does. While a person writes, a timer that is set anew for
 * each key costs several times as much as a beat that finds nothing to do.
 */
const waiting = new Set<Job>()
let clock: ReturnType<typeof setInterval> | undefined

const dueAt = ({ first, last, pause, longest }: Job) => Math.min(last + pause, first + longest)

function beat(): void {
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
  stopIfNobodyWaits()
}

function stopIfNobodyWaits(): void {
  if (waiting.size > 0) return
  clearInterval(clock)
  clock = undefined
}

export interface AfterPause {
  (): void
  /** What was asked for is not needed any more. */
  drop(): void
  /** Somebody asked, and it has not run yet. */
  isDue(): boolean
}

/** Calls `run` once after a burst of requests. Asked at every key, so a request costs no timer of its own. */
export function afterPause(
  run: () => void,
  signal: AbortSignal,
  { pause = PAUSE, longest = LONGEST_WAIT }: Waits = {},
): AfterPause {
  const job: Job = { run, pause, longest, first: 0, last: 0 }
  const drop = () => {
    if (waiting.delete(job)) stopIfNobodyWaits()
  }
  let ended = signal.aborted
  signal.addEventListener('abort', () => {
    ended = true
    drop()
  })
  const request = () => {
    if (ended) return
    job.last = performance.now()
    if (waiting.has(job)) return
    job.first = job.last
    waiting.add(job)
    clock ??= setInterval(beat, BEAT)
  }
  return Object.assign(request, { drop, isDue: () => waiting.has(job) })
}
