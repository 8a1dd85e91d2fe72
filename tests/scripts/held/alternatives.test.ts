import { describe, expect, it } from 'vitest'
import { countAlternatives, needless } from '../../../scripts/held/alternatives.ts'

const written = {
  pattern: '(?<found>{{who}} {{does}})',
  ignoreCase: true,
  parts: { who: ['cat', 'dog'], does: ['barks', 'sleeps', 'slee\\p{L}+'] },
}

describe('alternatives that nothing needs', () => {
  it('are those without which every text is still found', () => {
    expect(needless(written, ['The dog barks.'])).toEqual([
      { part: 'who', text: 'cat' },
      { part: 'does', text: 'slee\\p{L}+' },
      { part: 'does', text: 'sleeps' },
    ])
  })

  it('leave one of two that find the same', () => {
    expect(needless(written, ['A dog barks', 'A CAT sleeps'])).toEqual([{ part: 'does', text: 'slee\\p{L}+' }])
  })

  it('are not those that keep a text from being found', () => {
    const unless = { pattern: '(?<found>cat)(?! {{does}})', parts: { does: ['sleeps', 'barks'] } }
    expect(needless(unless, ['cat'], ['cat sleeps'])).toEqual([{ part: 'does', text: 'barks' }])
  })

  it('are not those of a part that something else uses, to want it not to follow', () => {
    const nested = {
      pattern: '(?<found>{{who}})',
      parts: { does: ['sleeps', 'barks'], who: ['cat(?! {{does}})'] },
    }
    expect(needless(nested, ['cat'], ['cat sleeps'])).toEqual([{ part: 'does', text: 'barks' }])
  })

  it('are told in letters of any script', () => {
    expect(needless(written, ['The dog sleeps, Ω 🐕'])).toEqual([
      { part: 'who', text: 'cat' },
      { part: 'does', text: 'slee\\p{L}+' },
      { part: 'does', text: 'barks' },
    ])
  })

  it('are all where no text is found', () => {
    expect(needless(written, ['A bird sings'])).toHaveLength(countAlternatives(written))
  })
})
