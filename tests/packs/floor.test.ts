import { describe, expect, it, test } from 'vitest'
import { readDraftLine } from '../../scripts/check/input.ts'
import { loadPack } from '../../src/packs/load.ts'
import { COMMON, ruleSetOf } from '../../src/packs/rule-set.ts'
import { packs, reviewerFor } from './shipped.ts'
import { faultIn, townPack } from './town.ts'

const organisations = packs.filter(({ id }) => id !== COMMON)
const common = packs.find(({ id }) => id === COMMON)
if (!common) throw new Error('no common pack')
const stops = common.rules.filter(({ own }) => own.level === 'stop')

const review = (pack: string, draft: object) => {
  const input = readDraftLine({ platform: 'facebook', ...draft, packs: [pack] }, packs)
  return reviewerFor([pack]).review(input.draft, input.context)
}

test('there are stops to hold', () => {
  expect(stops.length).toBeGreaterThanOrEqual(6)
})

describe.each(organisations.map(pack => [pack.id, pack] as const))('with %s chosen', (id, pack) => {
  it.each(stops.map(({ rule, own }) => [rule.id, own] as const))('%s stops', (name, own) => {
    const inForce = ruleSetOf(packs, [id]).rules.find(other => other.id === name)
    expect(inForce?.bases).toContainEqual(own)
    for (const { found: _, fix: __, ...example } of common.notes[name]?.examples.flags ?? [])
      for (const account of ['organisation', 'personal'])
        expect(review(id, { account, ...example }).findings.map(finding => finding.level)).toContain('stop')
  })

  it('every rule of the floor is in force in its own context, as weighty as there unless a reason is stated', () => {
    const inForce = new Map(ruleSetOf(packs, [id]).rules.map(rule => [rule.id, rule.bases]))
    for (const { rule, own } of common.rules) {
      if (!common.floor.includes(rule.id)) continue
      const level = pack.eases.find(ease => ease.rule === rule.id)?.to ?? own.level
      expect(inForce.get(rule.id), rule.id).toContainEqual({ ...own, level })
    }
  })
})

test('the same text stops and warns with a pack as it does without one', () => {
  const text = 'Varaus henkilölle 120464-126J. Olet idiootti.'
  const told = (pack: string) => review(pack, { text }).findings.map(({ rule, level }) => `${rule} ${level}`)
  for (const { id } of organisations)
    expect(told(id)).toEqual(expect.arrayContaining(['common/hetu stop', 'common/insult warning']))
})

const fault = (more: string) => faultIn(() => loadPack({ 'pack.yml': townPack(more) }, common))?.message ?? 'none'

test('a stop is never eased, and what is eased is lighter and has a reason', () => {
  expect(fault('eases: [{ rule: hetu, to: hint, because: no }]')).toBe(
    'pack.yml, eases.0.rule: a stop cannot be eased (hetu)',
  )
  expect(fault('eases: [{ rule: insult, to: stop, because: no }]')).toMatch(/^pack.yml, eases.0.to: .*lighter/)
  expect(fault('eases: [{ rule: insult, to: hint }]')).toMatch(/^pack.yml, eases.0.because: /)
  expect(fault('eases: [{ rule: nonsense, to: hint, because: no }]')).toMatch(/^pack.yml, eases.0.rule: /)
})

test('an adoption is no way to make a rule lighter', () => {
  expect(fault('adopts: [{ rule: insult, norms: [calm], level: hint }]')).toBe(
    'pack.yml, adopts.0.level: a lighter level belongs under eases, with its reason (hint)',
  )
})

test('what is eased speaks at the lighter level with that pack alone', () => {
  const town = loadPack(
    { 'pack.yml': townPack('eases: [{ rule: insult, to: hint, because: A town of poets. }]') },
    common,
  )
  const levels = (...chosen: string[]) =>
    ruleSetOf([...packs, town], chosen)
      .rules.find(({ id }) => id === 'common/insult')
      ?.bases.filter(({ norms }) => norms.length === 0)
      .map(({ level }) => level)
  expect(levels('town')).toEqual(['hint'])
  expect(levels('town', 'kela')).toEqual(['warning'])
  expect(levels('town', COMMON)).toEqual(['warning'])
})

test('an adoption without a context keeps that of the common rule', () => {
  const town = loadPack({ 'pack.yml': townPack('adopts: [{ rule: work-email-contact, norms: [calm] }]') }, common)
  const own = common.rules.find(({ rule }) => rule.id === 'common/work-email-contact')?.own
  expect(own?.when).toEqual({ account: ['personal'] })
  expect(town.adoptions[0]?.basis.when).toEqual(own?.when)
})
