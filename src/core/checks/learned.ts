import type { DetectedLanguage, Language } from '../model.ts'
import { overlaps } from '../span.ts'
import { levelOf, type MeaningReader, thresholdsIn, type Unit } from '../text/learned/units.ts'
import { tellsWhatOthersSaid } from '../text/tone/voice.ts'
import type { CheckCompiler, DraftView, Match } from './check.ts'

/** What a draft says in whatever words, learned from sentences (`cases/<family>` of the packs). */
export interface LearnedCheck {
  readonly kind: 'learned'
  readonly family: string
  /** Names of exact rules about the same matter: where one of them speaks, the sentence is theirs. */
  readonly beside?: readonly string[]
}

/** A unit that may speak, with what is needed to judge it in the whole draft. */
interface ScoredMatch extends Match {
  readonly span: NonNullable<Match['span']>
  readonly unit: NonNullable<Match['unit']>
}

export const compileLearned: CheckCompiler<LearnedCheck> = ({ family }, { meaning }) => {
  const at = meaning?.model.families.findIndex(({ name }) => name === family) ?? -1
  // Without a model that knows the family the exact rules go on alone.
  if (!meaning || at < 0) return { scan: () => [] }
  return {
    scan: paragraph =>
      meaning
        .units(paragraph)
        .filter(unit => (unit.scores[at] ?? 0) >= leastThreshold(meaning, at))
        .map(unit => matchOf(meaning, unit, at)),
    judge: (view, scanned) =>
      strongest((scanned as readonly ScoredMatch[]).flatMap(match => judged(meaning, at, match, view))),
  }
}

function leastThreshold({ model }: MeaningReader, family: number): number {
  return Math.min(...Object.values(model.families[family]?.thresholds ?? {}).map(({ more }) => more))
}

function matchOf(meaning: MeaningReader, unit: Unit, family: number): ScoredMatch {
  const { span, words } = meaning.telling(unit, family)
  return {
    span,
    found: words.join(', '),
    unit: { start: unit.start, end: unit.end, score: unit.scores[family] ?? 0 },
  }
}

function judged(meaning: MeaningReader, family: number, match: ScoredMatch, view: DraftView): ScoredMatch[] {
  const thresholds = thresholdsIn(meaning.model, family, written(view.languages.at(match.span.start)))
  const reached = levelOf(match.unit.score, thresholds, view.context.moreHints === true)
  const level = reached === 'warning' && isToldOfOthers(view) ? 'hint' : reached
  // What decides between families is how far a score is over its own threshold.
  return level === null ? [] : [{ ...match, level, unit: { ...match.unit, score: match.unit.score - thresholds.hint } }]
}

/** News and minutes tell what others said: there a score is never more than a hint. */
const isToldOfOthers = (view: DraftView): boolean => tellsWhatOthersSaid(view.text)

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
