import type { Finding } from './finding.ts'

/** So much of the text stands on each side of what was found. */
const AROUND = 10

type Found = Pick<Finding, 'rule' | 'level' | 'span' | 'about' | 'found'>

/** What somebody who keeps the rules needs to see why a finding was wrong: the rule, the version and a few characters. */
export function wrongReport(finding: Found, text: string, version: string): string {
  const { rule, level } = finding
  return `Tolkku ${version}\n${rule} (${level})\n${passage(finding, text)}`
}

/** Of what may be somebody’s own, the shape alone. */
function passage({ span, level, about }: Found, text: string): string {
  if (!span) return '–'
  const show = level === 'stop' || about === 'person' ? shapeOf : (part: string) => part
  const before = text.slice(Math.max(0, span.start - AROUND), span.start)
  const after = text.slice(span.end, span.end + AROUND)
  return [before, `[${text.slice(span.start, span.end)}]`, after].map(show).join('').replace(/\s+/g, ' ')
}

const shapeOf = (text: string) =>
  text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '0')
