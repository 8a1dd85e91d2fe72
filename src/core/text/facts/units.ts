import type { Unit } from './fact.ts'

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:miljard|mrd|md)/, 1e9],
  [/^(?:milj|mn)/, 1e6],
  [/^(?:tuha|tusen)/, 1e3],
  [/^m$/, 1e6],
  [/^[kt]$/, 1e3],
]
/** "12 M€", "300 t€": a letter before the sign is a scale too. */
export const SCALE = String.raw`(?:\s?(milj(?:oon|on|ard)[a-zß-ÿ]*|milj\.|mrd\.?|mn|md|tuhatta|tuhannen|tusen|[mkt](?=€|eur))(?:(?<=[mkt])(?=€|eur)|(?![a-zß-ÿ])))?`
export const UNIT = String.raw`(?:\s?(€|euro[a-zß-ÿ]*|eur(?![a-zß-ÿ])|e(?![a-zß-ÿ])|%|prosent[a-zß-ÿ]*|procent[a-zß-ÿ]*|(?:[a-z]\s)?§|(?:[a-z]\s)?(?:moment|mom\b|mgr|kohda|kohta|kohdi|artikl|luvu|luku|lukuun|kap\b|kapit|punkt|alakohda)[a-zß-ÿ]*|\.?\s?(?:kerro|krs|våning|vån)[a-zß-ÿ]*))?`
export const MEASURE =
  /^\s?(?:[–—-]\s?[\d,]+\s?)?(tun(?:ti|nin)|tim(?:m|\.)|min(?:u|(?![a-zß-ÿ]))|vuoroka|dygn|päivä[än](?![a-zß-ÿ])|dagar|viikkoa|viikon|veckor|mm|millim|cm|sentti|centim|km|kilom|kg|kilo|g(?:ram|(?![a-zß-ÿ]))|t(?:onni|on(?![a-zß-ÿ]))|m(?:etri|eter|(?![a-zß-ÿ²³\d])))/
/** Minutes, metres and grams, so that 1.5 hours are 90 minutes and 50 mm are 5 cm. */
const MEASURES: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:tun|tim)/, 'min', 60],
  [/^min/, 'min', 1],
  [/^(?:vuoroka|dygn|päiv|dag)/, 'min', 1440],
  [/^(?:viik|veck)/, 'min', 10_080],
  [/^(?:mm|mil)/, 'm', 0.001],
  [/^c|^s/, 'm', 0.01],
  [/^(?:km|kilom)/, 'm', 1000],
  [/^k/, 'g', 1000],
  [/^g/, 'g', 1],
  [/^t/, 'g', 1e6],
  [/^m/, 'm', 1],
]

/** A length, weight or time in its smallest unit, so that 1.5 hours are 90 minutes. */
export function measureKey(value: number, unit: string): string {
  const [, kind, factor] = MEASURES.find(([pattern]) => pattern.test(unit)) ?? [null, 'm', 1]
  return `${kind}=${rounded(value * factor)}`
}

/** A value times its scale. */
export function scaled(value: number, scale: string): number {
  return rounded(value * (SCALES.find(([pattern]) => pattern.test(scale))?.[1] ?? 1))
}

export const rounded = (value: number) => Math.round(value * 1e4) / 1e4

/** The unit that a value may contradict others in. */
export function unitOf(unit = ''): Unit | undefined {
  const text = unit.trim().toLowerCase()
  if (text === '') return undefined
  if (/^(?:€|e)/.test(text)) return '€'
  if (/^(?:%|pros|proc)/.test(text)) return '%'
  return /^\.?\s?(?:kerro|krs|vån)/.test(text) ? 'krs' : '§'
}
