import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FactScanner } from '../../../../src/core/text/facts/fact.ts'
import { takeWeekdays } from '../../../../src/core/text/facts/weekdays.ts'

/** Short weekdays and what must stand around them, each in one expression. */
const MONTH = '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)'
const DATE = String.raw`(?=\.?(?:\s?[–-]\s?(?:ti|to|fr|lö|sö))?,?\s(?:den\s)?\d{1,2}(?:\.\d{1,2}\.|\.?(?:\s?[–-]\s?\d{1,2}\.(?:\d{1,2}\.)?)?\s?(?:[a-zß-ÿ]{3,}kuu|${MONTH})|\.?\s?[–-]\s?\d{1,2}\.\d))`
const DAY = '(?:ma|ti|ke|to|pe|la|su|må|fr|lö|sö)'
const BEHIND = String.raw`(?<=(?<![a-zß-ÿ])(?:${DAY}|on)\s?[–-]\s?)(?:${DAY}|on)(?![a-zß-ÿ])`
const SHORT = new RegExp(
  String.raw`(?<![a-zß-ÿ\d])(?:on(?:${DATE}|(?=\.?\skl[ .]))|${DAY}(?:${DATE}|(?=\.?\s\d{1,2}\.\d{1,2}(?![.,]?\d))|(?=\.?\s(?:klo|kl)[ .])|(?=\s\d{1,2}(?:[.:]\d\d)?\s?[–-]\s?\d)|(?=\s?[–-]\s?(?:${DAY}|on)(?![a-zß-ÿ])))|${BEHIND})`,
  'g',
)
const ANY = '(?:ma|ti|ke|to|pe|la|su|må|mån|tis|on|ons|tor|tors|fr|fre|lö|lör|sö|sön)'
const JOINT = String.raw`\.?(?:\s?[–-]\s?|,\s|\s(?:ja|och|&|sekä|samt)\s|\/)`
const LISTED = new RegExp(
  `(?<![a-zß-ÿ\\d])(?:${ANY}(?=${JOINT}${ANY}(?![a-zß-ÿ]))|(?<=(?<![a-zß-ÿ])${ANY}${JOINT})${ANY}(?![a-zß-ÿ]))`,
  'g',
)

/** Where the expressions have a weekday, those in lists first, as they are masked for the rest. */
function expected(text: string): number[] {
  const scanner = new FactScanner(text)
  const weekday = () => ({ kind: 'weekday' as const, values: [] })
  scanner.take(LISTED, weekday, [''])
  scanner.take(SHORT, weekday, [''])
  return scanner.facts.map(({ start }) => start).toSorted((a, b) => a - b)
}

const TWO_LETTERS = 'ma ti ke to pe la su må on fr lö sö'.split(' ')
const AROUND =
  ' |, |–|-| – |. |.| ja | den | den 3.2.| 3.2| 3.2.| 3 mars| 3. joulukuuta| 3.–5.6| kl. | klo 9|. kl 9| 9–11| 9.30-|x|1'
const SEPARATORS = ', | ja | och | & | sekä | samt |/|., |. |  |x|.'

const texts = (words: readonly string[], separators: string) =>
  fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...separators.split('|'))), { maxLength: 6 })
    .map(pieces => pieces.flat().join(''))

test.each([
  ['before a date or a time', texts(TWO_LETTERS, AROUND)],
  ['in a list', texts([...TWO_LETTERS, 'mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'], SEPARATORS)],
])('short weekdays %s are found where the whole expressions find them', (_, made) => {
  let found = 0
  fc.assert(
    fc.property(made, text => {
      const scanner = new FactScanner(text)
      takeWeekdays(scanner)
      found += scanner.facts.length
      expect(scanner.facts.map(({ start }) => start).toSorted((a, b) => a - b)).toEqual(expected(text))
    }),
    { numRuns: 3000 },
  )
  expect(found).toBeGreaterThan(1000)
})
