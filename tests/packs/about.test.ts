import { describe, expect, it, test } from 'vitest'
import { readDraftLine } from '../../scripts/check/input.ts'
import { COMMON, ruleSetOf } from '../../src/packs/rule-set.ts'
import { packs, reviewerFor } from './shipped.ts'

const { rules } = ruleSetOf(
  packs,
  packs.map(({ id }) => id),
)
const floor = new Set(packs.flatMap(pack => pack.floor))

test('a rule asks whether those in a picture agree exactly where that answer silences it, in every pack', () => {
  const told = rules.flatMap(rule => rule.bases.map(({ when }) => [rule, when.consentGiven === false] as const))
  const wrong = told.filter(([{ about }, isSilenced]) => (about === 'picture') !== isSilenced)
  expect(wrong.map(([{ id }]) => id)).toEqual([])
  expect(told.filter(([, isSilenced]) => isSilenced).length).toBeGreaterThan(3)
})

test('a norm on privacy is rested on only by rules that say that they are about a person', () => {
  const privacy = /privacy|privat|consent|client|identified|personal-data/
  const silent = rules.filter(
    ({ about, bases }) => !about && bases.some(({ norms }) => norms.some(id => privacy.test(id))),
  )
  expect(silent.map(({ id }) => id)).toEqual([])
})

/** Rules about persons that find something in the text itself, with the examples of what they find. */
const about = packs.flatMap(({ id, rules, notes }) =>
  rules
    .filter(({ rule }) => rule.about !== undefined)
    .map(({ rule }) => [rule.id, id, notes[rule.id]?.examples.flags ?? []] as const),
)

describe('what is found about a person says so, with every pack: the ledger keeps nothing of such a text', () => {
  it.each(about)('%s', (rule, home, flags) => {
    const chosen = home === COMMON ? packs.map(({ id }) => id) : [home]
    for (const pack of chosen)
      for (const { found: _, fix: __, ...example } of flags) {
        const input = readDraftLine({ platform: 'facebook', ...example, packs: [pack] }, packs)
        const { findings } = reviewerFor([pack]).review(input.draft, input.context)
        const isHeld = home !== COMMON || floor.has(rule)
        if (isHeld && findings.length > 0) expect(findings.some(({ about }) => about !== undefined)).toBe(true)
        if (floor.has(rule)) expect(findings.length, `${pack}: ${example.text}`).toBeGreaterThan(0)
      }
  })
})
