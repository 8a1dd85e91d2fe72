import { describe, expect, it } from 'vitest'
import { isInside, quotations } from '../../../src/core/text/quotation.ts'

const quoted = (text: string) => quotations(text).map(({ start, end }) => text.slice(start, end))

describe('quotations', () => {
  it.each([
    ['Hän sanoi: ”Tulen huomenna.”', ['”Tulen huomenna.”']],
    ['Hon sade ”jag kommer” och gick.', ['”jag kommer”']],
    ['”Yksi” ja ”kaksi”', ['”Yksi”', '”kaksi”']],
    ['He said “I will come”.', ['“I will come”']],
    ['«Moi», sanoi toinen.', ['«Moi»']],
    ['"They say: "Why, he is?" Well," he said.', ['"They say: "Why, he is?" Well,"']],
    ['19" näyttö ja 24" näyttö', []],
    ['Avaamaton lainaus: ”ei lopu', []],
    ['Alla vill gnälla." Sedan gick han.', ['Alla vill gnälla."']],
    ['”Yksi”, hän sanoi. ”Kaksi, ja', ['”Yksi”', '”Kaksi, ja']],
    ['Näyttö on 24" leveä', []],
    ['', []],
  ])('of %s', (text, found) => expect(quoted(text)).toEqual(found))

  it('hold what lies wholly inside', () => {
    const text = 'Hän huusi: ”olet idiootti” ja lähti.'
    const at = text.indexOf('idiootti')
    expect(isInside({ start: at, end: at + 8 }, quotations(text))).toBe(true)
    expect(isInside({ start: 0, end: at + 8 }, quotations(text))).toBe(false)
  })
})
