import type { Coverage, Presence } from '../finding.ts'
import type { DetectedLanguage, Language } from '../model.ts'
import type { TermSource } from '../rule.ts'
import { append } from '../text/facts/atoms.ts'
import type { Fact } from '../text/facts/fact.ts'
import { draftFacts } from '../text/halves.ts'
import type { CheckCompiler, DraftView, Match } from './check.ts'

export interface CoverageCheck {
  readonly kind: 'coverage'
  /** The languages that a post owes. */
  readonly languages: readonly Language[]
  /**
   * Which state is found: a language that is missing, or one that says too little to stand for the other; `urgent`:
   * either of them in a post about a danger or a serious disruption.
   */
  readonly finds: 'missing' | 'thin' | 'urgent'
  /** The words of dangers and disruptions, for `urgent`. */
  readonly about?: TermSource
}

type CoverageView = Pick<DraftView, 'text' | 'context' | 'paragraphs' | 'languages'>

/** Whether each language that is owed is there and says enough. Never holds for answers, which follow the asker. */
export const compileCoverage: CheckCompiler<CoverageCheck> = (check, tools) => {
  const about = check.about && tools.terms(check.about)
  return {
    judge(view) {
      if (isAnswer(view)) return []
      if (check.finds === 'urgent' && (about === undefined || view.terms(about).length === 0)) return []
      const coverage = coverageOf(view, check.languages)
      const lacks = (presence: Presence) =>
        check.finds === 'urgent' ? presence !== 'present' : presence === check.finds
      return coverage
        .filter(({ presence }) => lacks(presence))
        .map(({ language, presence }) => matchOf(view, language, presence))
    },
  }
}

function isAnswer({ context: { composer } }: CoverageView): boolean {
  return composer === 'comment' || composer === 'reply'
}

function matchOf(view: CoverageView, language: Language, presence: Presence): Match {
  const [first] = view.languages.shares.find(({ lang }) => lang === language)?.spans ?? []
  const match = { languages: [language], named: LANGUAGE_NAMES[language] }
  return presence === 'thin' && first ? { ...match, span: first } : { ...match, span: null }
}

const LANGUAGE_NAMES = {
  fi: { fi: 'suomi', sv: 'finska', en: 'Finnish' },
  sv: { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' },
  en: { fi: 'englanti', sv: 'engelska', en: 'English' },
} as const

/**
 * How each of `languages` stands in the draft. A draft without any language (emoji, hashtags, links) owes nothing:
 * then the list is empty, as it is for comments and replies.
 */
export function coverageOf(view: CoverageView, languages: readonly Language[]): Coverage[] {
  if (view.languages.shares.length === 0 || isAnswer(view)) return []
  const facts = draftFacts(view)
  const parts = languages.map(language => partOf(view, language, facts))
  return parts.map(part => ({
    language: part.language,
    words: part.words,
    presence: part.words === 0 ? 'missing' : saysTooLittle(part, parts) ? 'thin' : 'present',
  }))
}

/** Whether one language of a bilingual draft is only a tail. */
export function isThin(view: CoverageView, language: Language): boolean {
  return coverageOf(view, ['fi', 'sv']).some(one => one.language === language && one.presence === 'thin')
}

interface Part {
  readonly language: Language
  readonly words: number
  readonly letters: number
  /** What it states, once each. */
  readonly facts: ReadonlySet<string>
}

function partOf(view: CoverageView, language: Language, facts: readonly Fact[]): Part {
  const words = wordsByLanguage(view).get(language) ?? []
  const own = facts.filter(fact => !fact.soft && languageAt(view, fact.start) === language)
  return {
    language,
    words: words.length,
    letters: words.reduce((sum, word) => sum + word.length, 0),
    facts: new Set(own.flatMap(({ kind, values }) => values.map(({ key }) => (kind === 'link' ? kind : key)))),
  }
}

/** The language at an offset, with what was counted as Swedish. */
function languageAt(view: CoverageView, offset: number): DetectedLanguage | null {
  const lang = view.languages.at(offset)
  return (lang === 'da' || lang === 'no') && !wordsByLanguage(view).has(lang) ? 'sv' : lang
}

const known = new WeakMap<CoverageView, ReadonlyMap<DetectedLanguage | null, readonly string[]>>()

/** The words of the draft by their language, without links, hashtags, numbers and the like. Remembered by the view. */
function wordsByLanguage(view: CoverageView): ReadonlyMap<DetectedLanguage | null, readonly string[]> {
  const before = known.get(view)
  if (before) return before
  const { segments } = view.languages
  const words = new Map<DetectedLanguage | null, string[]>()
  let at = 0
  for (const { start, paragraph } of view.paragraphs) {
    for (const word of paragraph.words) {
      while ((segments[at]?.end ?? Number.POSITIVE_INFINITY) <= start + word.start) at++
      const isText =
        /\p{L}/u.test(word.key) && !paragraph.entities.some(one => one.start < word.end && word.start < one.end)
      const lang = segments[at]?.lang ?? null
      if (isText) append(words, lang, word.key)
    }
  }
  twinsOfSwedish(words)
  known.set(view, words)
  return words
}

/** A line of so few letters, most of them names and hours, does not show whether it is Swedish or Danish. */
const LETTERS_OF_A_LINE = 60

/** Beside Finnish a short piece that looks Danish or Norwegian is Swedish; a longer one is believed. */
function twinsOfSwedish(words: Map<DetectedLanguage | null, string[]>): void {
  for (const twin of ['da', 'no'] as const) {
    const own = words.get(twin)
    if (!own || !words.has('fi') || own.join('').length > LETTERS_OF_A_LINE) continue
    for (const word of own) append(words, 'sv', word)
    words.delete(twin)
  }
}

/** Below this share of the longest part's letters, a part is too short to tell the same at full length. */
const FULL = 0.5
/** The least that length and facts together must reach. */
const ENOUGH = 0.4
/** A short text has nothing to leave out: two words each are a greeting in both languages. */
const TAIL = { words: 1, beside: 4 }

/** Length and facts are weighed: a short part that gives the day, the time and the place says the core. */
function saysTooLittle(part: Part, parts: readonly Part[]): boolean {
  const longest = parts.reduce((best, other) => (other.letters > best.letters ? other : best), part)
  if (longest === part) return false
  if (part.words <= TAIL.words) return longest.words >= TAIL.beside
  const length = Math.min(1, part.letters / longest.letters / FULL)
  if (longest.facts.size === 0) return length < ENOUGH
  const told = [...longest.facts].filter(key => part.facts.has(key)).length / longest.facts.size
  return (length + told) / 2 < ENOUGH
}
