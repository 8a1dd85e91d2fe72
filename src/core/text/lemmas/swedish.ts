import type { PartOfSpeech } from '../../rule.ts'
import type { Stem } from './stem.ts'
import type { SwedishFamily } from './swedish-endings.ts'
import { strongVerb, umlaut } from './swedish-irregular.ts'

type Add = (family: SwedishFamily, ...stems: readonly string[]) => void

const cut = (word: string, letters: number): string => word.slice(0, word.length - letters)

/** nyckel, vacker, öppen: without the vowel before the last consonant, a double consonant made single. */
function contracted(word: string): string[] {
  const parts = /^(.*[^aeiouyåäö])[eao]([lnr])$/.exec(word)
  if (!parts?.[1] || !parts[2]) return []
  const head = parts[1]
  return /(.)\1$/.test(head) ? [head + parts[2], cut(head, 1) + parts[2]] : [head + parts[2]]
}

function noun(add: Add, word: string): void {
  for (const stem of umlaut(word)) add('u', stem)
  if (word.endsWith('a')) return add('na', cut(word, 1))
  if (word.endsWith('e')) {
    add('ne', cut(word, 1))
    return add('nv', word)
  }
  if (/[iouyåäö]$/.test(word)) return add('nv', word)
  add('n', word)
  if (/[mn]$/.test(word)) add('n', word + word.slice(-1))
  if (/[aeo][lnr]$/.test(word)) {
    add('nel', word)
    for (const stem of contracted(word)) add('nl', stem)
  }
  if (/(?:um|eum|ium)$/.test(word)) add('num', cut(word, 2))
}

function adjective(add: Add, word: string): void {
  add('adj', word)
  for (const stem of umlaut(word)) add('comp', stem)
  for (const stem of contracted(word)) add('adjl', stem)
  if (/[mn]$/.test(word)) add('adjl', word + word.slice(-1))
  if (/[^aeiouyåäö]n$|[mn]n$/.test(word)) add('adjt', `${cut(word, 1)}t`)
  if (/en$/.test(word)) add('adjt', `${cut(word, 1)}t`)
  if (/[dt]$/.test(word)) add('adjt', `${cut(word, 1)}t`, `${cut(word, 1)}tt`)
  if (/[aeiouyåäö]$/.test(word)) add('adjt', `${word}tt`)
  if (/(.)\1$/.test(word)) add('adjt', `${cut(word, 1)}t`)
}

function verb(add: Add, word: string): void {
  for (const [family, stem] of strongVerb(word)) add(family, stem)
  const active = word.replace(/as$/, 'a')
  if (!active.endsWith('a')) {
    if (/[oeåäöuy]$/.test(active)) add('v3', active)
    return
  }
  const stem = cut(active, 1)
  add('v1', stem)
  add('v2', stem)
  if (/[mn]$/.test(stem) && /(.)\1$/.test(stem)) add('v2d', stem, cut(stem, 1))
  else if (/[kpstx]$/.test(stem)) add('v2t', stem)
  else add('v2d', stem)
  if (/d$/.test(stem)) add('v2s', `${cut(stem, 1)}d`, `${cut(stem, 1)}t`, `${cut(stem, 1)}tt`)
  if (/t$/.test(stem)) add('v2s', stem, `${stem}t`)
}

const canBeVerb = (word: string): boolean => /as?$/.test(word) || /^[^aeiouyåäö]+[oeåäöuy]$/.test(word)
const onlyAdjective = (word: string): boolean => /(?:ig|isk|sam|bar|ös|iv|ell|abel)$/.test(word) && word.length > 4
const onlyNoun = (word: string): boolean =>
  /(?:ing|het|else|ion|ande|are|skap|dom|ist|itet)$/.test(word) && word.length > 5

/** Stems of a Swedish word in its base form, lower case. Without a part of speech all that it could be. */
export function swedishStems(word: string, pos?: PartOfSpeech): Stem[] {
  const stems: Stem[] = []
  const add: Add = (family, ...found) => {
    for (const stem of found) stems.push([stem, `sv:${family}`])
  }
  add('nom', word)
  const open = pos === undefined
  if (pos === 'noun' || pos === 'name' || (open && !onlyAdjective(word))) noun(add, word)
  if (pos === 'adjective' || (open && !onlyNoun(word) && !word.endsWith('a'))) adjective(add, word)
  if (pos === 'verb' || (open && canBeVerb(word))) verb(add, word)
  return stems
}
