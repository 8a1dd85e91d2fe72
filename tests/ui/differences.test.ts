import { describe, expect, it } from 'vitest'
import { markDifferences } from '../../src/ui/card/differences.ts'

const marked = (one: string, two: string) =>
  markDifferences(one, two).map(pieces => pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''))

describe('markDifferences', () => {
  it.each([
    ['14.–18. lokakuuta', '14–19 oktober', '14.–[18]. lokakuuta', '14–[19] oktober'],
    ['klo 06', 'kl. 6', 'klo 06', 'kl. 6'],
    ['klo 18–20', 'kl. 18', 'klo 18–20', 'kl. 18'],
    ['maanantaina', 'tisdag', 'maanantaina', 'tisdag'],
    ['', '', '', ''],
    ['10 €', '12 €', '[10] €', '[12] €'],
  ])('%s / %s', (one, two, first, second) => expect(marked(one, two)).toEqual([first, second]))
})
