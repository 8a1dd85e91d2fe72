import { describe, expect, it } from 'vitest'
import { context, draftOf, identify } from '../../../scripts/bench/rules.ts'
import { createCaseReader } from '../../../src/core/learn/reader.ts'
import { train } from '../../../src/core/learn/train.ts'
import { createReviewer } from '../../../src/core/review.ts'
import type { RuleSet } from '../../../src/core/rule.ts'
import { finish } from '../../../src/core/steps.ts'
import type { ModelFile } from '../../../src/core/text/learned/model.ts'
import { generate } from '../../../src/core/text/lemmas/generate.ts'
import { smallFamily } from './small-family.ts'

const learn = () => finish(train(smallFamily, createCaseReader({}, generate)))
const words = { fi: 'x', sv: 'x', en: 'x' }
const ruleSet: RuleSet = {
  rules: [
    {
      id: 'own/cave',
      bases: [{ norms: [], level: 'warning', when: {} }],
      check: { kind: 'learned', family: 'cave' },
      message: words,
      why: words,
    },
  ],
  norms: {},
  lexicons: {},
}
const findingsOf = (model: ModelFile | null, text: string) =>
  createReviewer({ ...ruleSet, identify, inflect: generate, model }).review(draftOf(text), context).findings

describe('learning', () => {
  const model = learn()

  it('gives the same model, byte by byte, from the same sentences', () => {
    expect(JSON.stringify(learn())).toBe(JSON.stringify(model))
  })

  it('finds what was said in other words and another order, and lets the like of it pass', () => {
    const said = 'Älä hiisku muille, mutta kuiskattiin että luola myydään.'
    expect(findingsOf(model, said).map(({ rule }) => rule)).toEqual(['own/cave'])
    expect(findingsOf(model, 'Aamulla leivottiin keittiössä pullaa ja luettiin lehdessä satua.')).toEqual([])
  })

  it('works from a few dozen sentences, as an organisation may bring', () => {
    expect(model.families.map(({ name }) => name)).toEqual(['cave'])
    const found = smallFamily.filter(({ label, text }) => label === 'flag' && findingsOf(model, text).length > 0)
    const wrong = smallFamily.filter(({ label, text }) => label === 'allow' && findingsOf(model, text).length > 0)
    expect(found.length).toBeGreaterThan(60)
    expect(wrong).toEqual([])
  })

  it('tells how far it is, rising to nearly one', () => {
    const shares = [...train(smallFamily, createCaseReader({}, generate))]
    expect(shares.length).toBeGreaterThan(3)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.at(-1)).toBeLessThanOrEqual(1)
  })
})

describe('a model that does not fit', () => {
  const said = 'Keittiössä kuiskattiin, että luola myydään taas.'
  const model = learn()

  it.each<[string, Partial<ModelFile>]>([
    ['made for other features', { version: model.version + 1 }],
    ['of another size', { bits: model.bits - 1 }],
    ['with lexicons that are not there', { classes: ['common/not-there'] }],
    ['cut short', { rarity: model.rarity.slice(1) }],
    ['with a family too few', { weights: [] }],
  ])('%s is refused, and the review goes on', (_, change) => {
    expect(findingsOf(model, said)).toHaveLength(1)
    expect(findingsOf({ ...model, ...change }, said)).toEqual([])
    expect(findingsOf(null, said)).toEqual([])
  })
})
