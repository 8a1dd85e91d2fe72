import type { FactScanner } from './fact.ts'
import { MUNICIPALITIES_AND_REGIONS, type NamePair, PARTS_OF_REGIONS } from './names.ts'

/** Names by their first letter, in lower case: those of a letter are made ready when a word begins with it. */
export type PlaceIndex = (letter: string) => PlaceNames

/** Names by the beginnings of their forms. */
interface PlaceNames {
  readonly names: ReadonlyMap<string, { readonly key: string; readonly ending: RegExp }>
  /** Their first letters: most words begin like none of them. */
  readonly heads: ReadonlySet<string>
}

const HEAD = 3

const FI_ENDING =
  /^(?:n|a|ä|ta|tä|aa|ää|ssa|ssä|sta|stä|on|en|in|un|än|an|ön|seen|hin|lla|llä|lta|ltä|lle|na|nä|ksi|tta|ttä|ten|ia|iä|issa|issä|ista|istä|iin|illa|illä|ilta|iltä|ille)?(?:kin|kaan|kään|ko|kö|han|hän)?$/u
const SV_ENDING = /^s?$/u
/** "Helsinki-lisä", "helsinkiläinen", "Helsingforsregionen": made of the name, and not always of both languages' names. */
const COMPOUND = /^(?:(?:n|s)?-\p{L}+|l[aä]i\p{L}+|s?\p{Ll}{3,})$/u

/** Makes an index of place names: those of Finland, and the pairs of an organisation. */
export function placeIndex(pairs: readonly NamePair[]): PlaceIndex {
  const all = [...pairs, ...PARTS_OF_REGIONS, ...MUNICIPALITIES_AND_REGIONS]
  // Nothing of a text, and no more than there are capitals: it outlasts what memos forget.
  const byLetter = new Map<string, PlaceNames>()
  return letter => {
    const known = byLetter.get(letter) ?? namesWith(letter, all)
    byLetter.set(letter, known)
    return known
  }
}

function namesWith(letter: string, pairs: readonly NamePair[]): PlaceNames {
  const names = new Map<string, { key: string; ending: RegExp }>()
  const add = (beginning: string, key: string, ending: RegExp) => {
    if (!names.has(beginning)) names.set(beginning, { key, ending })
  }
  for (const { fi, sv } of pairs) {
    const [finnish, swedish] = [fi.toLowerCase(), sv.toLowerCase()]
    const key = `p:${finnish}`
    if (finnish.startsWith(letter)) for (const stem of stemsOf(finnish)) add(stem, key, FI_ENDING)
    if (swedish.startsWith(letter)) add(swedish, key, SV_ENDING)
  }
  return { names, heads: new Set(Array.from(names.keys(), name => name.slice(0, HEAD))) }
}

/** Takes names of places that have a name in both languages; case is what tells "Salo" from other words. */
export function takePlaces(scanner: FactScanner, index: PlaceIndex): void {
  scanner.takeNames((length, text) => {
    const found = longestName(text.slice(0, LONGEST_NAME), length, index)
    return found && { kind: 'place', values: [{ key: found.key }], to: found.length, soft: found.soft }
  })
}

const LONGEST_NAME = 40
const SHORTEST_NAME = 2
/** Shorter beginnings of words are too often something else. */
const SHORTEST_COMPOUNDED = 4

interface FoundName {
  readonly key: string
  readonly length: number
  readonly soft: boolean
}

function longestName(rest: string, first: number, index: PlaceIndex): FoundName | null {
  const head = rest.slice(0, HEAD).toLowerCase()
  const { names, heads } = index(head.charAt(0))
  if (!heads.has(head) && !heads.has(head.slice(0, SHORTEST_NAME))) return null
  const second = /^ \p{L}+/u.exec(rest.slice(first))?.[0].length ?? 0
  for (const length of second ? [first + second, first] : [first]) {
    const words = rest.slice(0, length).toLowerCase()
    for (let end = words.length; end >= SHORTEST_NAME; end--) {
      const name = names.get(words.slice(0, end))
      if (!name) continue
      const ending = words.slice(end)
      if (name.ending.test(ending)) return { key: name.key, length, soft: false }
      if (end >= SHORTEST_COMPOUNDED && COMPOUND.test(ending)) return { key: name.key, length, soft: true }
    }
  }
  return null
}

/** Strong and weak beginnings of a Finnish name: Helsinki, Helsingi-; Lahti, Lahte-, Lahde-; Hanko, Hango-. */
function stemsOf(name: string): string[] {
  const stems = [name]
  if (name.endsWith('nen')) stems.push(`${name.slice(0, -3)}se`, `${name.slice(0, -3)}s`)
  else if (name.endsWith('e')) stems.push(`${name}e`)
  else if (/[^aeiouyäö]i$/.test(name)) stems.push(`${name.slice(0, -1)}e`)
  else if (name.endsWith('maa')) stems.push(`${name.slice(0, -1)}`)
  else if (name.endsWith('as')) stems.push(`${name.slice(0, -2)}aa`, `${name.slice(0, -1)}kse`)
  else if (name.endsWith('us')) stems.push(`${name.slice(0, -1)}kse`, `${name.slice(0, -1)}de`)
  else if (name.endsWith('rrat')) stems.push(`${name.slice(0, -3)}to`, `${name.slice(0, -3)}roi`)
  for (const stem of stems.slice()) stems.push(...weakened(stem))
  if (name.endsWith('uusimaa')) {
    for (const form of ['uuden', 'uudelle', 'uudella', 'uudelta', 'uutta']) stems.push(name.replace('uusi', form))
  }
  if (name === 'uusikaupunki') stems.push('uudenkaupungi', 'uudessakaupungi', 'uudestakaupungi', 'uuteenkaupunki')
  if (name === 'uusikaarlepyy') stems.push('uudenkaarlepyy', 'uudessakaarlepyy', 'uudestakaarlepyy')
  return stems
}

const GRADATION: readonly (readonly [string, string])[] = [
  ['nk', 'ng'],
  ['mp', 'mm'],
  ['lt', 'll'],
  ['nt', 'nn'],
  ['rt', 'rr'],
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['ht', 'hd'],
  ['rk', 'r'],
  ['lk', 'l'],
  ['hk', 'h'],
  ['p', 'v'],
  ['t', 'd'],
  ['k', ''],
]

function weakened(stem: string): string[] {
  const match = /^(.*[aeiouyäö][^aeiouyäö]?)?([^aeiouyäö]*)([aeiouyäö]+)$/.exec(stem)
  if (!match) return []
  const before = stem.slice(0, -(match[3]?.length ?? 0))
  const pair = GRADATION.find(([strong]) => before.endsWith(strong))
  if (!pair || /s[tkp]$/.test(before)) return []
  return [before.slice(0, -pair[0].length) + pair[1] + match[3]]
}
