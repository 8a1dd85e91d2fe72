import { describe, expect, it } from 'vitest'
import { twinGains } from '../../../../src/core/text/language/twins.ts'

const line = (text: string, gain: number, sure = false) => ({
  figures: (text.match(/\d+/g) ?? []).join(' '),
  words: text.replace(/[^\p{L}]+/gu, ' ').trim(),
  gain,
  sure,
})
const gains = (...lines: Parameters<typeof twinGains>[0]) => [...twinGains(lines)].sort(([one], [other]) => one - other)

describe('twinGains', () => {
  it('goes by where the lines of two blocks differ, not by what they say alike', () => {
    expect(gains(line('Lauantai 3', 200), line('Bea 040', -90), line('Lördag 3', -300), line('Bea 040', -90))).toEqual([
      [0, 500],
      [1, 500],
      [2, -500],
      [3, -500],
    ])
  })

  it('tells lists that say the same apart by the words above them', () => {
    const list = [line('Kisa 5', -20), line('Reima 4', 60)]
    expect(gains(line('Tulokset', 300), ...list, line('Resultat', -100), ...list).map(([, gain]) => gain)).toEqual([
      400, 400, 400, -400, -400, -400,
    ])
  })

  it('pairs the same words though one figure was changed', () => {
    expect(gains(line('Ohjelma 1', 100), line('Kisa 5', 0), line('Program 1', -100), line('Kisa 6', 0))).toHaveLength(4)
  })

  it('takes two lines that lean much to one side for two of one half, and leaves what is sure', () => {
    expect(gains(line('Kirjasto 10', 500), line('Uimahalli 10', 400))).toEqual([])
    expect(gains(line('Kirjasto 10', 2000, true), line('Library 10', -100))).toEqual([])
    expect(gains(line('Kirjasto 10', 500, true), line('Bibba 10', -100))).toEqual([[1, -600]])
  })
})
