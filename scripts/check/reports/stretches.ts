import { type Finding, type FindingLevel, LEVELS } from '../../../src/core/finding.ts'

/** A piece of a text with the weightiest level that was found there. */
export interface Stretch {
  readonly text: string
  readonly level: FindingLevel | null
}

/** A text in pieces, so that findings that overlap are all seen. */
export function stretchesOf(text: string, findings: readonly Pick<Finding, 'span' | 'level'>[]): Stretch[] {
  const spans = findings.flatMap(({ span, level }) => (span ? [{ ...span, level }] : []))
  const cuts = [...new Set([0, ...spans.flatMap(({ start, end }) => [start, end]), text.length])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => {
    const levels = spans.filter(span => span.start <= start && span.end > start).map(({ level }) => level)
    const weightiest = LEVELS.find(level => level !== 'reminder' && levels.includes(level)) as FindingLevel | undefined
    return { text: text.slice(start, cuts[at + 1]), level: weightiest ?? null }
  })
}
