import type { Endings } from './stem.ts'

const A = '[aä]'
const U = '[uy]'
const V = '[aeiouyäö]'
const CLITIC = '(?:k[aä]{2}n|kin|k[oö]s?|k[oö]h[aä]n|h[aä]n|p[aä]s?|p[aä]h[aä]n)?'
const OWNER = '(?:ni|si|mme|nne|ns[aä])'
/** The vowel before, once more. */
const SAME = '(?:(?<=a)a|(?<=e)e|(?<=i)i|(?<=o)o|(?<=u)u|(?<=y)y|(?<=ä)ä|(?<=ö)ö)'
const OWNER_OR_LONG = `(?:${OWNER}|${SAME}n)?`
const LOCAL = `(?:ss|st|ll|lt|tt)${A}${OWNER_OR_LONG}|lle${OWNER_OR_LONG}|ksi|kse(?:${OWNER}|en)`
const LONG_VOWEL = '(?<=aa|ee|ii|oo|uu|yy|ää|öö)'

const any = (...choices: readonly string[]) => `(?:${choices.join('|')})`

const weak = any('n', 't', LOCAL)
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
const pluralWeak = any('n', LOCAL)
const pluralStrong = any(
  `n${A}${OWNER_OR_LONG}`,
  `ne(?:${OWNER}|en)`,
  `(?<=${V}i)(?:t${A}${OWNER_OR_LONG}|den|tten|(?:de|tte)${OWNER}|hin|hi${OWNER}|siin|sii${OWNER})`,
  `(?<!${V}i)(?:en|e${OWNER}|${A}${OWNER_OR_LONG}|in|i${OWNER})`,
)
const pluralJ = any('en', `e${OWNER}`, `${A}${OWNER_OR_LONG}`)
const consonant = any(`t${A}${OWNER_OR_LONG}`, 'ten', `te${OWNER}`)
const comparative = any('mpi', `mp${A}${strong}`, `mm${A}${weak}`, `mpi${pluralStrong}`, `mmi${pluralWeak}`)
const superlative = any(
  'in',
  `int${A}`,
  `imp${A}${strong}`,
  `imm${A}${weak}`,
  `impi${pluralStrong}`,
  `immi${pluralWeak}`,
)

const plain = any(strong, weak, '')
const plainPlural = any(pluralStrong, pluralWeak)
const person = '(?:n|t|mme|tte)'
const active = any(`v${A}${plain}`, `vi${plainPlural}`)
const agent = any(
  `m${A}${plain}`,
  `mi${plainPlural}`,
  `m${A}isill${A}${OWNER_OR_LONG}`,
  'minen',
  `mise${any(strong, weak)}`,
  `mis(?:t${A}|ten)`,
  `misi${plainPlural}`,
  `m${A}t[oö]n`,
  `m${A}tt[oö]m${A}${any(strong, weak)}`,
  `m${A}tt[oö]mi${plainPlural}`,
  `m${A}t[oö]nt${A}`,
)
const past = any(`${U}t`, `${U}tt${A}`, `ee${any(strong, weak)}`, `ei${plainPlural}`)

const SOURCES = {
  /** Nominative as it stands. */
  nom: '',
  w: weak,
  s: strong,
  pw: pluralWeak,
  ps: pluralStrong,
  pj: pluralJ,
  c: consonant,
  /** Comparative and adverb: both from the weak singular stem. */
  comp: comparative,
  adv: 'sti',
  sup: superlative,
  /** Finite verb: weak and strong stem, and a stem with a long vowel at its end. */
  vw: any(person, ''),
  vs: any(SAME, `v${A}t`, active, agent),
  vl: any(`v${A}t`, active, agent, ''),
  /** Imperfect and conditional. */
  vi: any(person, `v${A}t`, ''),
  /** Past participle and potential, whose consonant is part of the stem: `puhun-ut`, `tull-ut`. */
  vn: any(past, `e${any(person, SAME, `v${A}t`, '')}`),
  vk: any(`k${A}{2}`, `k${A}${A}mme`, 'k[oö]{2}[nt]', 'k[oö]'),
  ve: any('en', `ess${A}${OWNER_OR_LONG}`),
  inf: any('', `kse(?:${OWNER}|en)`),
  /** Passive: present, strong and weak stem. */
  pa: `${A}(?:${A}n)?`,
  pt: any(
    'iin',
    `${U}${any(strong, '')}`,
    `${U}j${pluralJ}`,
    `${U}i${pluralStrong}`,
    `${A}${active}`,
    `${A}isi(?:in)?`,
    `${A}ess${A}`,
    `${A}ne(?:en)?`,
    `${A}k[oö]{2}n`,
  ),
  pp: any(`${U}${weak}`, `${U}i${pluralWeak}`),
} as const

export type FinnishFamily = keyof typeof SOURCES

/** Families of Finnish endings, each with the clitics that may follow. */
export const FINNISH_ENDINGS: Endings = Object.fromEntries(
  Object.entries(SOURCES).map(([name, source]) => [`fi:${name}`, source + CLITIC]),
)
