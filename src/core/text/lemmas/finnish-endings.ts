import type { Endings, Family } from './stem.ts'

const A = '[aä]'
const U = '[uy]'
const V = '[aeiouyäö]'
const OWNER = '(?:ni|si|mme|nne|ns[aä])'
/** The vowel before, once more. */
const SAME = '(?:(?<=a)a|(?<=e)e|(?<=i)i|(?<=o)o|(?<=u)u|(?<=y)y|(?<=ä)ä|(?<=ö)ö)'
const OWNER_OR_LONG = `(?:${OWNER}|${SAME}n)?`
const LOCAL = `(?:ss|st|ll|lt|tt)${A}${OWNER_OR_LONG}|lle${OWNER_OR_LONG}|ksi|kse(?:${OWNER}|en)`
const LONG_VOWEL = '(?<=aa|ee|ii|oo|uu|yy|ää|öö)'

const any = (...choices: readonly string[]) => `(?:${choices.join('|')})`

/** Your own: but kuusi is a spruce or six, tiesi knew, suosi favoured, voisi could. */
const YOURS = '(?<!^(?:kuu|tie|suo|voi))si'

const strong = any(
  any('ni', YOURS, 'mme', 'nne', `ns${A}`),
  `${A}${OWNER_OR_LONG}`,
  `n${A}${OWNER_OR_LONG}`,
  `${SAME}(?:n|${OWNER})`,
  `(?<=${V}{2})(?:h${V}(?:n|${OWNER})|t${A}${OWNER_OR_LONG})`,
  `${LONG_VOWEL}see(?:n|${OWNER})`,
)
const pluralStrong = any(
  `n${A}${OWNER_OR_LONG}`,
  `ne(?:${OWNER}|en)`,
  `(?<=${V}i)(?:t${A}${OWNER_OR_LONG}|den|tten|(?:de|tte)${OWNER}|hin|hi${OWNER}|siin|sii${OWNER})`,
  `(?<!${V}i)(?:en|e${OWNER}|${A}${OWNER_OR_LONG}|in|i${OWNER})`,
)
const person = '(?:n|t|mme|tte)'
const CLITIC = '(?:k[aä]{2}n|kin|k[oö]s?|k[oö]h[aä]n|h[aä]n|p[aä]s?|p[aä]h[aä]n)?'

const FAMILIES = {
  /** Nominative as it stands. */
  nom: [''],
  /** Singular, the stem in the weak and in the strong grade. */
  w: [any('n', 't', LOCAL)],
  s: [strong],
  /** Plural, likewise, and the plural stem in j. */
  pw: [any('n', LOCAL)],
  ps: [pluralStrong],
  pj: [any('en', `e${OWNER}`, `${A}${OWNER_OR_LONG}`)],
  /** Consonant stem. */
  c: [any(`t${A}${OWNER_OR_LONG}`, 'ten', `te${OWNER}`)],
  /** All of the singular, all of the plural: of words without gradation. */
  sg: ['', ['', 'w'], ['', 's']],
  pl: [null, ['', 'pw'], ['', 'ps']],
  /** From the weak singular stem: adverb, comparative, superlative. */
  adv: ['sti'],
  comp: ['mpi', [`mp${A}`, 's'], [`mm${A}`, 'w'], ['mpi', 'ps'], ['mmi', 'pw']],
  sup: [any('in', `int${A}`), [`imp${A}`, 's'], [`imm${A}`, 'w'], ['impi', 'ps'], ['immi', 'pw']],
  /** Finite verb: weak and strong stem, and a stem with a long vowel at its end. */
  vw: [any(person, '')],
  vs: [any(SAME, `v${A}t`), ['', 'act']],
  vl: [any(`v${A}t`, ''), ['', 'act']],
  /** Participles and infinitives of the active. */
  act: [
    any(`m${A}isill${A}${OWNER_OR_LONG}`, 'minen', `m${A}t[oö]n(?:t${A})?`),
    [`[vm]${A}`, 'sg'],
    ['[vm]i', 'pl'],
    ['mise', 'sg'],
    ['misi', 'pl'],
    ['mis', 'c'],
    [`m${A}tt[oö]m${A}`, 'sg'],
    [`m${A}tt[oö]mi`, 'pl'],
  ],
  /** Imperfect and conditional. */
  vi: [any(person, `v${A}t`, '')],
  /** Past participle and potential, whose consonant is part of the stem: `puhun-ut`, `tull-ut`. */
  vn: [any(`${U}t`, `${U}tt${A}`, `e${any(person, SAME, `v${A}t`, '')}`), ['ee', 'sg'], ['ei', 'pl']],
  vk: [any(`k${A}{2}`, `k${A}{2}mme`, 'k[oö]{2}[nt]', 'k[oö]')],
  ve: [any('en', `ess${A}${OWNER_OR_LONG}`)],
  inf: [any('', `kse(?:${OWNER}|en)`)],
  /** Passive: present, strong and weak stem. */
  pa: [`${A}(?:${A}n)?`],
  pt: [
    any('iin', `${A}isi(?:in)?`, `${A}ess${A}`, `${A}ne(?:en)?`, `${A}k[oö]{2}n`),
    [U, 'nom'],
    [U, 's'],
    [`${U}j`, 'pj'],
    [`${U}i`, 'ps'],
    [`${A}v${A}`, 'sg'],
    [`${A}vi`, 'pl'],
  ],
  pp: [null, [U, 'w'], [`${U}i`, 'pw']],
} as const satisfies Record<string, Family>

export type FinnishFamily = keyof typeof FAMILIES

const withClitics = ([ends, ...goesOn]: Family): Family => [
  ends === null ? null : `(?:${ends})${CLITIC}`,
  ...goesOn.map(([infix, family]) => [infix, `fi:${family}`] as const),
]

/** Families of Finnish endings, each with the clitics that may follow. */
export const FINNISH_ENDINGS: Endings = Object.fromEntries(
  Object.entries(FAMILIES).map(([name, family]) => [`fi:${name}`, withClitics(family)]),
)
