import type { FinnishFamily } from './finnish-endings.ts'
import { eStem, isTStem } from './finnish-irregular.ts'
import { strengthen, weaken } from './gradation.ts'

export type Add = (family: FinnishFamily, ...stems: readonly string[]) => void

const orSelf = (grades: readonly string[], stem: string): readonly string[] => (grades.length > 0 ? grades : [stem])
const cut = (word: string, letters: number): string => word.slice(0, word.length - letters)

/** Singular stem that takes every ending, and the plural stem beside it. */
function even(add: Add, singular: string, plural: string): void {
  add('w', singular)
  add('s', singular)
  add('pw', plural)
  add('ps', plural)
}

/** Stems of a vowel-final word whose grade changes: strong in the base form. */
function graded(add: Add, word: string): void {
  add('s', word)
  for (const weak of weakGrades(word)) add('w', weak)
}

/** A single p, t, k is often kept in newer words (auto, auton); long ones and clusters always change. */
function weakGrades(word: string): readonly string[] {
  const grades = weaken(word)
  // Young words in -ki keep it: muki, mukin, but laki, lain.
  if (grades.length === 0 || (/[aeiouyäö](?<!^la|...la)ki$/.test(word) && !eStem(word))) return [word]
  return /(?:h|[aeiouyäö])[ptk][aeiouyäö]$/.test(word) ? [word, ...grades] : grades
}

const LONG_IN_KK = /[aeiouyäö][^aeiouyäö]+[aeiouyäö]{1,2}kk[aäoö]$/

function plurals(add: Add, word: string, vowel: string): void {
  const head = cut(word, 1)
  const strong = head + vowel
  add('ps', strong)
  for (const weak of weakGrades(word)) {
    add('pw', cut(weak, 1) + vowel)
    // Long words may take the weak grade here: häiriköitä, mansikoita.
    if (LONG_IN_KK.test(word)) add('ps', cut(weak, 1) + vowel)
  }
  if (vowel.length === 2) add('pj', `${cut(strong, 1)}j`)
}

function inNen(add: Add, word: string): void {
  const head = cut(word, 3)
  even(add, `${head}se`, `${head}si`)
  add('c', `${head}s`)
}

function inS(add: Add, word: string): void {
  const head = cut(word, 1)
  const vowel = head.slice(-1)
  if (/[aeiouyäö][uy]s$/.test(word)) {
    add('w', `${head}de`)
    add('s', `${head}te`)
    add('c', `${head}t`)
  }
  if (/ss$/.test(word)) foreign(add, word)
  if (!/(?:uu|yy)s$/.test(word)) {
    add('w', `${head}kse`)
    add('s', `${head}kse`)
    add('c', word)
  }
  add('pw', `${head}ksi`)
  add('ps', `${head}ksi`)
  if (!/[aäie]s$/.test(word) || /[aeiouyäö]{2}(?<!i[aä])s$/.test(word)) return
  // rikas, rikkaan: certain but for v, r, l and kallis
  const strongs = strengthen(head)
  const isCertain = strongs.length > 0 && /(?:ng|nn|mm|ll|rr|[dkpt])[aä]$|^vara$/.test(head)
  for (const strong of isCertain ? strongs : [head, ...strongs]) {
    even(add, strong + vowel, vowel === 'i' ? strong : `${strong}i`)
  }
}

function inE(add: Add, word: string, isName: boolean): void {
  const long = /(?:e|[^aeiouyäö]i)e$/.test(word)
  if (long) even(add, word, word.endsWith('ee') ? `${cut(word, 1)}i` : `${cut(word, 2)}ei`)
  if (long) return
  // nukke, nuken: few, but for names
  if (isName || /(?:kk|pp|tt)e$|^(?:some|genre|single|ope|nalle|saame|itse)$/.test(word)) {
    graded(add, word)
    plurals(add, word, 'i')
  }
  for (const strong of [word, ...strengthen(word)]) even(add, `${strong}e`, `${strong}i`)
  add('c', `${word}t`)
}

function inI(add: Add, word: string): void {
  const head = cut(word, 1)
  const kind = eStem(word)
  if (kind) inIofE(add, word)
  if (/[aeiouyäö]i$/.test(word)) even(add, word, word)
  else if (kind !== 'whole') {
    graded(add, word)
    plurals(add, word, 'ei')
    plurals(add, word, 'i')
  }
  if (!/mpi$/.test(word)) return
  const vowel = /[aou][^äöy]*$/.test(head) ? 'a' : 'ä'
  add('s', head + vowel)
  add('w', `${cut(head, 1)}m${vowel}`)
}

/** Old words whose stem ends in e: kivi, kiven; vesi, veden. */
function inIofE(add: Add, word: string): void {
  const head = cut(word, 1)
  plurals(add, word, 'i')
  if (/mi$/.test(word)) add('c', `${cut(word, 2)}n`)
  if (/hi$/.test(word)) add('c', head)
  if (/[pk]si$/.test(word)) add('c', `${cut(word, 3)}s`)
  if (isTStem(word)) {
    const stem = cut(word, 2)
    add('s', `${stem}te`)
    add('w', ...orSelf(weaken(`${stem}te`), `${stem}te`))
    add('c', `${stem}t`)
    add('sup', `${stem}s`)
    return
  }
  graded(add, `${head}e`)
  if (/[lnrst]i$/.test(word)) add('c', head)
}

function inA(add: Add, word: string): void {
  const round = word.endsWith('a') ? 'oi' : 'öi'
  graded(add, word)
  if (/(?:aa|ää)$/.test(word)) {
    even(add, word, `${cut(word, 1)}i`)
    return
  }
  plurals(add, word, round)
  plurals(add, word, 'i')
}

function inRound(add: Add, word: string): void {
  graded(add, word)
  plurals(add, word, `${word.slice(-1)}i`)
  if (/(?:uo|yö)$/.test(word)) even(add, word, `${cut(word, 2)}${word.slice(-1)}i`)
  else if (/(.)\1$/.test(word)) even(add, word, `${cut(word, 1)}i`)
}

function inN(add: Add, word: string): void {
  const head = cut(word, 1)
  add('c', word)
  even(add, `${word}e`, `${word}i`)
  foreign(add, word)
  if (/t[oö]n$/.test(word)) {
    const stem = `${cut(word, 2)}t${word.slice(-2, -1)}m`
    even(add, stem + (word.endsWith('on') ? 'a' : 'ä'), `${stem}i`)
  }
  if (!/[iuy]n$/.test(word)) return
  const strongs = /[aeo]in$/.test(word) ? strengthen(cut(word, 2)).map(stem => `${stem}i`) : strengthen(head)
  for (const strong of [head, ...strongs]) even(add, `${strong}me`, `${strong}mi`)
  // A superlative: lähin, lähimmän.
  const vowel = /[aou]/.test(head) ? 'a' : 'ä'
  add('s', `${head}mp${vowel}`)
  add('w', `${head}mm${vowel}`)
  add('ps', `${head}mpi`)
  add('pw', `${head}mmi`)
}

/** With an i between the word and its endings: Facebookin, podcasteja. */
function foreign(add: Add, word: string): void {
  even(add, `${word}i`, `${word}ei`)
  add('ps', `${word}i`)
  add('pj', `${word}ej`)
}

function inConsonant(add: Add, word: string): void {
  foreign(add, word)
  if (/[lr]$/.test(word)) {
    add('c', word)
    for (const strong of [word, ...strengthen(`${word}e`).map(stem => cut(stem, 1)), ...middle(word)]) {
      even(add, `${strong}e`, `${strong}i`)
      even(add, `${strong}ee`, `${strong}ei`)
    }
  }
  if (/[aeiouyäö]t$/.test(word)) {
    const head = cut(word, 1)
    for (const stem of [head, ...strengthen(head)]) inPlural(add, stem)
  }
  if (/[uy]t$/.test(word)) {
    const head = cut(word, 1)
    add('c', word)
    even(add, `${head}e`, `${head}i`)
    even(add, `${cut(word, 2)}ee`, `${cut(word, 2)}ei`)
  }
}

/** A word that has a plural alone: aivot, sakset, häät. */
function inPlural(add: Add, stem: string): void {
  const vowel = stem.slice(-1)
  graded(add, stem)
  if (/[aä]/.test(vowel)) inA(add, stem)
  else if (/(.)\1$|e$/.test(stem)) {
    add('pw', `${cut(stem, 1)}i`)
    add('ps', `${cut(stem, 1)}i`)
  } else plurals(add, stem, vowel === 'i' ? 'ei' : `${vowel}i`)
  if (vowel === 'i') plurals(add, stem, 'i')
  if (stem.endsWith('se')) add('c', cut(stem, 1))
}

/** Strong grade before the last syllable: `manner` gives `manter`. */
export function middle(word: string): string[] {
  const parts = /^(.*)([aeiouyäö][lnr])$/.exec(word)
  if (!parts?.[1]) return []
  return strengthen(`${parts[1]}a`).map(stem => cut(stem, 1) + parts[2])
}

/** Stems of a Finnish noun or adjective; names also inflect in ways that other words have given up. */
export function nominalStems(add: Add, word: string, isName = false): void {
  if (word.endsWith('nen')) inNen(add, word)
  else if (word.endsWith('s')) inS(add, word)
  else if (word.endsWith('e')) inE(add, word, isName)
  else if (word.endsWith('i')) inI(add, word)
  else if (/[aä]$/.test(word)) inA(add, word)
  else if (/[oöuy]$/.test(word)) inRound(add, word)
  else if (word.endsWith('n')) inN(add, word)
  else inConsonant(add, word)
}

/** Comparative, superlative and adverb, made from the singular stems in the weak grade. */
export function comparison(add: Add, weak: readonly string[]): void {
  for (const stem of weak) {
    const two = /^[^aeiouyäö]*[aeiouyäö]{1,2}[^aeiouyäö]+[aä]$/.test(stem)
    add('adv', stem)
    add('comp', two ? `${cut(stem, 1)}e` : stem)
    add('sup', stem.replace(/(?<![aä])[aä]$|(?<=[aäe])[aäe]$|(?<!e)e$/, '').replace(/i+$/, 'e'))
  }
}
