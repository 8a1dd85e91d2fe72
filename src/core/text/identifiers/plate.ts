import type { Span } from '../../model.ts'

const SHAPE = /(?<![\p{L}\p{N}#@/_-])[A-ZÅÄÖ]{2,3}-\d{1,3}(?![\p{L}\p{N}_/-]|[.,]\d)/gu

/** What looks like a Finnish registration plate (ABC-123); only words beside it tell whether it is one. */
export function findPlates(text: string): Span[] {
  return Array.from(text.matchAll(SHAPE), match => ({ start: match.index, end: match.index + match[0].length }))
}
