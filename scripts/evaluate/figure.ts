/** One measured figure: percent with one or two decimals, unless its name says another unit. */
export interface Figure {
  figure: string
  value: number
  /** `null`: there is no target. */
  target: number | null
  /** `null` without a target. */
  met: boolean | null
  rows: number
}
