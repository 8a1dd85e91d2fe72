import { describe, expect, it } from 'vitest'
import { context, draftOf, identify, ruleSet } from '../../scripts/bench/rules.ts'
import { createReviewer } from '../../src/core/review.ts'
import { generate } from '../../src/core/text/lemmas/generate.ts'

const rules = ruleSet.rules.filter(({ check }) => check.kind === 'tone')
const reviewer = createReviewer({ ...ruleSet, rules, identify, inflect: generate })
const found = (text: string) =>
  reviewer.review(draftOf(text), context).findings.map(({ level, span }) => {
    return `${level} ${text.slice(span?.start, span?.end)}`
  })

describe('what is spoken about is not said', () => {
  it.each([
    'Joka väittää, että he ovat roskaväkeä, levittää vihapuhetta.',
    'Att skriva att alla romer är idioter säger mer om skribenten.',
    'Calling the night shift idiots is unacceptable.',
    'Hän kohtelee meitä kuin roskaväkeä.',
    'They treat the cleaners like human garbage.',
    'Our work may be worth shit to you, but it keeps the trains running.',
  ])('%s', text => expect(found(text)).toEqual([]))

  it.each([
    ['You people are garbage.', 'warning garbage'],
    ['Stop it, you idiot, this is unacceptable.', 'warning idiot'],
    ['Puheenjohtaja väittää muuta, mutta hän on idiootti.', 'warning idiootti'],
  ])('but said is said: %s', (text, what) => expect(found(text)).toContain(what))
})

describe('of whom a word is said', () => {
  it.each([
    'I was being such an asshole yesterday, sorry.',
    'We behaved like complete idiots at the party.',
    'Your headset is worthless.',
    'Sinun ehdotuksesi on typerä.',
    'I read the draft and that is really stupid.',
  ])('the writer or a thing: %s', text => expect(found(text)).toEqual([]))

  it.each([
    ['I am surrounded by idiots.', 'warning idiots'],
    ['You are worthless.', 'warning worthless'],
  ])('others: %s', (text, what) => expect(found(text)).toContain(what))
})

describe('a word with a harmless sense', () => {
  it.each([
    'Narttu penikoi yöllä, pentuja tuli kuusi.',
    'The bitch had her litter last night.',
    'The old dyke keeps the sea out of the village.',
    'We had faggots and peas for dinner.',
  ])('is harmless beside what shows the sense: %s', text => expect(found(text)).toEqual([]))

  it('is none without', () => expect(found('I hate that bitch.')).toContain('warning bitch'))

  it('of a dog is none of a garden: the sense is the same', () =>
    expect(found('That bitch dug up my garden.')).toContain('warning bitch'))
})

it('among those who love each other a coarse word is a hint', () => {
  expect(found('Happy birthday, you old bitch!').filter(one => one.endsWith('bitch'))).toEqual(['hint bitch'])
})
