import { failure, type Step, type StepResult } from './step.ts'

/** A step, and when it may run. */
export interface Planned {
  readonly step: Step
  /** Steps that must have ended, well or not. */
  readonly after: readonly Planned[]
  /** How many cores it keeps busy; more than there are means all of them. */
  readonly cores: number
}

export type Report = (step: Step, result: StepResult, milliseconds: number) => void

/**
 * Runs each step as soon as what it comes after has ended and cores are free, the first of the list first. Reports in the
 * order of the list, whichever ends first.
 */
export async function runPlanned(plan: readonly Planned[], cores: number, report: Report): Promise<void> {
  const waiting = new Set(plan)
  const ended = new Map<Planned, () => void>()
  let free = cores
  let reported = 0
  const tellInOrder = () => {
    for (let next = plan[reported]; next && ended.has(next); next = plan[++reported]) ended.get(next)?.()
  }
  const runOne = async (planned: Planned, taken: number): Promise<void> => {
    const start = performance.now()
    const result = await planned.step.run().catch((error: unknown) => failure(String(error)))
    const milliseconds = performance.now() - start
    ended.set(planned, () => report(planned.step, result, milliseconds))
    free += taken
    tellInOrder()
    await startReady()
  }
  const startReady = async (): Promise<void> => {
    const started: Promise<void>[] = []
    for (const planned of waiting) {
      const taken = Math.min(planned.cores, cores)
      if (taken > free || !planned.after.every(other => ended.has(other))) continue
      waiting.delete(planned)
      free -= taken
      started.push(runOne(planned, taken))
    }
    await Promise.all(started)
  }
  await startReady()
}
