import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPacks } from '../../scripts/packs.ts'
import type { Context } from '../../src/core/model.ts'
import { createReviewer, type Reviewer } from '../../src/core/review.ts'
import { loadIdentify } from '../../src/core/text/identify.ts'
import { generate } from '../../src/core/text/lemmas/generate.ts'
import { organisationsOf, ruleSetOf } from '../../src/packs/rule-set.ts'

const packs = readPacks()
const chosen = packs.map(({ id }) => id)
const parts = { ...ruleSetOf(packs, chosen), identify: await loadIdentify(), inflect: generate }
const context: Context = {
  platform: 'facebook',
  composer: 'post',
  role: 'communicator',
  account: 'organisation',
  audience: 'public',
  organisation: organisationsOf(packs, chosen),
  ownOpinionsInProfile: false,
  consentGiven: false,
  now: new Date('2026-11-22T10:00:00Z'),
}
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

const look = (reviewer: Reviewer, text: string, context: Context) => {
  const draft = { text, attachments: [], replyTo: null, answersInThread: 0 }
  return { review: reviewer.review(draft, context), stops: reviewer.stops(draft, context) }
}

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
  const draft = { text: bits.join('\n'), attachments: [], replyTo: null, answersInThread: 0 }
  const steps = createReviewer(parts).steps(draft, context)
  let step = steps.next()
  while (!step.done) step = steps.next()
  expect(step.value).toEqual(reviewer.review(draft, context))
})
