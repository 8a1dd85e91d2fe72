import type { DraftView, Match } from './checks/check.ts'
import type { Finding, FindingLevel, Level, Owed, Reminder } from './finding.ts'
import type { Localized } from './model.ts'
import type { Basis, Rule } from './rule.ts'
import { holds, weightiest } from './when.ts'
import { wording } from './wording.ts'

/** Guideline and section of norms, as they are cited. */
export type Cite = (norms: readonly string[]) => Localized

export interface Outcome {
  readonly findings: readonly Finding[]
  readonly reminders: readonly Reminder[]
  readonly owed: readonly Owed[]
}

/** What the matches of one rule mean in a context: findings now, a reminder, or what publishing would enter as owed. */
export function outcomeOf(rule: Rule, matches: readonly Match[], view: DraftView, cite: Cite): Outcome {
  const first = matches[0]
  if (!first) return { findings: [], reminders: [], owed: [] }
  const bases = rule.bases.filter(basis => holds(basis.when, view.context))
  const owing = bases.filter(basis => basis.owes)
  const reminding = bases.filter(basis => !basis.owes && basis.level === 'reminder')
  const finding = bases.filter(basis => !basis.owes && basis.level !== 'reminder')
  return {
    findings: matches.flatMap(match => findings(rule, finding, match, view, cite)),
    reminders: told(rule, reminding, first, view, cite).map(({ message, why: _, ...reminder }) => ({
      ...reminder,
      message,
    })),
    owed: matches.flatMap(match => owed(rule, owing, match, view, cite)),
  }
}

function findings(rule: Rule, bases: readonly Basis[], match: Match, view: DraftView, cite: Cite): Finding[] {
  const level = weightiest(bases)?.level
  if (level === undefined || !isFindingLevel(level)) return []
  return told(rule, bases, match, view, cite).map(told => ({
    ...told,
    level,
    span: match.span,
    found: foundText(match, view),
    other: match.other ?? null,
    fixes: match.fixes ?? [],
  }))
}

const isFindingLevel = (level: Level): level is FindingLevel => level !== 'reminder'

function owed(rule: Rule, bases: readonly Basis[], match: Match, view: DraftView, cite: Cite): Owed[] {
  const { owes } = weightiest(bases) ?? {}
  if (!owes) return []
  const counterparts = owes === 'missing-languages' ? (match.languages ?? []).map(language => ({ language })) : owes
  return counterparts.flatMap(counterpart =>
    told(rule, bases, match, view, cite).map(({ why: _, ...rest }) => ({ ...rest, counterpart })),
  )
}

/** What all kinds of outcome share; none where no basis holds. */
function told(rule: Rule, bases: readonly Basis[], match: Match, view: DraftView, cite: Cite) {
  const basis = weightiest(bases)
  if (!basis) return []
  const ids = [...new Set(bases.flatMap(basis => basis.norms))]
  const words = wording(rule, basis, view.context, match, foundText(match, view))
  return [{ rule: rule.id, norms: ids, ...words, source: cite(ids) }]
}

function foundText(match: Match, view: DraftView): string {
  return match.span ? view.text.slice(match.span.start, match.span.end) : ''
}
