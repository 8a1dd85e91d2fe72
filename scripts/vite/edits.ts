/** A place in the code, and what is to stand there. */
export interface Edit {
  /** UTF-16 offsets. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The code with all edits made; they may come in any order, and none lies in another. */
export function edited(code: string, edits: readonly Edit[]): string {
  let written = ''
  let from = 0
  for (const { start, end, text } of edits.toSorted((one, other) => one.start - other.start)) {
    written += code.slice(from, start) + text
    from = end
  }
  return written + code.slice(from)
}
