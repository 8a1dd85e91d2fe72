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
}
/** Letters that settle it among the Cyrillic languages, which are alike in few words: the first that is there. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[ўЎ]/u, 'be'],
  [/[їєґЇЄҐ]/u, 'uk'],
  [/[әөүұқңһӘӨҮҰҚҢҺ]/u, 'kk'],
  [/[ыэёЫЭЁ]/u, 'ru'],
]
/** Below these numbers of letters a guess is worth nothing; other scripts say more by themselves. */
const FEWEST_LATIN = 30
const FEWEST_OTHER = 6
const MOST_TEXT = 2000

/**
 * Names of the languages of a text in themselves ("русский", "Soomaali"), each once, in the order of the text. Give it
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
  const settled = LETTERS.find(([letter]) => letter.test(line))
  if (settled) return settled[1]
  const best = francAll(line, { minLength: FEWEST_OTHER })[0]?.[0]
  return best === undefined || KNOWN.has(best) ? null : (CODE[best] ?? best)
}

function autonym(code: string): string {
  return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
}
