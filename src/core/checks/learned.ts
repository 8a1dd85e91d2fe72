import type { Match } from '../match.ts'
import type { DetectedLanguage, Language } from '../model.ts'
import { overlaps } from '../span.ts'
import type { TermSource } from '../term.ts'
import type { Thresholds } from '../text/learned/model.ts'
import { type MeaningReader, thresholdsIn, type Unit } from '../text/learned/units.ts'
import { quotations } from '../text/quotation.ts'
import { tellsWhatOthersSaid } from '../text/tone/voice.ts'
import type { DraftView } from '../view.ts'
import type { CheckCompiler } from './check.ts'

/** What a draft says in whatever words, learned from sentences (`cases/<family>` of the packs). */
export interface LearnedCheck {
  readonly kind: 'learned'
  readonly family: string
  /** Names of exact rules about the same matter: where one of them speaks, the sentence is theirs. */
  readonly beside?: readonly string[]
  /** A score alone warns only of a sentence with a name in it. */
  readonly named?: boolean
  /** Words that make a paragraph harmless: it says itself that an opinion is the writer's own. */
  readonly unless?: TermSource
}

/** A unit that may speak, with what is needed to judge it in the whole draft. */
interface ScoredMatch extends Match {
  readonly span: NonNullable<Match['span']>
  readonly unit: NonNullable<Match['unit']>
  readonly needsName: boolean
  /** How many words explain it. */
  readonly telling: number
}

export const compileLearned: CheckCompiler<LearnedCheck> = ({ family, named = false, unless }, tools) => {
  const { meaning } = tools
  const at = meaning?.model.families.findIndex(({ name }) => name === family) ?? -1
  // Without a model that knows the family the exact rules go on alone.
  if (!meaning || at < 0) return { scan: () => [] }
  const harmless = unless && tools.terms(unless)
  return {
    scan: paragraph =>
      (harmless !== undefined && paragraph.terms(harmless).length > 0 ? [] : meaning.units(paragraph))
        .filter(unit => scoreOf(unit, at) >= leastThreshold(meaning, at) - MOST_LIFT)
        .map(unit => ({ ...matchOf(meaning, unit, at), needsName: named }))
        // What no word explains to a reader is not said.
        .filter(({ telling }) => telling > 0),
    judge(view, scanned) {
      // Each family asks at each key: without a sentence to weigh, the whole draft is not read.
      if (scanned.length === 0) return []
      const whole = meaning.whole(view.paragraphs.map(({ paragraph }) => paragraph))[at] ?? 0
      const matches = (scanned as readonly ScoredMatch[]).map(match => inDraft(match, whole))
      return strongest(matches.flatMap(match => judged(meaning, at, match, view)))
    },
  }
}

/** Of a few words each weighs much: they must be surer, which costs next to nothing that should be found. */
const FEW_WORDS = 7
const SURER_IF_FEW = 0.2
/** What takes two sentences to tell has harmless words in both, while thresholds are set on single sentences. */
const MILDER_TOGETHER = 0.1

/** How much the draft as a whole counts beside the sentence: what is let slip is seldom said among things of another kind. */
const WHOLE_SHARE = 0.4
/** As far as a draft may lift a sentence. */
const MOST_LIFT = 0.3

function inDraft(match: ScoredMatch, whole: number): ScoredMatch {
  const { score } = match.unit
  const lift = Math.min(MOST_LIFT, WHOLE_SHARE * (whole - score))
  return { ...match, unit: { ...match.unit, score: score + lift } }
}

function scoreOf({ sentences, scores }: Unit, family: number): number {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  const milder = sentences.length > 1 ? MILDER_TOGETHER : 0
  return (scores[family] ?? 0) + milder - (words < FEW_WORDS ? SURER_IF_FEW : 0)
}

function leastThreshold({ model }: MeaningReader, family: number): number {
  return Math.min(...Object.values(model.families[family]?.thresholds ?? {}).map(({ more }) => more))
}

function matchOf(meaning: MeaningReader, unit: Unit, family: number): Omit<ScoredMatch, 'needsName'> {
  const { span, words } = meaning.telling(unit, family)
  return {
    span,
    found: words.join(', '),
    telling: words.length,
    unit: { start: unit.start, end: unit.end, score: scoreOf(unit, family) },
  }
}

function judged(meaning: MeaningReader, family: number, match: ScoredMatch, view: DraftView): ScoredMatch[] {
  const thresholds = thresholdsIn(meaning.model, family, written(view.languages.at(match.span.start)))
  const score = match.unit.score - lengthPenalty(view, 'hint')
  const warns = match.unit.score - lengthPenalty(view, 'warning') >= thresholds.warning && mayWarn(match, view)
  const level = warns ? 'warning' : hintsAt(score, thresholds, view.context.moreHints === true)
  // What decides between families is how far a score is over its own threshold.
  return level === null ? [] : [{ ...match, level, unit: { ...match.unit, score: score - thresholds.hint } }]
}

/** A score that reaches a warning but may not warn is a hint like any other. */
const hintsAt = (score: number, { hint, more }: Thresholds, asksForMore: boolean) =>
  score >= (asksForMore ? Math.min(hint, more) : hint) ? 'hint' : null

/**
 * Words up to which a draft is short for a level, and how much surer each doubling must make a sentence: a longer text
 * has more of them, and of edited text most is long.
 */
const SHORT_DRAFT = { hint: 25, warning: 22 } as const
const SURER = { hint: 0.7, warning: 1.3 } as const

function lengthPenalty({ paragraphs }: DraftView, level: keyof typeof SHORT_DRAFT): number {
  const words = paragraphs.reduce((sum, { paragraph }) => sum + paragraph.words.length, 0)
  return SURER[level] * Math.max(0, Math.log2(words / SHORT_DRAFT[level]))
}

/**
 * News and minutes tell what others said, and the sentence then says neither "I" nor "we"; of a person without a name a
 * score alone says too little.
 */
function mayWarn(match: ScoredMatch, view: DraftView): boolean {
  const { unit, needsName, telling } = match
  const said = view.text.slice(unit.start, unit.end)
  if (telling < 2) return false
  if (tellsWhatOthersSaid(view.text) && (!OWN_VOICE.test(withoutQuotations(said)) || tellsWhatOthersSaid(said)))
    return false
  return !needsName || NAME_INSIDE.test(said)
}

/** The writer speaks: "I", "we", and what Finnish says with an ending. Not the Swedish "i". */
const OWN_VOICE =
  /(?<!\p{L})(?:I|my|we|our|us|minä|mä|mun|minun|minulle|mulle|me|meidän|meillä|meille|jag|mig|min|mitt|mina|vi|oss|vår|våra|vårt|\p{L}{3,}mme)(?!\p{L})/u

function withoutQuotations(text: string): string {
  return quotations(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
}

/** A capital inside a sentence, or two words with capitals in a row. */
const NAME_INSIDE = /[\p{L},] \p{Lu}\p{Ll}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u

const written = (language: DetectedLanguage | null): Language | null =>
  language === 'fi' || language === 'sv' || language === 'en' ? language : null

/** Of units that share a sentence the one that says it most surely. */
function strongest(matches: readonly ScoredMatch[]): ScoredMatch[] {
  const kept: ScoredMatch[] = []
  for (const match of matches.toSorted((a, b) => b.unit.score - a.unit.score)) {
    if (!kept.some(other => overlaps(other.unit, match.unit))) kept.push(match)
  }
  return kept.sort((a, b) => a.span.start - b.span.start)
}
