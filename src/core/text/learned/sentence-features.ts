import { EMOJI } from '../marks.ts'
import { hashOf, joinHashes, placeOf } from './hash.ts'
import { roleOf } from './roles.ts'
import type { ReadSentence } from './sentence.ts'
import { formOf } from './word-features.ts'

/** Takes one feature: its place, how strongly it counts, and the word at which it stands (-1: the whole sentence). */
export type TakeFeature = (place: number, value: number, word: number) => void

const SEED = { pair: 21, role: 22, mark: 23 } as const
const VALUE = { pair: 0.7, class: 1.5, classRole: 0.7, role: 1, roles: 0.7, mark: 1 } as const
const CAPITAL = /^\p{Lu}\p{Ll}+/u
/** Longer runs of digits tell nothing more: a code has four to six, a phone number more. */
const MOST_DIGITS = 7

/** What the words of a sentence tell together: neighbours, classes, who speaks of whom, marks. */
export function sentenceFeatures(sentence: ReadSentence, take: TakeFeature): void {
  const { words } = sentence
  for (let at = 0; at + 1 < words.length; at++) {
    const pair = `${formOf(words[at]?.key ?? '')} ${formOf(words[at + 1]?.key ?? '')}`
    take(placeOf(hashOf(pair, SEED.pair)), VALUE.pair, at)
  }
  const roles = firsts(words.map(({ key }, word) => ({ hash: hashOfRole(key), word })).filter(({ hash }) => hash !== 0))
  const classes = firsts(sentence.classes)
  for (const [role, word] of roles) take(placeOf(role), VALUE.role, word)
  for (const [name, word] of classes) {
    take(placeOf(name), VALUE.class, word)
    for (const [role] of roles) take(placeOf(joinHashes(name, role)), VALUE.classRole, word)
  }
  pairs(roles, (one, two) => take(placeOf(joinHashes(one, two)), VALUE.roles, -1))
  for (const mark of marksOf(sentence)) take(placeOf(hashOf(mark, SEED.mark)), VALUE.mark, -1)
}

function hashOfRole(key: string): number {
  const role = roleOf(key)
  return role === null ? 0 : hashOf(role, SEED.role)
}

/** Each hash once, with the word where it stands first, in an order that does not hang on the text. */
function firsts(hits: readonly { readonly hash: number; readonly word: number }[]): [hash: number, word: number][] {
  const first = new Map<number, number>()
  for (const { hash, word } of hits) if (!first.has(hash)) first.set(hash, word)
  return [...first].sort(([a], [b]) => a - b)
}

function pairs(hits: readonly [number, number][], take: (one: number, two: number) => void): void {
  hits.forEach(([one], at) => {
    for (let next = at + 1; next < hits.length; next++) take(one, hits[next]?.[0] ?? 0)
  })
}

function marksOf({ text, words }: ReadSentence): string[] {
  const marks: string[] = []
  const trimmed = text.trimEnd()
  if (trimmed.endsWith('?')) marks.push('question')
  if (trimmed.includes('!')) marks.push('call')
  if (/…|\.{3}/.test(trimmed)) marks.push('unsaid')
  if (trimmed.search(EMOJI) >= 0) marks.push('emoji')
  const names = words.filter((word, at) => at > 0 && CAPITAL.test(word.text)).length
  if (names > 0) marks.push('name')
  if (names > 1) marks.push('names')
  for (const { key } of words) if (/^\d+$/.test(key)) marks.push(`digits ${Math.min(MOST_DIGITS, key.length)}`)
  return marks
}
