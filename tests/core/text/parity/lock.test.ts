import { describe, expect, it } from 'vitest'
import { lockFacts, restoreFacts } from '../../../../src/core/text/parity/lock.ts'
import { municipality } from '../../bilingual-view.ts'

const source = 'Retki on lauantaina 6.9. klo 10 ja maksaa 8 euroa. Soita 040 700 1111.'
const locked = lockFacts(source, 'fi', municipality)

describe('lockFacts and restoreFacts', () => {
  it('keeps facts from the translator and writes them in its language', () => {
    expect(locked.text).toBe('Retki on lauantaina [[1]] [[2]] ja maksaa [[3]]. Soita [[4]].')
    const restored = restoreFacts(
      'Utfärden är på lördag [[1]] [[ 2 ]] och kostar ［3］. Ring [[4]].',
      locked,
      'sv',
      municipality,
    )
    expect(restored).toEqual({
      text: 'Utfärden är på lördag 6.9 kl. 10 och kostar 8 euro. Ring 040 700 1111.',
      lost: [],
      corrected: 0,
    })
  })

  it('puts right by comparison what the translator wrote itself', () => {
    const { text, corrected, lost } = restoreFacts(
      'Utfärden är på söndag 6.9 kl. 11 och kostar 8 euro. Ring [[4]].',
      locked,
      'sv',
      municipality,
    )
    expect(text).toBe('Utfärden är på lördag 6.9 kl. 10 och kostar 8 euro. Ring 040 700 1111.')
    expect([corrected, lost]).toEqual([2, []])
  })

  it('names what is lost', () => {
    const { lost } = restoreFacts('Utfärden är [[1]] [[2]]. Ring [[4]].', locked, 'sv', municipality)
    expect(lost.map(({ text }) => text)).toEqual(['8 euroa'])
  })
})
