import type { Span } from './model.ts'

/** Whether two half-open spans of the same text share a unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The span that an offset stands in, of spans in order that do not overlap: halves the list until one is left. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let [low, high] = [0, spans.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const found = spans[low]
  return found && found.start <= offset && offset < found.end ? found : undefined
}
