import type { Span } from '../../model.ts'

const SHAPE = /(?<![\p{L}\p{N}.,:/-])(?:\p{Lu}{1,4}[-/]?)?\d[\d/-]{2,14}(?![\p{L}\p{N}%€]|[.,]\d)/gu

/** Numbers that can stand for a file on a person; only the words beside it tell whether one does. No years, no business ids. */
export function findRecordNumbers(text: string): Span[] {
  if (!/\d{3}/.test(text)) return []
  return Array.from(text.matchAll(SHAPE)).flatMap(match => {
    const written = match[0].replace(/[-/]+$/, '')
    if (!/\d{3}/.test(written) || /^(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)*$/.test(written)) return []
    if (isBusinessId(written)) return []
    return [{ start: match.index, end: match.index + written.length }]
  })
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2]

/** Seven digits and a check digit by 11. Source: the Finnish Patent and Registration Office on business ids. */
function isBusinessId(written: string): boolean {
  if (!/^\d{7}-\d$/.test(written)) return false
  const rest = WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(written.charAt(at)), 0) % 11
  return rest !== 1 && Number(written.charAt(8)) === (rest === 0 ? 0 : 11 - rest)
}
