/** One measured figure, as `npm run evaluate` prints it. */
export interface Figure {
  readonly figure: string
  /** In percent, unless the figure's name says otherwise. */
  readonly value: number
  readonly target: number | null
  readonly met: boolean | null
  readonly rows: number
}
