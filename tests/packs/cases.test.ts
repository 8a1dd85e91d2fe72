import { gzipSync } from 'node:zlib'
import { describe, expect, it, test } from 'vitest'
import { readDraftLine } from '../../scripts/check/input.ts'
import { createReviewers } from '../../scripts/check/reviewers.ts'
import { allCases } from '../../scripts/learn/cases.ts'
import { learnedModel } from '../../scripts/learn/model.ts'
import { readPacks } from '../../scripts/packs.ts'
import { type Case, checkCases, ORDINARY } from '../../src/core/learn/case.ts'
import { loadIdentify } from '../../src/core/text/language/identify.ts'
import { wordsOf } from '../../src/core/text/words.ts'

const packs = readPacks()
const cases = await allCases(packs)
const model = await learnedModel(packs)
const identify = await loadIdentify()
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
  const reviewerFor = createReviewers(packs, identify, model)
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

function nearlyTheSame(rows: readonly Case[]): string[] {
  const read = rows.map(({ text }) => ({ text, words: new Set(wordsOf(text).map(({ key }) => key)) }))
  return read.flatMap((one, at) =>
    read.slice(at + 1).flatMap(other => {
      const [few, many] = one.words.size < other.words.size ? [one, other] : [other, one]
      // Too different in length to share so much.
      if (few.words.size < 5 || few.words.size < MOST_SHARED * many.words.size) return []
      const shared = [...few.words].filter(word => many.words.has(word)).length
      return shared / (few.words.size + many.words.size - shared) >= MOST_SHARED ? [`${one.text} ~ ${other.text}`] : []
    }),
  )
}
