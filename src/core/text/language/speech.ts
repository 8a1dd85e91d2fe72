import { type Identify, KNOWN_LANGUAGES } from '../../model.ts'
import { weekdayLanguage } from './date-words.ts'
import type { HalfLanguage } from './half-language.ts'
import type { PieceWord } from './piece-words.ts'
import { PREDICATES } from './speech-words.ts'

/** What a piece of text does in each of the two languages. */
export interface Speech {
  /** It has a verb or a predicate of the language, or so many of its small words that it must be running text. */
  readonly says: Readonly<Record<HalfLanguage, boolean>>
  /** It writes a weekday, month or hour as the language does. */
  readonly dates: Readonly<Record<HalfLanguage, boolean>>
  /** Only names, and what schools, offices and clubs are called. */
  readonly names: boolean
  /** Words in lower case that are no part of a name. */
  readonly plain: number
}

const setOf = (words: string) => new Set(words.trim().split(/\s+/))
const PREDICATE = { fi: setOf(PREDICATES.fi), sv: setOf(PREDICATES.sv) }
/** Endings that hardly any word but a verb has. */
const VERB_ENDING: Readonly<Record<HalfLanguage, RegExp>> = {
  fi: /.{2}(?:v[aä]t|[aeiouyäö]t(?:aan|ään)|d(?:aan|ään)|mme|ttiin|kaa|kää|n[uy]t|neet|[^aeiouyäök]uu|[^aeiouyäö](?:ee|oo|ii|öö|yy))$/u,
  sv: /.{3}(?:ades?|ats|eras|erar|erats)$/u,
}
/** "inkomstprövat" ends as a Finnish verb does. */
const UNFINNISH = /[åbcfqwxz]|[^aeiouyäö]{4}/
/** What stands between names in a list. */
const CONNECTING = setOf('ja och sekä samt eli eller tai')
const SMALL_WORDS_OF_TEXT = 2
const WORDS_OF_TEXT = 5

/** Reads what the words of a piece say, in Finnish and in Swedish. */
export function speechOf(words: readonly PieceWord[], identify: Identify): Speech {
  const keys = words.map(({ text }) => text.toLowerCase())
  const free = keys.filter((key, at) => !words[at] || !isOfName(words[at], key, at))
  const inLanguage = (test: (language: HalfLanguage) => boolean) => ({ fi: test('fi'), sv: test('sv') })
  return {
    says: inLanguage(language => free.some(key => isPredicate(key, language)) || isText(free, language, identify)),
    dates: inLanguage(language => keys.some(key => weekdayLanguage(key) === language)),
    names: words.length > 0 && free.every(key => key.length < 2 || CONNECTING.has(key)),
    plain: free.filter(key => key.length > 1).length,
  }
}

/** A name, and a word with a capital inside a sentence that is no predicate ("Tervetuloa kirjastoon Välkommen …"). */
function isOfName({ name, capital }: PieceWord, key: string, at: number): boolean {
  return name || (capital && at > 0 && !PREDICATE.fi.has(key) && !PREDICATE.sv.has(key))
}

function isPredicate(key: string, language: HalfLanguage): boolean {
  return (
    PREDICATE[language].has(key) || (VERB_ENDING[language].test(key) && !(language === 'fi' && UNFINNISH.test(key)))
  )
}

const bitOf = (language: HalfLanguage) => 1 << KNOWN_LANGUAGES.indexOf(language)
const OTHER = { fi: bitOf('sv'), sv: bitOf('fi') }

function isText(keys: readonly string[], language: HalfLanguage, identify: Identify): boolean {
  if (keys.length < WORDS_OF_TEXT) return false
  const small = keys.filter(key => {
    const bits = identify.smallWord(key)
    return (bits & bitOf(language)) !== 0 && (bits & OTHER[language]) === 0
  })
  return new Set(small).size >= SMALL_WORDS_OF_TEXT
}
