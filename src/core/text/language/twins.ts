/** A line or another piece of a draft, as far as twins show. */
export interface Line {
  /** Its figures in their order: "8 €" and "30.8." tell which lines of the two halves belong together. */
  readonly figures: string
  /** Its words without figures, where it has some: "Kisa-Veikot" stands in both lists though its points differ. */
  readonly words: string
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
  for (const run of runsOf(pairsIn(lines)).map(run => withHeadings(run, lines))) {
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
  const byFigures = pairsBy(lines, ({ figures }) => figures)
  const paired = new Set(byFigures.flat())
  const rest = pairsBy(lines, ({ figures, words }) => (figures === '' ? '' : words))
  return [...byFigures, ...rest.filter(pair => pair.every(at => !paired.has(at)))]
}

function pairsBy(lines: readonly Line[], keyOf: (line: Line) => string): Pair[] {
  const places = Map.groupBy(lines.keys(), at => {
    const line = lines[at]
    return line ? keyOf(line) : ''
  })
  places.delete('')
  const pairs: Pair[] = []
  for (const [first, second, ...more] of places.values()) {
    if (first === undefined || second === undefined || more.length > 0) continue
    const both = (lines[first]?.gain ?? 0) + (lines[second]?.gain ?? 0)
    if (Math.abs(both) / 2 < ALIKE) pairs.push([first, second])
  }
  return pairs
}

const LINES_OF_A_LIST = 2

/** "Tulokset:" and "Resultat:" above two lists that say the same: the words before the first lines tell the lists apart. */
function withHeadings(run: readonly Pair[], lines: readonly Line[]): readonly Pair[] {
  const [first, second] = run[0] ?? [0, 0]
  const headings = [lines[first - 1], lines[second - 1]]
  const isHeading = (line?: Line) => line?.figures === '' && line.gain !== 0
  return run.length >= LINES_OF_A_LIST && headings.every(isHeading) ? [[first - 1, second - 1], ...run] : run
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
