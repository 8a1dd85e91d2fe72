import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Timed {
  readonly name: string
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
}

/** Runs of each before the clock counts, as a share of those that count: who types has warmed up the code too. */
const WARM_UP = 0.5

/**
 * Times contestants in turns, so that what else the machine does meets all of them alike. Each run gets its own
 * number, from which it makes an input that nobody has seen before.
 */
export async function interleaved(
  contestants: Readonly<Record<string, (run: number) => unknown>>,
  runs: number,
): Promise<Timed[]> {
  const times = new Map<string, number[]>(Object.keys(contestants).map(name => [name, []]))
  for (let run = -Math.ceil(runs * WARM_UP); run < runs; run++) {
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

export interface Difference {
  readonly value: number
  /** In 95 of 100 draws it lies between these. */
  readonly low: number
  readonly high: number
}

const DRAWS = 1000

/**
 * How far two quantiles lie apart, and how sure that is. Both were measured in turns, round by round: whole rounds are
 * drawn again and again, of both alike, since what else the machine does lasts longer than one value.
 */
export function quantilesApart(ours: readonly number[][], theirs: readonly number[][], q: number): Difference {
  const apart = (rounds: readonly number[]) =>
    quantile(
      rounds.flatMap(round => ours[round] ?? []),
      q,
    ) -
    quantile(
      rounds.flatMap(round => theirs[round] ?? []),
      q,
    )
  const all = ours.map((_, round) => round)
  let seed = 1
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % all.length
  }
  const draws = Array.from({ length: DRAWS }, () => apart(all.map(next)))
  return { value: apart(all), low: quantile(draws, 0.025), high: quantile(draws, 0.975) }
}

export interface Longest {
  readonly phase: string
  readonly steps: number
  /** Ms of the longest step, each taken at its best of all runs: what is our own work, without pauses. */
  readonly best: number
  /** Ms of the longest step of a run, as it was: pauses of the machine and for garbage are in it. */
  readonly median: number
}

const STEPS = fileURLToPath(new URL('./steps.ts', import.meta.url))
const PROCESSES = 5

/** The longest steps of the sliced review of a long text, each run in a process of its own. */
export function longestSteps(paragraphs: number): Longest[] {
  const runs = Array.from(
    { length: PROCESSES },
    () => JSON.parse(execFileSync(process.execPath, [STEPS, String(paragraphs)], { encoding: 'utf8' })) as Phases,
  )
  return Object.entries(runs[0] ?? {}).map(([phase, first]) => {
    const best = first.map((_, at) => Math.min(...runs.map(run => run[phase]?.[at] ?? 0)))
    const longest = runs.map(run => Math.max(...(run[phase] ?? [])))
    return { phase, steps: first.length, best: Math.max(...best), median: quantile(longest, 0.5) }
  })
}

/** Ms of each step, by phase. */
type Phases = Readonly<Record<string, readonly number[]>>
