import fc from 'fast-check'
import { expect, test } from 'vitest'
import { context, draftOf, identify, ruleSet } from '../../scripts/bench/rules.ts'
import { forgetTexts } from '../../src/core/memo.ts'
import type { Context } from '../../src/core/model.ts'
import { createReviewer, type Reviewer } from '../../src/core/review.ts'
import { finish } from '../../src/core/steps.ts'
import { generate } from '../../src/core/text/lemmas/generate.ts'
import { makeWordsReady } from '../../src/core/words-ready.ts'

// Words made ready once, as what is built has them: each new reviewer would else inflect thousands.
const { data, words } = makeWordsReady(ruleSet, generate)
const parts = { ...data, words, identify, inflect: generate }
const contexts: readonly Context[] = [
  context,
  { ...context, account: 'personal-work', role: 'employee', composer: 'comment', platform: 'x' },
  { ...context, account: 'personal', role: 'trust-official', platform: 'linkedin' },
]

const bits = [
  'Uimahalli on suljettu ensi viikolla, ja ovet aukeavat maanantaina 3.2. klo 6.',
  'Simhallen är stängd nästa vecka och öppnar igen på måndag den 4 februari kl. 7.',
  'Luonnos ei ole julkinen, tunnus admin / kissa123.',
  'TERVETULOA KAIKKI MUKAAN!!! 🎉🎉🎉🎉',
  ' #kirkkonummi https://www.kirkkonummi.fi/fi/a ',
  'Valtuusto on täynnä idiootteja.',
  'la\n3.2.2026',
  ' ',
  '\n',
  '"',
  'ei ',
  '12,5 %',
  'x',
]
const edit = fc.record({
  text: fc.constantFrom(...bits),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(40),
  context: fc.constantFrom(...contexts),
})

const look = (reviewer: Reviewer, text: string, context: Context) => reviewer.review(draftOf(text), context)

test('what is remembered changes nothing: after any edits the review is that of a reviewer that saw nothing before', () => {
  const warm = createReviewer(parts)
  fc.assert(
    fc.property(fc.array(edit, { minLength: 2, maxLength: 8 }), edits => {
      let text = ''
      for (const { text: bit, at, cut, context } of edits) {
        const place = Math.round(at * text.length)
        text = text.slice(0, place) + bit + text.slice(place + cut)
        look(warm, text, context)
      }
      const last = edits.at(-1)?.context ?? context
      expect(look(warm, text, last)).toEqual(look(createReviewer(parts), text, last))
    }),
    { numRuns: 20 },
  )
}, 60_000)

test('in small steps it is the same review', () => {
  const reviewer = createReviewer(parts)
  const draft = draftOf(bits.join('\n'))
  expect(finish(createReviewer(parts).steps(draft, context))).toEqual(reviewer.review(draft, context))
})

test('a memory apart shares the rules and nothing of a text; what is forgotten changes nothing', () => {
  const reviewer = createReviewer(parts)
  const draft = draftOf(bits.join('\n'))
  const first = reviewer.apart().review(draft, context)
  forgetTexts()
  expect(reviewer.apart().review(draft, context)).toEqual(first)
  expect(reviewer.review(draft, context)).toEqual(first)
})
