import type { Span } from './model.ts'

/** Whether two half-open spans of the same text share a unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
