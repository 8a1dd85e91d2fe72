import { describe, expect, it } from 'vitest'
import { numberOfWord } from '../../../../src/core/text/facts/number-words.ts'

describe('numberOfWord', () => {
  it.each([
    ['kolmekymmentäseitsemän', 37],
    ['neljänkymmenenkahden', 42],
    ['kolmesataa', 300],
    ['satakuusikymmentäviisi', 165],
    ['kaksituhattaneljäsataa', 2400],
    ['kymmenentuhatta', 10_000],
    ['seitsemästoista', 17],
    ['kolmannentoista', 13],
    ['kahdeskymmeneskolmas', 23],
    ['viidentoista', 15],
    ['kuudelle', 6],
    ['sadan', 100],
    ['trettiosju', 37],
    ['fyrtioandra', 42],
    ['trehundra', 300],
    ['hundrasextiofem', 165],
    ['tvåtusenfyrahundra', 2400],
    ['tusen', 1000],
    ['sjuttonde', 17],
    ['förste', 1],
  ])('%s is %d', (word, value) => {
    expect(numberOfWord(word)).toBe(value)
  })

  it.each([
    'constructor',
    'hasownproperty',
    'satama',
    'satoja',
    'kuutisen',
    'toimii',
    'sjukhus',
    'ensi',
    'tiotal',
    'kolmio',
    'tusenlapp',
    'kymmeniä',
  ])('%s is none', word => {
    expect(numberOfWord(word)).toBeNull()
  })
})
