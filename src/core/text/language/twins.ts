/** A line or another piece of a draft, as far as twins show. */
export interface Line {
  /** Its figures in their order: "8 €" and "30.8." tell which lines of the two halves belong together. */
  readonly figures: string
  /** How much it leans to Finnish; below zero: to Swedish. */
  readonly gain: number
  /** What it says is surely of one language. */
  readonly sure: boolean
}

type Pair = readonly [first: number, second: number]

/** Two lines that lean so much to the same side are two lines of one half. */
const ALIKE = 300
const MOST = 600

/**
 * Lines with the same figures in two blocks are the two halves' lines: what both say alike (names, mostly) shows
 * nothing, and where their differences point goes for all lines of the two blocks. Gives the leaning anew for each that is not sure.
 */
export function twinGains(lines: readonly Line[]): ReadonlyMap<number, number> {
  const gains = new Map<number, number>()
  for (const run of runsOf(pairsIn(lines))) {
    const sum = run.reduce(
      (total, [first, second]) => total + ((lines[first]?.gain ?? 0) - (lines[second]?.gain ?? 0)),
      0,
    )
    const pull = Math.max(-MOST, Math.min(MOST, sum))
    for (const [first, second] of run) {
      if (!lines[first]?.sure) gains.set(first, pull)
      if (!lines[second]?.sure) gains.set(second, -pull)
    }
  }
  return gains
}

function pairsIn(lines: readonly Line[]): Pair[] {
  const places = Map.groupBy(lines.keys(), at => lines[at]?.figures ?? '')
  places.delete('')
  const pairs: Pair[] = []
  for (const [first, second, ...more] of places.values()) {
    if (first === undefined || second === undefined || more.length > 0) continue
    const both = (lines[first]?.gain ?? 0) + (lines[second]?.gain ?? 0)
    if (Math.abs(both) / 2 < ALIKE) pairs.push([first, second])
  }
  return pairs
}

/** Pairs whose first lines all stand before their second ones, in the same order: two blocks that answer each other. */
function runsOf(pairs: readonly Pair[]): Pair[][] {
  const runs: Pair[][] = []
  for (const pair of pairs.toSorted(([one], [other]) => one - other)) {
    const run = runs.at(-1)
    const [begin, end] = [run?.[0]?.[1] ?? -1, run?.at(-1)?.[1] ?? -1]
    if (run && pair[0] < begin && pair[1] > end) run.push(pair)
    else runs.push([pair])
  }
  return runs
}
