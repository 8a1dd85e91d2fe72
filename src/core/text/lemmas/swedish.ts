import type { PartOfSpeech } from '../../term.ts'
import type { Stem } from './stem.ts'
import type { SwedishFamily } from './swedish-endings.ts'
import { changingVerb, irregularForms, umlaut, VERB_PREFIX } from './swedish-irregular.ts'

type Add = (family: SwedishFamily, ...stems: readonly string[]) => void

const cut = (word: string, letters: number): string => word.slice(0, word.length - letters)

/** nyckel, vacker, öppen: without the vowel before the last consonant, a double consonant made single. */
function contracted(word: string): string[] {
  const parts = /^(.*[aeiouyåäö][^aeiouyåäö]+)(?:e(?=[lnr]$)|o(?=n$)|a(?=[lr]$))([lnr])$/.exec(word)
  if (!parts?.[1] || !parts[2]) return []
  const head = parts[1]
  const isDouble = /(.)\1$/.test(head)
  if (/a[lr]$/.test(word) && !isDouble) return []
  return isDouble ? [head + parts[2], cut(head, 1) + parts[2]] : [head + parts[2]]
}

function noun(add: Add, word: string): void {
  for (const stem of umlaut(word)) add('u', stem)
  if (word.endsWith('a')) add('na', cut(word, 1))
  if (word.endsWith('e')) add(/ete$/.test(word) ? 'net' : 'ne', cut(word, 1))
  if (/(?:else|nde|age|[eihj]e)$|[iouyåäöé]$/.test(word)) add('nv', word, word.replace(/é$/, 'e'))
  if (/[aeiouyåäöé]$/.test(word)) return
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
  if (/dd$/.test(word)) add('adjt', `${cut(word, 2)}tt`)
  else if (/[dt]$/.test(word)) add('adjt', `${cut(word, 1)}t`, `${cut(word, 1)}tt`)
  if (/[aeiouyåäö]$/.test(word)) add('adjt', `${word}tt`)
  if (/(.)\1$/.test(word)) add('adjt', `${cut(word, 1)}t`)
}

function verb(add: Add, word: string): void {
  const changing = changingVerb(word)
  for (const [family, stem] of changing) add(family, stem)
  const active = word.replace(/as$/, 'a')
  if (!active.endsWith('a')) {
    if (/[oeåäöuy]$/.test(active)) add('v3', active)
    return
  }
  const stem = cut(active, 1)
  add('v1', stem)
  if (changing.length > 0 || isSecond(stem)) second(add, stem)
}

/** Like röka and bygga rather than kasta: a front vowel in the stem, and nothing that makes a verb of a noun. */
const isSecond = (stem: string): boolean =>
  /(?:ring|minn|vig|mist|spill|triv)$/.test(stem) ||
  (/[äöyåe][^aeiouyåäö]*$/.test(stem) && !/[^aeiouyåäölmnr][lnr]$|[aeiouyåäö].*e[rt]$/.test(stem))

function second(add: Add, stem: string): void {
  add('v2', stem)
  if (stem.endsWith('j')) add('v2', cut(stem, 1))
  if (/mm$/.test(stem)) add('v2', cut(stem, 1))
  if (/([mn])\1$/.test(stem)) add('v2d', stem, cut(stem, 1))
  else if (/[kpstx]$/.test(stem)) add('v2t', stem)
  else add('v2d', stem)
  if (/d$/.test(stem)) add('v2s', stem, `${cut(stem, 1)}t`, `${cut(stem, 1)}tt`)
  if (/t$/.test(stem)) add('v2s', stem, `${stem}t`)
}

/** tro, uppnå: one syllable after any prefixes. */
const isShort = (word: string): boolean =>
  Array.from(word).some(
    (_, at) => /^[^aeiouyåäö]+[oeåäöuy]$/.test(word.slice(at)) && (at === 0 || VERB_PREFIX.test(word.slice(0, at))),
  )

const canBeVerb = (word: string): boolean => /a$|...as$/.test(word) || isShort(word) || changingVerb(word).length > 0
const onlyNoun = (word: string): boolean =>
  /(?:ing|het|else|ion|ande|are|skap|dom|ist|itet)$/.test(word) && word.length > 5

/** Stems of a Swedish word in its base form, lower case. Without a part of speech all that it could be. */
export function swedishStems(word: string, pos?: PartOfSpeech): Stem[] {
  const stems: Stem[] = []
  const add: Add = (family, ...found) => {
    for (const stem of found) stems.push([stem, `sv:${family}`])
  }
  add('nom', word, ...irregularForms(word))
  const open = pos === undefined
  if (pos === 'noun' || pos === 'name' || open) noun(add, word)
  if (pos === 'adjective' || (open && !onlyNoun(word) && !word.endsWith('a'))) adjective(add, word)
  if (pos === 'verb' || (open && canBeVerb(word))) verb(add, word)
  return stems
}
