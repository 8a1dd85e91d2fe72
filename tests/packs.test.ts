import { describe, expect, it } from 'vitest'
import { readDraftLine } from '../scripts/check/input.ts'
import type { Finding, Review } from '../src/core/finding.ts'
import type { Span } from '../src/core/model.ts'
import type { Rule, When } from '../src/core/rule.ts'
import { packs, reviewerFor } from './packs/shipped.ts'

/** Most rules hold on every platform; an example that depends on one says so. */
function reviewOf(pack: string, example: { readonly text: string }): Review {
  const { draft, context } = readDraftLine({ platform: 'facebook', ...example, packs: [pack] }, packs)
  return reviewerFor([pack]).review(draft, context)
}

/** Somewhere that a rule holds: the first of what it names. */
const whereHeld = ({ platform, role, account }: When) => ({
  ...(platform && { platform: platform[0] }),
  ...(role && { role: role[0] }),
  ...(account && { account: account[0] }),
})

const tells = (review: Review, rule: string) =>
  [...review.findings, ...review.reminders, ...review.owed].some(item => item.rule === rule)

const groups = new Map(packs.flatMap(pack => pack.rules.map(({ rule }) => [rule.id, rule.group])))
const checks = new Map(packs.flatMap(pack => pack.rules.map(({ rule }) => [rule.id, rule.check])))

/** A learned rule lets an exact one speak in its place, and of several families the surest. */
function speaksFor(rule: string, other: string): boolean {
  const check = checks.get(rule)
  if (check?.kind !== 'learned') return false
  return checks.get(other)?.kind === 'learned' || check.beside?.some(name => other.endsWith(`/${name}`)) === true
}

/** A finding whose place a weightier one of its group took is found all the same. */
function found(review: Review, rule: string, group: string | undefined, expected?: string): Finding | undefined {
  const candidates = [
    ...review.findings.filter(finding => finding.rule === rule),
    ...review.findings.filter(finding => group !== undefined && groups.get(finding.rule) === group),
    ...review.findings.filter(finding => speaksFor(rule, finding.rule)),
  ]
  return candidates.find(finding => finding.found === expected) ?? candidates[0]
}

function applied(text: string, finding: Finding): string {
  const edits = finding.fixes[0]?.edits.toSorted((a, b) => b.span.start - a.span.start) ?? []
  return edits.reduce((done, { span, insert }) => done.slice(0, span.start) + insert + done.slice(span.end), text)
}

/** What is found in what the first fix of a finding writes. */
function foundInFix(pack: string, input: Parameters<typeof reviewOf>[1], finding: Finding | undefined): string[] {
  const { edits = [], how } = finding?.fixes[0] ?? {}
  if (!finding || !edits[0]) return []
  const { span, insert } = edits[0]
  const [start, end] = [span.start, span.start + insert.length]
  // What is told around a place that went, or a new beginning, may go on about the same.
  const touches = (at: Span) => (how ? at.start >= start && at.end <= end : at.start < end && at.end > start)
  return reviewOf(pack, { ...input, text: applied(input.text, finding) })
    .findings.filter(({ span }) => span && touches(span))
    .map(({ rule, found }) => `${rule}: ${found}`)
}

/** Each example once: the text of what looks at no text decides nothing, so those differ by where they stand alone. */
function each<T extends { readonly text: string }>({ check }: Rule, examples: readonly T[]): [string, T][] {
  if (check.kind !== 'context') return examples.map(example => [example.text, example])
  const places = new Map(examples.map(({ text, ...place }) => [JSON.stringify(place), { text, ...place } as T]))
  return [...places]
}

for (const pack of packs) {
  describe.each(pack.rules.map(({ rule, own }) => [rule.id, rule, own] as const))('%s', (id, rule, own) => {
    const { flags = [], allows = [], holds = [] } = pack.notes[id]?.examples ?? {}

    it.each(each(rule, flags))('finds, and likes its own fix: %s', (_, example) => {
      const { found: expected, fix, ...input } = example
      const review = reviewOf(pack.id, input)
      const finding = found(review, id, rule.group, expected)
      expect(finding !== undefined || tells(review, id), 'found').toBe(true)
      if (expected !== undefined) expect(finding?.found).toBe(expected)
      if (finding?.span) expect(input.text.slice(finding.span.start, finding.span.end)).toBe(finding.found)
      if (fix !== undefined) expect(finding && applied(input.text, finding)).toBe(fix)
      expect(foundInFix(pack.id, input, found(review, id, rule.group))).toEqual([])
    })

    it.each(holds)('finds by one alternative: %s', text => {
      const review = reviewOf(pack.id, { ...whereHeld(own.when), text })
      expect(found(review, id, rule.group) !== undefined || tells(review, id)).toBe(true)
    })

    it.each(each(rule, allows))('is silent: %s', (_, example) => {
      expect(tells(reviewOf(pack.id, example), id)).toBe(false)
    })
  })
}
