import type { Span } from '../../model.ts'
import { HOUR_WORD, WEEKDAY_WORD } from '../facts/vocabulary.ts'
import { weekdayLanguage } from '../language/date-words.ts'
import { fitted } from '../plain-pattern.ts'
import { LABELS } from './labels.ts'
import type { OwnedSpan, Owner } from './owner.ts'

/** One line of a draft with the halves whose words stand in it. */
interface Line extends Span {
  readonly text: string
  readonly block: number
  readonly halves: readonly Owner[]
  readonly parts: readonly OwnedSpan[]
}

/** Longer lines are running text: what one of its languages leaves out is left out. */
const LONGEST_SHARED = 120

/**
 * What serves both halves though it stands in one: "pe/fre 5.9. klo/kl. 19", the hour before "Kuoro laulaa / Kören
 * sjunger", the place behind it, and an hour on a line of its own above the two.
 */
export function withSharedLines(owned: readonly OwnedSpan[], text: string): readonly OwnedSpan[] {
  const lines = linesOf(owned, text)
  const overrides = lines.flatMap((line, at) => overrideOf(lines, line, at))
  return overrides.length === 0 ? owned : overridden(owned, overrides)
}

function linesOf(owned: readonly OwnedSpan[], text: string): Line[] {
  const lines: Line[] = []
  let block = 0
  let first = 0
  for (const { index, 0: words } of text.matchAll(/[^\n\r\u2028\u2029]+|\n\s*\n/g)) {
    if (/^\s*$/.test(words)) {
      block++
      continue
    }
    const span = { start: index, end: index + words.length }
    while ((owned[first]?.end ?? Number.POSITIVE_INFINITY) <= span.start) first++
    const parts: OwnedSpan[] = []
    for (let at = first; at < owned.length && (owned[at]?.start ?? 0) < span.end; at++) {
      const one = owned[at]
      if (one) parts.push({ ...one, start: Math.max(one.start, span.start), end: Math.min(one.end, span.end) })
    }
    const spoken = parts.filter(part => isHalf(part.owner) && /\p{L}/u.test(text.slice(part.start, part.end)))
    lines.push({ ...span, text: words, block, halves: [...new Set(spoken.map(({ owner }) => owner))], parts: spoken })
  }
  return lines
}

const isHalf = (owner: Owner) => owner === 'fi' || owner === 'sv'

/** "Hinta/Pris", "pe/fre", "klo/kl.": a word of each language, close together. */
const PAIR = /(?<![\p{L}\d/.@-])(\p{L}+\.?)\/(\p{L}+\.?)(?![\p{L}\d/-])/gu
/** Figures, hours and weekdays before the first word. */
const LEAD = new RegExp(`^(?:[^\\p{L}]|(?:${HOUR_WORD}|${WEEKDAY_WORD})(?!\\p{L}))*\\d(?:[^\\p{L}])*`, 'iu')

function overrideOf(lines: readonly Line[], line: Line, at: number): OwnedSpan[] {
  const shared = (start: number, end: number): OwnedSpan[] => (end > start ? [{ start, end, owner: 'shared' }] : [])
  const hasSides = line.text.length <= LONGEST_SHARED && line.text.includes('/')
  if (hasSides && (isPaired(line.text) || isLabelled(line.text))) return shared(line.start, line.end)
  if (isDateLine(line.text)) return ownerOfFigures(lines, line, at)
  if (line.halves.length === 2) {
    const lead = LEAD.exec(line.text)?.[0].length ?? 0
    return [...shared(line.start, line.start + lead), ...sharedPart(line)]
  }
  return []
}

const DATE_WORDS = fitted(`(?<!\\p{L})(?:${HOUR_WORD}|${WEEKDAY_WORD})(?!\\p{L})`, 'gi')

/** "Su 7.9. klo 12", "13.00": nothing but a day and an hour. */
const isDateLine = (text: string) => /\d/.test(text) && !/\p{L}/u.test(text.replace(DATE_WORDS(text), ''))

/** "km/h" is no pair of words. */
const SHORTEST_WORD = 4

/** Tuesday and Thursday are the same in both: "ti/ti". */
const SAME_DAY = /^t[io]\.?$/i

/** At least one pair of words that differ, of which one is a date word or both are long enough to be words. */
function isPaired(text: string): boolean {
  const pairs = Array.from(text.matchAll(PAIR)).filter(
    ([, one = '', other = '']) => one.toLowerCase() !== other.toLowerCase() || SAME_DAY.test(one),
  )
  if (pairs.length === 0) return false
  const inPairs = pairs.reduce((sum, [pair]) => sum + pair.length, 0)
  const words = text.replace(PAIR, ' ').match(/(?<!\p{L})\p{Ll}\p{L}+/gu) ?? []
  const known = new RegExp(`^(?:${HOUR_WORD}|${WEEKDAY_WORD}|puh\\.?|tel\\.?|tfn)$`, 'i')
  return (
    pairs.some(([, one = '', other = '']) => known.test(one) && known.test(other)) ||
    (pairs.every(([, one = '', other = '']) => Math.min(one.length, other.length) >= SHORTEST_WORD) &&
      words.join('').length < inPairs / 2)
  )
}

/** A slash after the first words of a line, and the words at its sides. */
const FIRST_SLASH = /^[^\p{L}\d]*(?:[\p{L}–—.-]+ ){0,2}?(?:[\p{L}-]+[–—])?(\p{L}[\p{L}-]*)\.?\s?\/\s?(\p{L}[\p{L}-]*)/u

/** "Lisätietoja/Mer information: …", "ma–pe / må–fre 9–17": a label or a day of each language. */
function isLabelled(text: string): boolean {
  const [, one, other] = FIRST_SLASH.exec(text.toLowerCase()) ?? []
  if (one === undefined || other === undefined || one === other) return false
  const isOf = (language: 'fi' | 'sv', word: string) => LABELS[language].has(word) || weekdayLanguage(word) === language
  return (isOf('fi', one) && isOf('sv', other)) || (isOf('sv', one) && isOf('fi', other))
}

/** In "Elokuva / Film 14.00" the part without figures says the same as the one with them. */
function sharedPart({ parts, text, start }: Line): OwnedSpan[] {
  if (parts.length !== 2 || text.length > LONGEST_SHARED || !/\s[/|–—-]\s/.test(text)) return []
  const withFigures = parts.filter(part => /\d/.test(text.slice(part.start - start, part.end - start)))
  return withFigures.length === 1 ? withFigures.map(part => ({ ...part, owner: 'shared' as const })) : []
}

/** An hour above a line in each language is for both; at the beginning of a block it goes with what follows. */
function ownerOfFigures(lines: readonly Line[], line: Line, at: number): OwnedSpan[] {
  const [before, after] = [lines[at - 1], lines[at + 1]]
  if (!after || after.block !== line.block) return []
  const item = itemAfter(lines, at)
  const isForBoth = new Set(item.flatMap(({ halves }) => halves)).size === 2
  if (isForBoth && item.length <= LONGEST_ITEM) return [{ start: line.start, end: line.end, owner: 'shared' }]
  const owner = line.halves.length === 0 && after.halves.length === 1 && after.halves[0]
  return owner && before?.block !== line.block ? [{ start: line.start, end: line.end, owner }] : []
}

const LONGEST_ITEM = 4

/** The lines under a line of figures, up to the next one. */
function itemAfter(lines: readonly Line[], at: number): Line[] {
  const { block } = lines[at] ?? { block: -1 }
  const rest = lines.slice(at + 1, at + 2 + LONGEST_ITEM)
  const end = rest.findIndex(line => line.block !== block || isDateLine(line.text))
  return end < 0 ? rest : rest.slice(0, end)
}

function overridden(owned: readonly OwnedSpan[], overrides: readonly OwnedSpan[]): OwnedSpan[] {
  const found: OwnedSpan[] = []
  let next = 0
  for (const one of owned) {
    let start = one.start
    while (next < overrides.length && (overrides[next]?.end ?? 0) <= start) next++
    for (let at = next; at < overrides.length; at++) {
      const over = overrides[at]
      if (!over || over.start >= one.end) break
      if (over.start > start) found.push({ start, end: over.start, owner: one.owner })
      const end = Math.min(over.end, one.end)
      if (end > Math.max(start, over.start)) found.push({ start: Math.max(start, over.start), end, owner: over.owner })
      start = Math.max(start, end)
    }
    if (start < one.end) found.push({ start, end: one.end, owner: one.owner })
  }
  return found
}
