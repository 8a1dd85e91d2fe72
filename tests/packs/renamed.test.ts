import { describe, expect, it } from 'vitest'
import { currentRules, currentSilences, storedIds, storedSilences } from '../../src/packs/renamed.ts'

const rule = (id: string, was?: string[]) => ({ rule: { id, ...(was && { was }) }, own: {} }) as never
const packs = [
  { rules: [rule('common/leak'), rule('common/inside-source', ['common/leaks', 'common/sources'])] },
  { rules: [rule('common/not-yet-public', ['common/leaks'])] },
]

describe('what people decided about a rule', () => {
  it('holds on under its new name', () => {
    expect(currentRules(['common/sources'], packs)).toEqual(['common/inside-source'])
  })

  it('holds for all that it was split into', () => {
    expect(currentRules(['common/leaks'], packs)).toEqual(['common/inside-source', 'common/not-yet-public'])
  })

  it('stays where nothing was renamed, or its pack is gone', () => {
    expect(currentRules(['common/leak', 'gone/rule'], packs)).toEqual(['common/leak', 'gone/rule'])
  })

  it('is taken back under every name that it was kept by', () => {
    expect(storedIds('common/inside-source', packs)).toEqual(['common/inside-source', 'common/leaks', 'common/sources'])
    expect(storedIds('common/leak', packs)).toEqual(['common/leak'])
  })

  it('holds on for a wording or an account alone, and comes back under every name', () => {
    expect(currentSilences(['common/sources#word:luonnos', '*#word:kotka'], packs)).toEqual([
      'common/inside-source#word:luonnos',
      '*#word:kotka',
    ])
    expect(storedSilences('common/inside-source#account:x:@me', packs)).toEqual([
      'common/inside-source#account:x:@me',
      'common/leaks#account:x:@me',
      'common/sources#account:x:@me',
    ])
  })
})
