import { describe, expect, it } from 'vitest'
import { type Case, CaseError } from '../../../src/core/learn/case.ts'
import { createCaseReader } from '../../../src/core/learn/reader.ts'
import { withTaught } from '../../../src/core/learn/taught.ts'
import { type Taught, teach } from '../../../src/core/learn/teach.ts'
import { train } from '../../../src/core/learn/train.ts'
import { finish } from '../../../src/core/steps.ts'
import { readModel } from '../../../src/core/text/learned/model.ts'
import { generate } from '../../../src/core/text/lemmas/generate.ts'
import { smallFamily } from './small-family.ts'

const model = finish(train(smallFamily, createCaseReader({}, generate)))
const teaching = { model, lexicons: {}, inflect: generate, harmless: smallFamily.filter(one => one.label === 'allow') }

const ENDINGS = ['aamulla', 'illalla', 'yöllä', 'talvella', 'pihalla', 'salaa', 'yksin', 'meidän kesken', 'huomenna']
/** Told of a gate that is left open: nothing that the model has heard of. */
const gate = (family: string): Case[] =>
  ENDINGS.flatMap((end, at): Case[] => [
    { family, language: 'fi', label: 'flag', situation: `g${at}`, text: `Portti jää auki ja vartija nukkuu ${end}.` },
    { family, language: 'fi', label: 'flag', situation: `g${at}`, text: `Takaportin lukko on rikki ${end}, tiedoksi.` },
    {
      family,
      language: 'fi',
      label: 'allow',
      situation: `g${at}`,
      text: `Portti on suljettu ja pihalla leikitään ${end}.`,
    },
  ])
const learn = (own: readonly Case[]): Taught => finish(teach(own, teaching))
const familyOf = ({ families }: Taught, name: string) => families.find(({ family }) => family.name === name)

describe('an organisation that teaches', () => {
  it('has a family of its own found, and is told how many of its sentences are', () => {
    const taught = learn(gate('gate'))
    expect(taught.effects).toEqual([{ family: 'gate', flags: 18, found: expect.any(Number), allows: 9, wrong: 0 }])
    expect(taught.effects[0]?.found).toBeGreaterThan(14)
  })

  it('adds its own family to the model, and the model takes it', () => {
    const joined = withTaught(model, learn(gate('gate')).families)
    expect(joined.families.map(({ name }) => name)).toEqual(['cave', 'gate'])
    expect(readModel(joined, {})?.families).toHaveLength(2)
  })

  it('moves a family that is known, whose thresholds never sink', () => {
    const taught = learn(gate('cave'))
    const joined = withTaught(model, taught.families)
    expect(joined.families.map(({ name }) => name)).toEqual(['cave'])
    expect(joined.weights[0]).not.toBe(model.weights[0])
    for (const language of ['fi', 'sv', 'en'] as const) {
      const { warning, hint, more } = familyOf(taught, 'cave')?.family.thresholds[language] ?? {}
      const before = model.families[0]?.thresholds[language]
      expect(warning).toBeGreaterThanOrEqual(before?.warning ?? Number.NaN)
      expect(hint).toBeGreaterThanOrEqual(before?.hint ?? Number.NaN)
      expect(more).toBeGreaterThanOrEqual(before?.more ?? Number.NaN)
    }
  })

  it('never speaks in a language of which there was no sentence', () => {
    const { sv, en } = familyOf(learn(gate('gate')), 'gate')?.family.thresholds ?? {}
    expect(sv?.more).toBeGreaterThan(1e9)
    expect(en?.more).toBeGreaterThan(1e9)
  })

  it('learns the same from the same, whatever else is taught', () => {
    const alone = learn(gate('gate'))
    expect(JSON.stringify(learn(gate('gate')))).toBe(JSON.stringify(alone))
    expect(learn([...gate('gate'), ...gate('cave')]).effects).toHaveLength(2)
  })

  it('tells how far it is', () => {
    const shares = [...teach(gate('gate'), teaching)]
    expect(shares.length).toBeGreaterThan(10)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBeLessThanOrEqual(1)
  })

  it('is learned anew for another model', () => {
    const { families } = learn(gate('gate'))
    const newer = { ...model, families: model.families.map(family => ({ ...family, bias: family.bias + 1 })) }
    expect(withTaught(newer, families)).toBe(newer)
  })
})

describe('sentences that cannot be learned from', () => {
  const row = (at: number, label: Case['label'] = 'flag'): Case => {
    return { family: 'cave', language: 'fi', label, situation: `s${at}`, text: `Rivi numero ${at} on tässä.` }
  }
  it.each<[string, readonly Case[], RegExp]>([
    ['100,000 of them', Array.from({ length: 100_000 }, (_, at) => row(at)), /^100000 sentences; 5000 at most/],
    ['too many of a family', Array.from({ length: 1001 }, (_, at) => row(at)), /^cases\/cave: 1001 .* 1000 at most/],
    ['that contradict', [row(1), row(1, 'allow')], /both flag and allow/],
    ['too few of an own family', gate('gate').slice(0, 9), /^cases\/gate\/fi\.tsv: 6 rows with flag; .* needs 12/],
    [
      'no harmless ones',
      gate('gate').filter(one => one.label === 'flag'),
      /^cases\/gate\/fi\.tsv: .* no row with allow/,
    ],
  ])('%s are refused before anything is learned', (_, own, reason) => {
    expect(() => teach(own, teaching)).toThrow(CaseError)
    expect(() => teach(own, teaching)).toThrow(reason)
  })

  it('a known family takes any few', () => {
    expect(learn([row(1), row(2)]).effects[0]?.flags).toBe(2)
  })
})
