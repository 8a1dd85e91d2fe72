import { gzipSync } from 'node:zlib'
import { describe, expect, it, test } from 'vitest'
import { readDraftLine } from '../../scripts/check/input.ts'
import { allCases } from '../../scripts/learn/cases.ts'
import { type Case, checkCases, ORDINARY } from '../../src/core/learn/case.ts'
import { wordsOf } from '../../src/core/text/words.ts'
import { model, packs, reviewerFor } from './shipped.ts'

const cases = await allCases(packs)
const learnedRules = packs
  .flatMap(({ rules }) => rules)
  .flatMap(({ rule }) => (rule.check.kind === 'learned' ? [{ ...rule, check: rule.check }] : []))

test('no sentence contradicts another, and each family has both labels in each language', () => {
  expect(() => checkCases(cases)).not.toThrow()
})

test('each family has a rule and each learned rule a family', () => {
  const families = new Set(cases.map(({ family }) => family).filter(name => name !== ORDINARY))
  expect(learnedRules.map(({ check }) => check.family).sort()).toEqual([...families].sort())
})

test('a learned rule is called by its family: by that the options find the name that they say', () => {
  for (const { id, check } of learnedRules) expect(id.endsWith(`/learned-${check.family}`), id).toBe(true)
})

test('the exact rules beside a learned one are there', () => {
  const known = new Set(packs.flatMap(({ rules }) => rules.map(({ rule }) => rule.id.split('/')[1])))
  expect(learnedRules.flatMap(({ check }) => check.beside ?? []).filter(name => !known.has(name))).toEqual([])
})

test('a score alone never stops', () => {
  const bases = learnedRules.flatMap(({ id }) =>
    packs.flatMap(({ adoptions }) => adoptions.filter(({ rule }) => rule === id).map(({ basis }) => basis)),
  )
  expect(bases.filter(({ level }) => level === 'stop')).toEqual([])
})

test('no two sentences of a family share most of their words: swapped names teach nothing', () => {
  const written = cases.filter(({ situation }) => !situation.startsWith('rule-'))
  const groups = Map.groupBy(written, ({ family, language }) => `${family} ${language}`)
  expect([...groups.values()].flatMap(nearlyTheSame)).toEqual([])
})

test('the model of all families is at most 250 kB', () => {
  expect(gzipSync(JSON.stringify(model)).length).toBeLessThanOrEqual(250_000)
})

describe('sentences that were learned as harmless', () => {
  const chosen = packs.map(({ id }) => id)

  it.each(['fi', 'sv', 'en'])('are marked in at most one of a hundred: %s', language => {
    const harmless = cases.filter((one, at) => one.label === 'allow' && one.language === language && at % 8 === 0)
    const marked = harmless.filter(({ text }) => {
      const { draft, context } = readDraftLine({ platform: 'facebook', text, packs: chosen }, packs)
      return reviewerFor(chosen)
        .review(draft, context)
        .findings.some(({ rule }) => rule.includes('/learned-'))
    })
    expect(harmless.length).toBeGreaterThan(300)
    expect(marked.length / harmless.length).toBeLessThanOrEqual(0.01)
  })
})

const MOST_SHARED = 0.75

interface Row {
  readonly text: string
  readonly words: ReadonlySet<string>
}

/** Two that share most of their words have one of their rarest in common: only those are compared. */
function nearlyTheSame(cases: readonly Case[]): string[] {
  const rows = cases
    .map(({ text }): Row => ({ text, words: new Set(wordsOf(text).map(({ key }) => key)) }))
    .filter(({ words }) => words.size >= 5)
  const counts = Map.groupBy(
    rows.flatMap(({ words }) => [...words]),
    word => word,
  )
  const timesOf = (word: string) => counts.get(word)?.length ?? 0
  const rareOf = ({ words }: Row) =>
    [...words]
      .sort((a, b) => timesOf(a) - timesOf(b) || (a < b ? -1 : 1))
      .slice(0, words.size - Math.ceil(MOST_SHARED * words.size) + 1)
  const byRare = Map.groupBy(
    rows.flatMap((row, at) => rareOf(row).map(word => ({ word, at }))),
    ({ word }) => word,
  )
  return rows.flatMap((row, at) => {
    const near = new Set(rareOf(row).flatMap(word => (byRare.get(word) ?? []).map(other => other.at)))
    const others = [...near].filter(other => other > at).flatMap(other => rows[other] ?? [])
    return others.filter(other => shareOf(row, other) >= MOST_SHARED).map(other => `${row.text} ~ ${other.text}`)
  })
}

function shareOf(one: Row, other: Row): number {
  const shared = [...one.words].filter(word => other.words.has(word)).length
  return shared / (one.words.size + other.words.size - shared)
}
