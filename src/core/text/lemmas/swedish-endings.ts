import type { Endings } from './stem.ts'

const genitive = (...choices: readonly string[]) => `(?:${choices.join('|')})s?`
const any = (...choices: readonly string[]) => `(?:${choices.join('|')})`

/** Families of Swedish endings; nouns and adjectives with the genitive. */
const SOURCES = {
  nom: 's?',
  /** flick-a, ög-a */
  na: genitive('an?', 'or', 'orna', 'at', 'on', 'onen', 'ana'),
  /** pojk-e, rik-e, lärar-e, händels-e */
  ne: genitive('e', 'en', 'et', 'ar', 'arna', 'ena', 'na'),
  net: genitive('e', 'et', 'en', 'ena'),
  /** bil, häst, bok, hus: the stem as it stands */
  n: genitive('en', 'et', 'ar', 'arna', 'er', 'erna', 'or', 'orna', ''),
  /** by, sko, bi: a vowel at the end */
  nv: genitive('n', 't', 'et', 'ar', 'arna', 'er', 'erna', 'r', 'rna', 'er', 'erna', 'na', ''),
  /** nyckel, fönster, vatten: whole and contracted */
  nel: genitive('n', 'na', 't', 'et', ''),
  nl: genitive('et', 'ar', 'arna', 'er', 'erna', 'or', 'orna', 'en', 'na'),
  num: genitive('et', 'er', 'erna', 'en', 'a'),
  /** plural with a changed vowel */
  u: genitive('er', 'erna', '', 'en', 'na', 'ar', 'arna'),
  adj: genitive('t', 'a', 'e', 'are', 'ast', 'aste', ''),
  adjt: 's?',
  adjl: genitive('a', 'e', 'are', 'ast', 'aste'),
  comp: genitive('re', 'st', 'sta', 'ste'),
  /** kast-a */
  v1: any('a', 'ar', 'ade', 'at', 'as', 'ades', 'ats', 'ad', 'ande', 'andes', 'andet', 'andets'),
  /** bygg-a, röst-a */
  v2: any('a', 'er', 'as', 's', 'es', 'ande', 'andes', 'andet', 'andets', ''),
  v2d: any('de', 'des', 't', 'ts', 'd', 'da'),
  v2t: any('te', 'tes', 't', 'ts', 'ta'),
  v2s: any('e', 'es', '', 's', 'a'),
  v3: any('', 'r', 's', 'dde', 'ddes', 'tt', 'tts', 'dd', 'dda', 'ende', 'endes', 'endet', 'endets'),
  /** skrev, skrev-s, skriv-it, skriv-en */
  past: any('', 's', 'o', 'e'),
  sup: any('it', 'its', 'en', 'et', 'na', 'ne'),
} as const

export type SwedishFamily = keyof typeof SOURCES

export const SWEDISH_ENDINGS: Endings = Object.fromEntries(
  Object.entries(SOURCES).map(([name, source]) => [`sv:${name}`, [source]]),
)
