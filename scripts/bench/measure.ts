export interface Timed {
  readonly name: string
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
}

/** Runs of each before the clock counts: who types has warmed up the code too. */
const WARM_UP = 20

/**
 * Times contestants in turns, so that what else the machine does meets all of them alike. Each run gets its own
 * number, from which it makes an input that nobody has seen before.
 */
export async function interleaved(
  contestants: Readonly<Record<string, (run: number) => unknown>>,
  runs: number,
): Promise<Timed[]> {
  const times = new Map<string, number[]>(Object.keys(contestants).map(name => [name, []]))
  for (let run = -WARM_UP; run < runs; run++) {
    for (const [name, contestant] of Object.entries(contestants)) {
      const from = performance.now()
      await contestant(run)
      const took = performance.now() - from
      if (run >= 0) times.get(name)?.push(took)
    }
  }
  return Array.from(times, ([name, list]) => ({ name, p50: quantile(list, 0.5), p95: quantile(list, 0.95) }))
}

/** The value that a share `q` of the list does not exceed. */
export function quantile(list: readonly number[], q: number): number {
  const sorted = list.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
}
