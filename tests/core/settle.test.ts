import { expect, test } from 'vitest'
import type { Finding, FindingLevel } from '../../src/core/finding.ts'
import type { Grouped } from '../../src/core/merge.ts'
import { settleLearned } from '../../src/core/settle.ts'

const text = (some: string) => ({ fi: some, sv: some, en: some })

function finding(rule: string, level: FindingLevel, start: number, end: number): Finding {
  return {
    rule: `common/${rule}`,
    norms: [`pack/${rule}`],
    level,
    span: { start, end },
    found: '',
    other: null,
    message: text(rule),
    why: text(`why ${rule}`),
    source: text(''),
    fixes: [],
  } as Finding
}

const exact = (rule: string, level: FindingLevel, start: number, end: number): Grouped => ({
  finding: finding(rule, level, start, end),
  group: undefined,
})

function learned(
  rule: string,
  level: FindingLevel,
  score: number,
  beside: string[] = [],
  unit = { start: 0, end: 50 },
) {
  const one = finding(`learned-${rule}`, level, unit.start + 5, unit.start + 15)
  return { finding: one, group: undefined, learned: { unit: { ...unit, score }, beside, most: 'warning' as const } }
}

const names = (all: readonly Grouped[]) => all.map(({ finding }) => `${finding.rule} ${finding.level}`)

test('where an exact rule of the same matter speaks in the sentence, what was learned is silent and lends its norms', () => {
  const settled = settleLearned([exact('leak', 'warning', 20, 25), learned('secrecy', 'warning', 1, ['leak'])])
  expect(names(settled)).toEqual(['common/leak warning'])
  expect(settled[0]?.finding.norms).toEqual(['pack/leak', 'pack/learned-secrecy'])
})

test('an exact hint and a score that agree warn together', () => {
  expect(names(settleLearned([exact('leak', 'hint', 20, 25), learned('secrecy', 'hint', 1, ['leak'])]))).toEqual([
    'common/leak warning',
  ])
})

test('an exact rule of another matter, or in another sentence, silences nothing', () => {
  const other = [exact('hetu', 'stop', 20, 25), learned('secrecy', 'hint', 1, ['leak'])]
  expect(names(settleLearned(other))).toEqual(['common/hetu stop', 'common/learned-secrecy hint'])
  const far = [exact('leak', 'hint', 60, 70), learned('secrecy', 'hint', 1, ['leak'])]
  expect(names(settleLearned(far))).toEqual(['common/leak hint', 'common/learned-secrecy hint'])
})

test('where two families speak of one sentence, one finding names both', () => {
  const settled = settleLearned([
    learned('client', 'hint', 0.1),
    learned('meeting', 'hint', 0.4),
    learned('threat', 'hint', 0),
  ])
  expect(names(settled)).toEqual(['common/learned-meeting hint'])
  expect(settled[0]?.finding.message.fi).toBe('learned-meeting. learned-client.')
  expect(settled[0]?.finding.norms).toHaveLength(3)
})

test('families that speak of different sentences keep their own findings', () => {
  const apart = [learned('client', 'hint', 0.1), learned('meeting', 'hint', 0.4, [], { start: 50, end: 90 })]
  expect(settleLearned(apart)).toHaveLength(2)
})
