import { expect, test } from 'vitest'
import { ANYWHERE, bareDraft, NO_ORGANISATION } from '../../src/core/bare-text.ts'
import type { Context, Draft } from '../../src/core/model.ts'
import { createReviewer } from '../../src/core/review.ts'
import type { Rule } from '../../src/core/rule.ts'
import { loadIdentify } from '../../src/core/text/language/identify.ts'
import { generate } from '../../src/core/text/lemmas/generate.ts'
import type { WayOut } from '../../src/core/way-out.ts'

const identify = await loadIdentify()
const text = { fi: 'a', sv: 'b', en: 'c' }
const openings = { fi: ['Olen eri mieltä: …'], sv: ['Jag är av annan åsikt: …'], en: ['I disagree: …'] }
const context: Context = { ...ANYWHERE, account: 'personal-work', organisation: NO_ORGANISATION, now: null }

/** What a rule about a pattern offers in a text, each as the text that would come of it. */
function offered(written: string, pattern: string, offers: WayOut): string[] {
  const rule: Rule = {
    id: 'town/rule',
    bases: [{ norms: [], level: 'warning', when: {} }],
    check: { kind: 'pattern', pattern },
    message: text,
    why: text,
    offers,
  }
  const reviewer = createReviewer({ rules: [rule], norms: {}, lexicons: {}, identify, inflect: generate })
  const draft: Draft = bareDraft(written)
  const [finding] = reviewer.review(draft, context).findings
  return (finding?.fixes ?? []).map(({ edits }) =>
    edits.reduce((done, { span, insert }) => done.slice(0, span.start) + insert + done.slice(span.end), written),
  )
}

test('takes the place out with one space beside it', () => {
  expect(offered('Tunnus X123 löytyi.', 'X123', { remove: true })).toEqual(['Tunnus löytyi.'])
  expect(offered('X123 löytyi.', 'X123', { remove: true })).toEqual([' löytyi.'])
  expect(offered('Tunnus oli X123.', 'X123', { remove: true })).toEqual(['Tunnus oli.'])
})

test('hides letters and digits after the first few, and keeps the shape', () => {
  expect(offered('Soita 040 123 4567 nyt.', '040 123 4567', { keep: 3 })).toEqual(['Soita 040 ••• •••• nyt.'])
})

test('begins the sentence anew, in its language, and leaves the others', () => {
  const mixed =
    'Kiitos kokouksesta kaikille osallistujille. Te olette ihan HUONOJA ihmisiä kaikki.\nVi tackar alla som deltog. Ni är HUONOJA allihopa här i kommunen.'
  expect(offered(mixed, 'HUONOJA', { openings })).toEqual([mixed.replace(/Te olette.*kaikki\./, 'Olen eri mieltä: …')])
  expect(offered('Tack för mötet i går. Ni är DÅLIGA allihopa här i kommunen.', 'DÅLIGA', { openings })).toEqual([
    'Tack för mötet i går. Jag är av annan åsikt: …',
  ])
})

test('replaces all sentences that the place goes over', () => {
  expect(offered('Hei. Yksi kaksi. Kolme neljä. Loppu.', String.raw`kaksi\. Kolme`, { openings })).toEqual([
    'Hei. Olen eri mieltä: … Loppu.',
  ])
})

test('offers nothing where a rule says nothing', () => {
  expect(offered('Tunnus X123 löytyi.', 'X123', {})).toEqual([])
})
