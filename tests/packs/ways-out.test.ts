import { expect, test } from 'vitest'
import { readDraftLine } from '../../scripts/check/input.ts'
import type { Finding } from '../../src/core/finding.ts'
import { COMMON } from '../../src/packs/rule-set.ts'
import { packs, reviewerFor } from './shipped.ts'

/** What a card must lead out of, of all rules that are no mere reminders. */
const LEAST = 0.6

/** What a rule finds in its own examples. */
const found = packs.flatMap(pack =>
  pack.rules
    .filter(({ own }) => own.level !== 'reminder')
    .map(({ rule: { id } }) => {
      const flags = pack.notes[id]?.examples.flags ?? []
      const findings = flags.flatMap(({ found: _, fix: __, ...example }) => {
        const { draft, context } = readDraftLine({ platform: 'facebook', ...example, packs: [pack.id] }, packs)
        const review = reviewerFor([pack.id]).review(draft, context)
        return review.findings
          .filter(({ rule }) => rule === id)
          .map(finding => ({ finding, text: draft.text, example }))
      })
      return { id, pack: pack.id, findings }
    }),
)

const leadsOut = ({ fixes, lacks }: Finding) => fixes.length > 0 || lacks !== undefined

test('at least three rules in five lead out of their card by a press', ctx => {
  const out = found.filter(({ findings }) => findings.some(({ finding }) => leadsOut(finding)))
  const share = out.length / found.length
  const without = found.filter(one => !out.includes(one)).map(({ id }) => id)
  ctx.annotate(`${out.length} of ${found.length} rules`)
  console.info(
    `A way out: ${out.length} of ${found.length} rules (${Math.round(share * 100)} %). None: ${without.join(', ')}`,
  )
  expect(share).toBeGreaterThanOrEqual(LEAST)
})

test('every stop about a text can be taken out', () => {
  const stops = found.flatMap(({ findings }) =>
    findings.filter(({ finding: { level, span } }) => level === 'stop' && span),
  )
  expect(stops.length).toBeGreaterThan(10)
  for (const { finding } of stops) expect(finding.fixes.length, finding.rule).toBeGreaterThan(0)
})

test('no rule finds anything in what a card offers', () => {
  const refound = found.flatMap(({ pack, findings }) =>
    findings.flatMap(({ finding, text, example }) =>
      finding.fixes.flatMap(({ edits }) => {
        const [edit] = edits
        if (!edit || edits.length > 1 || edit.insert === '') return []
        const changed = text.slice(0, edit.span.start) + edit.insert + text.slice(edit.span.end)
        const { found: _, fix: __, ...rest } = example as { found?: string; fix?: string; text: string }
        const { draft, context } = readDraftLine({ platform: 'facebook', ...rest, text: changed, packs: [pack] }, packs)
        const end = edit.span.start + edit.insert.length
        return (
          reviewerFor([pack])
            .review(draft, context)
            // What stands around may well be found again: a story told in several sentences.
            .findings.filter(({ span }) => span && span.start >= edit.span.start && span.end <= end)
            .map(again => `${finding.rule} → ${again.rule}: ${again.found} (${edit.insert})`)
        )
      }),
    ),
  )
  expect([...new Set(refound)]).toEqual([])
})

test('openings are as many in each language, single lines, and used', () => {
  const openings = packs.flatMap(pack => Object.entries(pack.openings))
  const used = new Set(packs.flatMap(({ rules }) => rules.map(({ rule }) => rule.offers?.openings)))
  expect(openings.length).toBeGreaterThan(5)
  for (const [name, { fi, sv, en }] of openings) {
    expect([sv.length, en.length], name).toEqual([fi.length, fi.length])
    expect(
      [...fi, ...sv, ...en].every(text => !/\n/.test(text)),
      name,
    ).toBe(true)
    expect(
      [...used].some(texts => texts?.fi.join() === fi.join()),
      name,
    ).toBe(true)
  }
  expect(packs.find(({ id }) => id === COMMON)?.openings).toBeDefined()
})
