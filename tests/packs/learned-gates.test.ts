import { describe, expect, it, test } from 'vitest'
import { type DraftLine, readDraftLine } from '../../scripts/check/input.ts'
import { allCases } from '../../scripts/learn/cases.ts'
import type { Finding } from '../../src/core/finding.ts'
import { packs, reviewerFor } from './shipped.ts'

const cases = await allCases(packs)

type Where = Partial<Omit<DraftLine, 'text' | 'packs'>>

const known = new Map<string, Finding[]>()

/** What learned rules find in a text; several tests ask for the same. */
function learnedIn(text: string, where: Where = {}): Finding[] {
  const key = JSON.stringify([text, where])
  const findings = known.get(key) ?? learnedAnew(text, where)
  known.set(key, findings)
  return findings
}

function learnedAnew(text: string, where: Where): Finding[] {
  const input = readDraftLine({ platform: 'facebook', text, packs: ['enontekio'], ...where }, packs)
  const { findings } = reviewerFor(input.packs).review(input.draft, input.context)
  return findings.filter(({ rule }) => rule.includes('/learned-'))
}

/** Every third of a family's sentences. */
const flagsOf = (family: string) =>
  cases
    .filter(one => one.family === family && one.label === 'flag')
    .filter((_, at) => at % 3 === 0)
    .map(({ text }) => text)

/** How many of them its own rule speaks of somewhere. */
const foundBy = (family: string, where: Where) =>
  flagsOf(family).filter(text => learnedIn(text, where).some(({ rule }) => rule === `common/learned-${family}`)).length

describe('who writes where decides', () => {
  it.each<[string, Where, Where]>([
    ['employer-disparaged', { account: 'personal' }, { account: 'personal', role: 'trust-official' }],
    ['employer-disparaged', { account: 'personal' }, { account: 'organisation' }],
    ['dispute', { account: 'personal' }, { account: 'organisation' }],
    ['position', { account: 'organisation' }, { account: 'personal', role: 'trust-official' }],
  ])('%s is found with %o and never with %o', (family, there, elsewhere) => {
    expect(foundBy(family, there)).toBeGreaterThan(50)
    expect(foundBy(family, elsewhere)).toBe(0)
  })
})

const some = cases.filter(({ label }, at) => label === 'flag' && at % 20 === 0).map(({ text }) => text)

test('what tells of what others said is never more than a hint, but where the writer says "I" or "we"', () => {
  const told = some.flatMap(text => learnedIn(`${text} Näin kertoi lehti.`).map(finding => ({ text, finding })))
  const isOwn = (text: string) =>
    /(?<!\p{L})(?:I|my|we|our|us|m[iä]n?u?\p{L}*|me|mei\p{L}+|mul\p{L}+|mun|jag|mig|mitt?|mina|vi|oss|vår\p{L}*|\p{L}+mme)(?!\p{L})/iu.test(
      text,
    )
  expect(told.length).toBeGreaterThan(20)
  expect(told.filter(({ text, finding }) => finding.level !== 'hint' && !isOwn(text)).map(({ text }) => text)).toEqual(
    [],
  )
  expect(told.some(({ finding }) => finding.level === 'warning')).toBe(true)
})

test('those who want more hints get all that others get', () => {
  const marked = (moreHints: boolean) => some.filter(text => learnedIn(text, moreHints ? { moreHints } : {}).length > 0)
  const usual = marked(false)
  const more = marked(true)
  expect(usual.filter(text => !more.includes(text))).toEqual([])
  expect(more.length).toBeGreaterThan(usual.length)
})

test('a longer text has to be surer: the same sentence among others is marked less often', () => {
  const around = 'Tänään oli kaunis sää ja kävelimme rannalla, kunnes aurinko laski saarten taakse. '
  const marked = (text: (sentence: string) => string) => some.filter(one => learnedIn(text(one)).length > 0).length
  expect(marked(one => around.repeat(5) + one)).toBeLessThan(marked(one => one))
})

test('a finding names the words that told, and its place is in the text', () => {
  for (const text of some) {
    for (const { span, why } of learnedIn(text)) {
      expect(span && text.slice(span.start, span.end).trim()).toBeTruthy()
      expect(why.fi).toMatch(/”[^”]+”/)
    }
  }
})
