/** One measured figure, as `npm run evaluate` prints it. */
export interface Figure {
  readonly figure: string
  /** In percent, unless the figure's name says otherwise. */
  readonly value: number
  readonly target: number | null
  readonly met: boolean | null
  readonly rows: number
}

/** The percentage of rows of which something holds; the target is the least or the most that is wanted. */
export function shareFigure<Row>(
  figure: string,
  rows: readonly Row[],
  holds: (row: Row) => boolean,
  target: number | null,
  wanted: 'least' | 'most' = 'least',
): Figure {
  const value = rows.length === 0 ? 0 : Math.round((10000 * rows.filter(holds).length) / rows.length) / 100
  const met = target === null ? null : wanted === 'least' ? value >= target : value <= target
  return { figure, value, target, met, rows: rows.length }
}
