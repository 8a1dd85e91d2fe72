import type { Span } from '../../model.ts'
import { fitted } from '../plain-pattern.ts'

const SHAPE = fitted(String.raw`(?<![\p{L}\p{N}#@/_-])[A-ZÅÄÖ]{2,3}-\d{1,3}(?![\p{L}\p{N}_/-]|[.,]\d)`, 'g')

/** What looks like a Finnish registration plate (ABC-123); only words beside it tell whether it is one. */
export function findPlates(text: string): Span[] {
  return Array.from(text.matchAll(SHAPE(text)), match => ({ start: match.index, end: match.index + match[0].length }))
}
