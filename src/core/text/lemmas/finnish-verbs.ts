import { type Add, middle } from './finnish-nominals.ts'
import { strengthen, weaken } from './gradation.ts'

const cut = (word: string, letters: number): string => word.slice(0, word.length - letters)

/** Conditional, from a stem with a vowel at its end. */
const conditional = (stem: string): string => `${stem.replace(/[ei]$/, '').replace(/ie$/, 'i')}isi`

function puhua(add: Add, word: string): void {
  const strong = cut(word, 1)
  const grades = weaken(strong)
  const weaks = grades.length > 0 ? grades : [strong]
  const vowel = strong.slice(-1)
  add('vs', strong)
  add('vn', `${strong}n`)
  add('vk', strong)
  add('vi', conditional(strong))
  add('ve', vowel === 'e' ? `${cut(strong, 1)}i` : strong)
  for (const past of pasts(strong, true)) add('vi', past)
  for (const weak of weaks) {
    add('vw', weak)
    for (const past of pasts(weak, false)) add('vi', past)
    const passive = /[aä]$/.test(weak) ? `${cut(weak, 1)}e` : weak
    add('pa', `${passive}t`)
    add('pt', `${passive}tt`)
    add('pp', `${passive}t`)
  }
}

function pasts(stem: string, isStrong: boolean): string[] {
  const head = cut(stem, 1)
  const vowel = stem.slice(-1)
  if (vowel === 'i') return [stem]
  if (/[ouyö]/.test(vowel)) return [`${stem}i`]
  const found = [`${head}i`]
  if (vowel === 'a') found.push(`${head}oi`)
  if (isStrong && /[^st]t$/.test(head)) found.push(`${cut(head, 1)}si`)
  return found
}

function juoda(add: Add, word: string): void {
  const stem = cut(word, 2)
  const past = /(?:uo|yö|ie)$/.test(stem)
    ? cut(stem, 2) + stem.slice(-1)
    : stem.endsWith('i')
      ? cut(stem, 1)
      : cut(stem, 1)
  add('vl', stem)
  add('vw', stem)
  add('vi', `${past}i`, `${past}isi`)
  add('vn', `${stem}n`)
  add('vk', stem)
  add('ve', `${stem}d`)
  add('pa', `${stem}d`)
  add('pt', `${stem}t`)
  add('pp', `${stem}d`)
}

function tulla(add: Add, word: string): void {
  const stem = cut(word, 2)
  for (const base of [stem, ...middle(stem)]) {
    add('vs', `${base}e`)
    add('vw', `${base}e`)
    add('vi', `${base}i`, `${base}isi`)
  }
  add('vn', stem + (word.endsWith('sta') || word.endsWith('stä') ? 's' : stem.slice(-1)))
  add('vk', stem)
  add('ve', cut(word, 1))
  add('pa', cut(word, 1))
  add('pt', `${stem}t`)
  add('pp', cut(word, 1))
}

function tavata(add: Add, word: string): void {
  const stem = cut(word, 2)
  const back = word.slice(-1)
  const vowel = stem.slice(-1)
  add('vn', `${stem}nn`)
  add('vk', `${stem}t`)
  add('ve', `${stem}t`)
  add('pa', `${stem}t`)
  add('pt', `${stem}tt`)
  add('pp', `${stem}t`)
  for (const strong of [stem, ...strengthen(stem)]) {
    const present = strong + back
    add('vw', present)
    add(/[aä]/.test(vowel) ? 'vl' : 'vs', present)
    if (!/[aä]/.test(vowel)) add('vl', present)
    add('vi', `${strong}si`, /[aä]/.test(vowel) ? `${strong}isi` : `${present}isi`)
    if (vowel === 'e') presentE(add, `${strong}n`)
  }
  if (vowel === 'i') presentE(add, `${stem}ts`)
}

function presentE(add: Add, stem: string): void {
  add('vw', `${stem}e`)
  add('vs', `${stem}e`)
  add('vi', `${stem}i`, `${stem}isi`)
}

/** Stems of a Finnish verb by its infinitive. */
export function verbStems(add: Add, word: string): void {
  add('inf', word)
  if (/d[aä]$/.test(word)) juoda(add, word)
  else if (/(?:ll|nn|rr|st)[aä]$/.test(word)) tulla(add, word)
  else if (/[aeiouyäö]t[aä]$/.test(word)) tavata(add, word)
  else if (/[aeiouyäö][aä]$/.test(word)) puhua(add, word)
}

/** Whether a word can be an infinitive at all. */
export const canBeVerb = (word: string): boolean =>
  /(?:d|ll|nn|rr|[aeiouyäö]t)[aä]$|[aeiouyäö][^aeiouyäö]+[aeiouyäö]{1,2}[aä]$|(?:^[^aeiouyäö]*[aeiouyäö]+|[aeiouyäö]i)st[aä]$/.test(
    word,
  )

/** Whether a word is an infinitive rather than a noun: kirjoittaa, luennoida. */
export const mustBeVerb = (word: string): boolean => /[aeiouyäö][^aeiouyäö]*t(?:aa|ää)$|[aeoö]ida$/.test(word)
