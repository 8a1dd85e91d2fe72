import type { FactDraft, FactScanner, Unit } from './fact.ts'
import { rounded, UNIT, unitOf } from './units.ts'

/** "2 euroa 50 senttiä", "2 euro och 50 cent", and cents alone. */
const EUROS_AND_CENTS =
  /(?<![a-zß-ÿ\d.,])(?:(\d+)\s?(?:euro[a-zß-ÿ]*|€|e)\s(?:ja\s|och\s)?)?(\d{1,2})\s?(?:sentti(?:ä|n)?|snt|cent)(?![a-zß-ÿ])/g
/** Degrees, shares and sums below zero: a dash that is no range and opens no item of a list. */
const BELOW_ZERO = new RegExp(
  String.raw`(?<![\d.,)]\s?)(?<!\p{L})(?:miinus|minus|negativt?)\s(\d{1,3}(?:[ .]\d{3})+(?!\d)|\d+)(?:,(\d+))?(?!\d|[.,]\d)|` +
    String.raw`(?<![\d.,)]\s?)(?<!\p{L})[-−–](\d+)(?:,(\d+))?(?=\s?(?:°|ast(?:etta|een|e)|grad|c(?![a-zß-ÿ])|%|pros|proc|€|eur|milj|mn))` +
    String.raw`|(?<![\d.,])(\d+)(?:,(\d+))?\s?(?=pakkasast|minusgrad|köldgrad|(?:ast(?:etta|een)|grader[a-zß-ÿ]*)\s(?:pakkasta|kyla|köld|minus))`,
  'gu',
)
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
])
/** "1½", "½ kg". */
const FRACTION = new RegExp(`(?<![a-zß-ÿ\\d.,])(?:(\\d+)\\s?)?([½¼¾])${UNIT}`, 'g')
/** "puoli kiloa", "en halv liter"; soft, since halves are said in many ways. */
const HALF_OF =
  /(?<![a-zß-ÿ])(?:puoli|puolen|puolta|(?:en |ett )?halvt?)(?=\s(?:kilo|litra|liter|metri|meter|kilometr|mil|tonn|ton|miljoon|miljon|päivä|dag|vuotta|vuoden|år|prosent|procent)[a-zß-ÿ]*)/g
/** "3 mil" is thirty kilometres. */
const SWEDISH_MILE = /(?<![a-zß-ÿ\d.,])(\d+)(?:,(\d+))?(?:\s?[–-]\s?(\d+))?\s?mil(?![a-zß-ÿ])/g

/** Takes sums, values below zero, fractions and Swedish miles; before numbers. */
export function takeAmounts(scanner: FactScanner): void {
  const value = (whole = '0', rest = '0') => Number(`${whole}.${rest}`)
  const number = (values: readonly number[], unit?: Unit): FactDraft => ({
    kind: 'number',
    values: values.map(one => ({ key: `n:${rounded(one)}` })),
    ...(unit ? { unit } : {}),
  })
  scanner.take(EUROS_AND_CENTS, ([, euros, cents]) => number([Number(euros ?? 0) + Number(cents) / 100], '€'), [
    'sent',
    'cent',
    'snt',
  ])
  const belowZero = ([text, ...groups]: RegExpExecArray) => {
    const at = groups.findIndex((group, index) => index % 2 === 0 && group !== undefined)
    return {
      ...number([-value(groups[at]?.replace(/\D/g, ''), groups[at + 1])]),
      to: text.trimEnd().length,
    }
  }
  scanner.take(BELOW_ZERO, belowZero, ['-', '−', '–', 'minus', 'miinus', 'negativ', 'pakkas', 'kyla', 'köld'])
  scanner.take(
    FRACTION,
    ([, whole, sign = '', unit]) => number([Number(whole ?? 0) + (FRACTIONS.get(sign) ?? 0)], unitOf(unit)),
    [...FRACTIONS.keys()],
  )
  scanner.take(HALF_OF, () => ({ ...number([0.5]), soft: true }), ['puol', 'halv'])
  const miles = ([, whole, rest, to]: RegExpExecArray) => ({
    ...number([10 * value(whole, rest), ...(to ? [10 * Number(to)] : [])]),
  })
  scanner.take(SWEDISH_MILE, miles, ['mil'])
}
