/** Longest work at once in ms: who asks meanwhile waits no longer than that. */
const TURN = 25

/** Does a job in turns with all else that waits. `null` when it is not wanted any more. Rejects with what it throws. */
export async function inTurns<T>(job: Generator<void, T>, isWanted: () => boolean): Promise<T | null> {
  while (isWanted()) {
    const until = performance.now() + TURN
    do {
      const step = job.next()
      if (step.done) return step.value
    } while (performance.now() < until)
    await new Promise(resolve => setTimeout(resolve, 0))
  }
  return null
}
