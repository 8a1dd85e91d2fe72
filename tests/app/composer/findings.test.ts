import { describe, expect, test } from 'vitest'
import { inTextOrder, marksOf, moveFinding, sameFinding, weightiestAt } from '../../../src/app/composer/findings.ts'
import type { Finding, FindingLevel } from '../../../src/core/finding.ts'
import { changeOf } from '../../../src/page/track.ts'
import { STOP } from '../../ui/gallery/data.ts'

const at = (start: number, end: number, level: FindingLevel = 'warning'): Finding => ({
  ...STOP,
  level,
  span: { start, end },
  fixes: [{ label: { fi: 'a', sv: 'a', en: 'a' }, edits: [{ span: { start, end }, insert: 'a' }] }],
})
const change = (before: string, after: string) => {
  const found = changeOf(before, after)
  if (!found) throw new Error('nothing changed')
  return found
}

describe('a finding after an edit', () => {
  const before = 'Hei. Kokous on 3.2. ja 4.2.'
  const finding = { ...at(15, 19), other: { span: { start: 23, end: 27 }, text: '4.2.', language: 'sv' as const } }

  test('moves with all that it speaks of', () => {
    const moved = moveFinding(finding, change(before, `Moi. ${before}`))
    expect(moved?.span).toEqual({ start: 20, end: 24 })
    expect(moved?.other?.span).toEqual({ start: 28, end: 32 })
    expect(moved?.fixes[0]?.edits[0]?.span).toEqual({ start: 20, end: 24 })
  })

  test('goes when the edit touches it, or what it is compared with', () => {
    expect(moveFinding(finding, change(before, before.replace('3.2.', '3.3.')))).toBeNull()
    expect(moveFinding(finding, change(before, before.replace('4.2.', '4.3.')))).toBeNull()
  })

  test('stays without a place', () => {
    expect(moveFinding({ ...STOP, span: null }, change('a', 'ab'))).toMatchObject({ span: null, rule: STOP.rule })
  })
})

test('findings stand in the order of the text, at one place the weightiestAt first, and those without a place last', () => {
  const [early, late, heavy, nowhere] = [at(1, 2), at(9, 10), at(9, 12, 'stop'), { ...STOP, span: null }] as const
  expect(inTextOrder([nowhere, late, heavy, early])).toEqual([early, heavy, late, nowhere])
  expect(weightiestAt([early, heavy, late])).toBe(1)
  expect(weightiestAt([])).toBe(-1)
  expect(marksOf([nowhere, early])).toEqual([{ level: 'warning', span: { start: 1, end: 2 } }])
  const other = { span: { start: 5, end: 7 }, text: 'x', language: 'sv' as const }
  expect(marksOf([{ ...early, other }])).toHaveLength(2)
  expect(sameFinding(early, { ...late, found: early.found })).toBe(true)
})

test('what ends before the edit is the very same finding', () => {
  const finding = at(4, 8)
  expect(moveFinding(finding, change('Hei tämä', 'Hei tämä on'))).toEqual(finding)
  expect(moveFinding(finding, change('Hei tämä on', 'Hei tämä onn'))).toBe(finding)
})
