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
