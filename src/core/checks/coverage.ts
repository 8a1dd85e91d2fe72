import type { Coverage, Presence } from '../finding.ts'
import type { Match } from '../match.ts'
import type { DetectedLanguage, Language } from '../model.ts'
import type { TermSource } from '../term.ts'
import type { Paragraph } from '../text/analysis.ts'
import { draftFacts, ownerAt, ownersIn } from '../text/parity/halves.ts'
import type { DraftView } from '../view.ts'
import type { CheckCompiler } from './check.ts'

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
  /** Words of a draft that is about no such thing now: advice for some day, an exercise. */
  readonly notAbout?: TermSource
}

type CoverageView = Pick<DraftView, 'text' | 'context' | 'paragraphs' | 'languages'>

/** Whether each language that is owed is there and says enough. Never holds for answers, which follow the asker. */
export const compileCoverage: CheckCompiler<CoverageCheck> = (check, tools) => {
  const about = check.about && tools.terms(check.about)
  const notAbout = check.notAbout && tools.terms(check.notAbout)
  const isUrgent = (view: DraftView) =>
    about !== undefined && view.terms(about).length > 0 && (notAbout === undefined || view.terms(notAbout).length === 0)
  return {
    judge(view) {
      if (isAnswer(view)) return []
      if (check.finds === 'urgent' && !isUrgent(view)) return []
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
  const parts = languages.map(language => partOf(view, language))
  return parts.map(part => ({
    language: part.language,
    words: part.words,
    presence: part.words === 0 ? 'missing' : saysTooLittle(part, parts, view) ? 'thin' : 'present',
  }))
}

/** Whether one language of a bilingual draft is only a tail. */
export function isThin(view: CoverageView, language: Language): boolean {
  return coverageOf(view, ['fi', 'sv']).some(one => one.language === language && one.presence === 'thin')
}

interface Amount {
  readonly words: number
  readonly letters: number
}

interface Part extends Amount {
  readonly language: Language
}

function partOf(view: CoverageView, language: Language): Part {
  return { language, ...(amounts(view).get(language) ?? NOTHING) }
}

/** What is stated in a language or for all of them, once each. */
function statedIn(view: CoverageView, language: Language): ReadonlySet<string> {
  const owners = ownersIn(view)
  const states = (start: number) => ownerAt(owners, start) === 'shared' || languageAt(view, start) === language
  const own = draftFacts(view).filter(fact => !fact.soft && states(fact.start))
  return new Set(own.flatMap(({ kind, values }) => values.map(({ key }) => (kind === 'link' ? kind : key))))
}

/** The language at an offset, with what was counted as Swedish. */
function languageAt(view: CoverageView, offset: number): DetectedLanguage | null {
  const lang = view.languages.at(offset)
  return (lang === 'da' || lang === 'no') && !amounts(view).has(lang) ? 'sv' : lang
}

const NOTHING: Amount = { words: 0, letters: 0 }
const known = new WeakMap<CoverageView, ReadonlyMap<DetectedLanguage | null, Amount>>()

/** The words of the draft by their language, without links, hashtags, numbers and the like. Remembered by the view. */
function amounts(view: CoverageView): ReadonlyMap<DetectedLanguage | null, Amount> {
  const before = known.get(view)
  if (before) return before
  const all = new Map<DetectedLanguage | null, Amount>()
  for (const { start, paragraph } of view.paragraphs) {
    for (const [at, amount] of amountsIn(paragraph).entries()) {
      const offset = start + (paragraph.segments[at]?.start ?? 0)
      if (amount.words > 0) add(all, view.languages.at(offset), amount)
    }
  }
  twinsOfSwedish(all)
  known.set(view, all)
  return all
}

function add<K>(all: Map<K, Amount>, key: K, { words, letters }: Amount): void {
  const before = all.get(key) ?? NOTHING
  all.set(key, { words: before.words + words, letters: before.letters + letters })
}

/** Counts the words of one paragraph a step, so that `coverageOf` finds them counted. */
export function* countWords({ paragraphs }: Pick<CoverageView, 'paragraphs'>): Generator<void, void> {
  for (const { paragraph } of paragraphs) yield void amountsIn(paragraph)
}

const knownIn = new WeakMap<Paragraph, readonly Amount[]>()

/** The words of each segment of a paragraph, remembered by it. */
function amountsIn(paragraph: Paragraph): readonly Amount[] {
  const before = knownIn.get(paragraph)
  if (before) return before
  const { segments, entities } = paragraph
  const all = new Map<number, Amount>(segments.map((_, at) => [at, NOTHING]))
  let at = 0
  for (const { start, end, key } of paragraph.words) {
    while ((segments[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    if (/\p{L}/u.test(key) && !entities.some(one => one.start < end && start < one.end))
      add(all, at, { words: 1, letters: key.length })
  }
  const amounts = [...all.values()]
  knownIn.set(paragraph, amounts)
  return amounts
}

/** A line of so few letters, most of them names and hours, does not show whether it is Swedish or Danish. */
const LETTERS_OF_A_LINE = 60

/** Beside Finnish a short piece that looks Danish or Norwegian is Swedish; a longer one is believed. */
function twinsOfSwedish(all: Map<DetectedLanguage | null, Amount>): void {
  for (const twin of ['da', 'no'] as const) {
    const own = all.get(twin)
    if (!own || !all.has('fi') || own.letters > LETTERS_OF_A_LINE) continue
    add(all, 'sv', own)
    all.delete(twin)
  }
}

/** Below this share of the longest part's letters, a part is too short to tell the same at full length. */
const FULL = 0.5
/** The least that length and facts together must reach. */
const ENOUGH = 0.4
/** A short text has nothing to leave out: two words each are a greeting in both languages. */
const TAIL = { words: 1, beside: 4 }

/** Length and facts are weighed: a short part that gives the day, the time and the place says the core. */
function saysTooLittle(part: Part, parts: readonly Part[], view: CoverageView): boolean {
  const longest = parts.reduce((best, other) => (other.letters > best.letters ? other : best), part)
  if (longest === part) return false
  if (part.words <= TAIL.words) return longest.words >= TAIL.beside
  const length = Math.min(1, part.letters / longest.letters / FULL)
  // Long enough whatever it states: the facts need not be read.
  if (length >= 2 * ENOUGH) return false
  const [own, all] = [statedIn(view, part.language), statedIn(view, longest.language)]
  if (all.size === 0) return length < ENOUGH
  const told = [...all].filter(key => own.has(key)).length / all.size
  return (length + told) / 2 < ENOUGH
}
