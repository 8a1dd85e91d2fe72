/** Runs a job again when it was asked for while it ran, and never twice at once. */
export function oneAtATime(job: () => Promise<void>): () => void {
  let running = false
  let again = false
  const run = async () => {
    if (running) {
      again = true
      return
    }
    running = true
    do {
      again = false
      await job().catch((error: unknown) => console.warn('Tolkku', error))
    } while (again)
    running = false
  }
  return () => void run()
}
