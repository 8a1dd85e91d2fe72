/** A number word, or what stands in one: the value of its parts is added or multiplied from left to right. */
type Kind = 'unit' | 'teen' | 'ten' | 'hundred' | 'thousand'
type Part = readonly [pattern: string, value: number, kind: Kind]

const FI_CASE = '(?:n|[aä]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|n[aä]|ksi|tt[aä])?'
const FI_UNITS: readonly (readonly [stems: string, ordinal: string, value: number])[] = [
  ['yksi|yhtä|yhden|yh[dt]e(?:ss[aä]|st[aä]|en|ll[aä]|lt[aä]|lle|n[aä]|ksi)', 'yhde|ensimmäi(?:nen|se|stä)', 1],
  ['kaksi|kahta|kah[dt]e(?:n|ss[aä]|st[aä]|en|ll[aä]|lt[aä]|lle|n[aä]|ksi)', 'kahde|toi(?:nen|se|sta)', 2],
  ['kolme(?:en)?', 'kolma', 3],
  ['neljä(?:än)?', 'neljä', 4],
  ['viisi|viittä|vii[dt]e(?:en)?', 'viide', 5],
  ['kuusi|kuutta|kuu[dt]e(?:en)?', 'kuude', 6],
  ['seitsemä(?:än)?', 'seitsemä', 7],
  ['kahdeksa(?:an)?', 'kahdeksa', 8],
  ['yhdeksä(?:än)?', 'yhdeksä', 9],
]
const FI_ORDINAL =
  '(?:s|nne(?:n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)?|nte(?:en|n[aä])|tt[aä]|n[aä]|ss[aä]|en|n|lla|lle|sta)?'

const FI_PARTS: readonly Part[] = [
  ['toista', 10, 'teen'],
  [`kymmen(?:tä|es|ennen|ennelle|entenä|että|en(?:n[aä]|ä)?|essä|estä|een|ellä|eltä|elle|eksi)`, 10, 'ten'],
  ['sataan|sataa|satana|sata|sada(?:n|ssa|sta|lla|lta|lle|ksi|s|nnen|nteen)', 100, 'hundred'],
  ['tuhatta|tuhat|tuhan(?:nen|nessa|nesta|teen|nella|nelta|nelle|tena|neksi|s)', 1000, 'thousand'],
  ...FI_UNITS.map(([stems, , value]) => [`(?:${stems})${FI_CASE}`, value, 'unit'] as const),
  ...FI_UNITS.map(([, ordinal, value]) => [`(?:${ordinal})${FI_ORDINAL}`, value, 'unit'] as const),
]

const SV_PARTS: readonly Part[] = [
  ['tusende|tusen', 1000, 'thousand'],
  ['hundrade|hundra', 100, 'hundred'],
  ...Object.entries({
    'tjugonde|tjugo': 20,
    'trettionde|trettio': 30,
    'fyrtionde|fyrtio': 40,
    'femtionde|femtio': 50,
    'sextionde|sextio': 60,
    'sjuttionde|sjuttio': 70,
    'åttionde|åttio': 80,
    'nittionde|nittio': 90,
  }).map(([pattern, value]) => [pattern, value, 'unit'] as const),
  ...Object.entries({
    'elfte|elva': 11,
    'tolfte|tolv': 12,
    'trettonde|tretton': 13,
    'fjortonde|fjorton': 14,
    'femtonde|femton': 15,
    'sextonde|sexton': 16,
    'sjuttonde|sjutton': 17,
    'artonde|adertonde|arton|aderton': 18,
    'nittonde|nitton': 19,
    'första|förste|ett|en': 1,
    'andra|andre|två': 2,
    'tredje|tre': 3,
    'fjärde|fyra': 4,
    'femte|fem': 5,
    'sjätte|sex': 6,
    'sjunde|sju': 7,
    'åttonde|åtta': 8,
    'nionde|nio': 9,
    'tionde|tio': 10,
  }).map(([pattern, value]) => [pattern, value, 'unit'] as const),
]

/** A part, with how much of a word it takes at a place: 0 where it does not stand there. */
interface PartReader {
  readonly lengthAt: (key: string, at: number) => number
  readonly value: number
  readonly kind: Kind
}

const FI = FI_PARTS.map(([pattern, value, kind]): PartReader => ({ lengthAt: patternReader(pattern), value, kind }))
const SV = SV_PARTS.map(([pattern, value, kind]): PartReader => ({ lengthAt: wordReader(pattern), value, kind }))

/** Its expression is made where a word has one of the first letters, or what could be one: most parts are never asked for. */
function patternReader(pattern: string): PartReader['lengthAt'] {
  const heads = new Set(Array.from(pattern.matchAll(/(?<![^|(:])[a-zäö]/g), ([letter]) => letter))
  let expression: RegExp | null = null
  return (key, at) => {
    if (!heads.has(key.charAt(at))) return 0
    expression ??= new RegExp(`(?:${pattern})`, 'uy')
    expression.lastIndex = at
    return expression.exec(key)?.[0].length ?? 0
  }
}

/** Swedish parts are plain words. */
function wordReader(pattern: string): PartReader['lengthAt'] {
  const words = pattern.split('|')
  return (key, at) => words.find(word => key.startsWith(word, at))?.length ?? 0
}

/** What all number words begin with: most words begin otherwise. */
const FI_BEGINS = /^(?:y[kh]|ka[kh]|kol|nel|vii|kuu|sei|kym|sa[td]|tuha|ens|toi)/
const SV_BEGINS = /^(?:e[ntl]|två|tre|fy|fj|fe|se|sj|åtta|åtti|ått|ni|ti|tj|to|hund|tus|för|and|art|ade)/
const ZERO = /^noll(?:a|aa|an|aan|assa|asta|alla|alta|alle|ana|aksi)?$/
const LONGEST = 80

/** The value of a number word or an ordinal of either language, in lower case, to 999,999; `null` for other words. */
export function numberOfWord(key: string): number | null {
  if (key.length < 2 || key.length > LONGEST) return null
  if (ZERO.test(key)) return 0
  if (FI_BEGINS.test(key)) return valueFrom(key, FI, 0, 0, 0)
  return SV_BEGINS.test(key) ? valueFrom(key, SV, 0, 0, 0) : null
}

/** Tries each part that fits at `at`; `sum` has the thousands, `group` what is below them, `last` the part before. */
function valueFrom(
  key: string,
  parts: readonly PartReader[],
  at: number,
  sum: number,
  group: number,
  last = 0,
): number | null {
  if (at === key.length) return at > 0 ? sum + group : null
  for (const { lengthAt, value, kind } of parts) {
    const length = lengthAt(key, at)
    if (length === 0) continue
    const next = step(kind, value, sum, group, last, at)
    const found = next && valueFrom(key, parts, at + length, next.sum, next.group, next.last)
    if (found) return found
  }
  return null
}

interface Reached {
  readonly sum: number
  readonly group: number
  readonly last: number
}

function step(kind: Kind, value: number, sum: number, group: number, last: number, at: number): Reached | null {
  switch (kind) {
    case 'teen':
      return isDigit(last) ? { sum, group: group + 10, last: 10 } : null
    case 'ten':
      return ten(sum, group, last)
    case 'hundred':
      return last === 10 || (last === 0 && at > 0) ? null : hundred(sum, group, last)
    case 'thousand':
      return sum === 0 ? { sum: (group || 1) * 1000, group: 0, last: 1000 } : null
    default:
      return mayFollow(value, last) ? { sum, group: group + value, last: value } : null
  }
}

const isDigit = (last: number) => last > 0 && last < 10

function ten(sum: number, group: number, last: number): Reached | null {
  if (isDigit(last)) return { sum, group: group - last + last * 10, last: 10 }
  return last === 0 || last >= 100 ? { sum, group: group + 10, last: 10 } : null
}

function hundred(sum: number, group: number, last: number): Reached | null {
  if (last === 0 || last >= 1000) return { sum, group: 100, last: 100 }
  return group < 10 ? { sum, group: group * 100, last: 100 } : null
}

/** A digit after a ten, anything after a hundred or a thousand. */
const mayFollow = (value: number, last: number) =>
  last === 0 || last >= 100 || (last >= 10 && last % 10 === 0 && value < 10)
