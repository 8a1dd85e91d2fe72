import { francAll } from 'franc-min'

/** Languages that the language model of the core tells apart: not named here. franc-min has no model of the rest. */
const KNOWN = new Set(['eng', 'swe', 'deu', 'fin', 'est', 'nob', 'nno', 'dan', 'und'])
/** Codes that `Intl.DisplayNames` names by another: macrolanguages and the like. */
const CODE: Readonly<Record<string, string>> = {
  cmn: 'zh',
  arb: 'ar',
  pes: 'fa',
  prs: 'fa',
  azj: 'az',
  uzn: 'uz',
  npi: 'ne',
  kmr: 'ku',
  plt: 'mg',
  zlm: 'ms',
  ckb: 'ckb',
}
/** Of nearly equal guesses the one that more people in Finland speak: Statistics Finland, population by language. */
const SPOKEN_HERE = new Set(['rus', 'ukr', 'arb', 'pes', 'som'])
/** franc gives the best guess 1. */
const NEARLY_BEST = 0.9
/** Below these numbers of letters a guess is worth nothing; other scripts say more by themselves. */
const FEWEST_LATIN = 30
const FEWEST_OTHER = 6
const MOST_TEXT = 2000

/**
 * Names of the languages of a text in themselves ("русский", "soomaali"), each once, in the order of the text. Give it
 * only what was taken for `other`: franc-min knows no Finnish, and finds something else in it. One guess a line.
 */
export function nameOtherLanguages(text: string): string[] {
  const codes = text
    .slice(0, MOST_TEXT)
    .split(/[\n\r]+/)
    .map(codeOf)
    .filter(code => code !== null)
  return Array.from(new Set(codes), autonym)
}

function codeOf(line: string): string | null {
  const letters = line.match(/\p{L}/gu) ?? []
  const latin = letters.filter(letter => /\p{Script=Latin}/u.test(letter)).length
  if (letters.length < FEWEST_OTHER || (latin * 2 > letters.length && latin < FEWEST_LATIN)) return null
  const guesses = francAll(line, { minLength: FEWEST_OTHER }).filter(([, score]) => score >= NEARLY_BEST)
  const best = (guesses.find(([code]) => SPOKEN_HERE.has(code)) ?? guesses[0])?.[0]
  return best === undefined || KNOWN.has(best) ? null : (CODE[best] ?? best)
}

function autonym(code: string): string {
  return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
}
