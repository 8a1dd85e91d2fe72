import { describe, expect, it } from 'vitest'
import { wrongReport } from '../../src/core/wrong-report.ts'

const TEXT = 'Kokous on auki kaikille maanantaina klo 18 salissa.'
const at = (found: string) => ({ start: TEXT.indexOf(found), end: TEXT.indexOf(found) + found.length })
const finding = (found: string) => ({ rule: 'common/a', level: 'warning' as const, span: at(found), found })

describe('a report on a finding that is wrong', () => {
  it('has the rule, the version and ten characters on each side', () => {
    expect(wrongReport(finding('kaikille'), TEXT, '0.1.0')).toBe(
      'Tolkku 0.1.0\ncommon/a (warning)\ns on auki [kaikille] maanantai',
    )
  })

  it('has no more than there is at the ends, and no line breaks of the text', () => {
    expect(wrongReport(finding('Kokous'), TEXT, '1')).toContain('\n[Kokous] on auki k')
    expect(wrongReport({ ...finding('x'), span: { start: 2, end: 3 } }, 'a\nx\nb', '1')).toContain('\na [x] b')
  })

  it('shows of what is serious or about somebody the shape alone', () => {
    const text = 'Matti Meikäläinen 131052-308T tuli'
    const span = { start: 18, end: 29 }
    const shape = 'xxxxxxxxx [000000-000X] xxxx'
    const base = { rule: 'r', found: '131052-308T', span }
    expect(wrongReport({ ...base, level: 'stop' }, text, '1')).toContain(shape)
    expect(wrongReport({ ...base, level: 'hint', about: 'person' }, text, '1')).toContain(shape)
  })

  it('says so where there is no place', () => {
    expect(wrongReport({ ...finding('x'), span: null }, TEXT, '1')).toMatch(/\n–$/)
  })
})
