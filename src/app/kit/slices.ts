/** Longest stretch of work at once, in ms: a twelfth of what a person notices, also on a machine four times slower. */
const SLICE = 6
/** Work is done within so many ms even when the page is never idle. */
const PATIENCE = 400

/**
 * Runs a job in idle slices. Resolves with its result; rejects with what it throws. When `signal` is aborted the
 * promise stays open for ever: there is nobody left to tell.
 */
export function inSlices<T>(job: Generator<void, T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const slice = (idle: IdleDeadline) => {
      if (signal.aborted) return
      const until = performance.now() + SLICE
      try {
        do {
          const step = job.next()
          if (step.done) return resolve(step.value)
          // No time remains as soon as a key is waiting.
        } while (performance.now() < until && (idle.didTimeout || idle.timeRemaining() > 0))
      } catch (error) {
        return reject(error)
      }
      requestIdleCallback(slice, { timeout: PATIENCE })
    }
    requestIdleCallback(slice, { timeout: PATIENCE })
  })
}

/** Waits in ms for a pause in typing, and longest for one when typing goes on. */
const PAUSE = 200
const LONGEST_WAIT = 1000

/** Calls `run` once after a burst of requests. Asked at every key, so a request costs no timer of its own. */
export function afterPause(run: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let first = 0
  let last = 0
  signal.addEventListener('abort', () => clearTimeout(timer))
  const look = () => {
    const wait = Math.min(last + PAUSE, first + LONGEST_WAIT) - performance.now()
    timer = wait > 0 ? setTimeout(look, wait) : undefined
    if (wait <= 0) run()
  }
  return () => {
    if (signal.aborted) return
    last = performance.now()
    if (timer !== undefined) return
    first = last
    timer = setTimeout(look, PAUSE)
  }
}
