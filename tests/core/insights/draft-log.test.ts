import { expect, test } from 'vitest'
import type { Finding, Fix, Review } from '../../../src/core/finding.ts'
import {
  beginLog,
  type DraftLog,
  follow,
  isWorthNoting,
  publishIn,
  skipIn,
} from '../../../src/core/insights/draft-log.ts'
import { AT } from './notes.ts'

const none = { fi: '', sv: '', en: '' }
const finding = (rule: string, fixes: readonly Fix[] = []): Finding => ({
  ...{ rule, norms: [], level: 'hint', span: null, found: '', other: null },
  ...{ message: none, why: none, source: none, fixes },
})
const review = (...findings: Finding[]): Review => ({
  ...{ languages: [], coverage: [], owes: [], facts: [], reminders: [], owed: [] },
  findings,
})
const write = (start: number, end: number, insert: string): Fix => ({
  label: none,
  edits: [{ span: { start, end }, insert }],
})
const begun = beginLog({ id: 'a', at: AT, platform: 'x', composer: 'post', account: 'personal', pack: null })
const steps = (...all: [string, Review][]): DraftLog =>
  all.reduce((log, [text, seen]) => follow(log, text, seen, 4.4), begun)

test('what a fix made is fixed, what went otherwise is rewritten, what is there stands', () => {
  const caps = finding('caps', [write(0, 3, 'Hei')])
  const insult = finding('insult')
  const link = finding('link')
  const log = steps(
    ['HEI te pellet', review(caps, insult, link)],
    ['Hei te pellet', review(insult, link)],
    ['Hei te kaikki', review(link)],
  )
  expect(log.note.found).toEqual({ caps: 'fixed', insult: 'revised', link: 'stood' })
  expect(log.note.took).toEqual([4, 4, 4])
})

test('how long a key was held up is noted to a tenth of a millisecond, where one was', () => {
  const log = [0, 0.449, 12.06].reduce((one, lag) => follow(one, 'Hei te', review(), 4, lag), begun)
  expect(log.note.lags).toEqual([0.4, 12.1])
})

test('what comes back stands again', () => {
  const insult = finding('insult')
  expect(steps(['a', review(insult)], ['b', review()], ['a', review(insult)]).note.found).toEqual({ insult: 'stood' })
})

test('notes nothing of the text', () => {
  const log = publishIn(skipIn(steps(['Salaisuus on 131052-308T', review(finding('hetu'))]), 'hetu', 'other'), ['fi'])
  expect(JSON.stringify(log.note)).not.toMatch(/131052|Salaisuus/)
  expect(log.note).toMatchObject({ skipped: { hetu: 'other' }, published: true, languages: ['fi'] })
})

test('a word or two are no draft yet', () => {
  expect(isWorthNoting(steps(['Hei te', review()]))).toBe(false)
  expect(isWorthNoting(steps(['Hei te kaikki', review()]))).toBe(true)
  expect(isWorthNoting(steps(['Hei', review(finding('caps'))]))).toBe(true)
})
