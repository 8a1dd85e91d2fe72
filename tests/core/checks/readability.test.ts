import { describe, expect, it } from 'vitest'
import type { ReadabilityCheck } from '../../../src/core/checks/readability.ts'
import { findingsOf, foundBy } from './one-rule.ts'

const sentences: ReadabilityCheck = { kind: 'readability', finds: 'long-sentence', from: { fi: 6, sv: 9, en: 9 } }
const words: ReadabilityCheck = { kind: 'readability', finds: 'long-words', from: { fi: 12, sv: 16, en: 16 } }

describe('long sentences', () => {
  it('are measured by their language', () => {
    const text = 'Nyt tässä on jo seitsemän sanaa.'
    expect(foundBy(sentences, text)).toEqual([text])
    expect(foundBy(sentences, 'Nu har vi sju ord i meningen.', { language: 'sv' })).toEqual([])
    expect(foundBy(sentences, 'Nu har vi fler än åtta ord i samma mening.', { language: 'sv' })).toHaveLength(1)
  })

  it('tell how many words they have, without the space around them', () => {
    const [finding] = findingsOf(sentences, 'Lyhyt alku. Tässä on nyt aivan liian monta sanaa. Loppu.')
    expect(finding?.found).toBe('Tässä on nyt aivan liian monta sanaa.')
    expect(finding?.message.fi).toContain(' 7')
  })

  it('do not count links, hashtags and mentions', () => {
    expect(foundBy(sentences, 'Katso lisää täältä https://example.com/a-b-c #yksi #kaksi @kolme')).toEqual([])
  })
})

describe('long words', () => {
  it('are those with many letters in one part', () => {
    expect(foundBy(words, 'Varhaiskasvatussuunnitelma ja Länsi-Uusimaa')).toEqual(['Varhaiskasvatussuunnitelma'])
  })

  it('are not codes, links or hashtags', () => {
    expect(foundBy(words, 'ABCDEFGH12345678 https://example.com/varhaiskasvatus #varhaiskasvatus')).toEqual([])
  })
})
