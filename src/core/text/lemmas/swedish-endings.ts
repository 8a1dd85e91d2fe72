import type { Endings } from './stem.ts'

const any = (...choices: readonly string[]) => `(?:${choices.join('|')})`

/** Families of Swedish endings; nouns and adjectives with the genitive. */
const SOURCES = {
  nom: 's?',
  /** flick-a, ög-a */
  na: any('an?', 'or', 'orna', 'at', 'on', 'onen', 'ana') + 's?',
  /** pojk-e, rik-e, händels-e, meddeland-e, lärar-e */
  ne: any('e', 'en', 'et', 'ar', 'arna', 'er', 'erna', 'en', 'ena', 'ana') + 's?',
  /** bil, häst, bok, hus: the stem as it stands */
  n: any('en', 'et', 'ar', 'arna', 'er', 'erna', 'or', 'orna', '') + 's?',
  /** by, sko, bi: a vowel at the end */
  nv: any('n', 't', 'et', 'ar', 'arna', 'er', 'erna', 'r', 'rna', 'na', '') + 's?',
  /** nyckel, fönster, vatten: whole and contracted */
  nel: any('n', 'na', 't', 'et', '') + 's?',
  nl: any('et', 'ar', 'arna', 'er', 'erna', 'en', 'na') + 's?',
  num: any('et', 'er', 'erna', 'en', 'a') + 's?',
  /** plural with a changed vowel */
  u: any('er', 'erna', '', 'en', 'na', 'ar', 'arna') + 's?',
  adj: any('t', 'a', 'e', 'are', 'ast', 'aste', '') + 's?',
  adjt: 's?',
  adjl: any('a', 'e', 'are', 'ast', 'aste') + 's?',
  comp: any('re', 'st', 'sta', 'ste') + 's?',
  /** kast-a */
  v1: any('a', 'ar', 'ade', 'at', 'as', 'ades', 'ats', 'ad', 'ande', 'andes'),
  /** bygg-a, röst-a */
  v2: any('a', 'er', 'as', 's', 'es', 'ande', 'andes', ''),
  v2d: any('de', 'des', 't', 'ts', 'd', 'da'),
  v2t: any('te', 'tes', 't', 'ts', 'ta'),
  v2s: any('e', 'es', '', 's', 'a'),
  v3: any('', 'r', 's', 'dde', 'ddes', 'tt', 'tts', 'dd', 'dda', 'ende', 'endes'),
  /** skrev, skrev-s, skriv-it, skriv-en */
  past: any('', 's', 'o', 'e'),
  sup: any('it', 'its', 'en', 'et', 'na', 'ne'),
} as const

export type SwedishFamily = keyof typeof SOURCES

export const SWEDISH_ENDINGS: Endings = Object.fromEntries(
  Object.entries(SOURCES).map(([name, source]) => [`sv:${name}`, source]),
)
