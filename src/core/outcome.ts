import type { Finding, FindingLevel, Owed, Reminder } from './finding.ts'
import { isDuty } from './ledger/duty.ts'
import type { Match } from './match.ts'
import type { Context, Localized } from './model.ts'
import type { Basis, Rule } from './rule.ts'
import type { DraftView } from './view.ts'
import { fixesFor } from './way-out.ts'
import { byWeight, holds, weightiest } from './when.ts'
import { fill, foundText, type Template, template } from './wording.ts'

/** Guideline and section of norms, as they are cited. */
export type Cite = (norms: readonly string[]) => Localized

export interface Outcome {
  readonly findings: readonly Finding[]
  readonly reminders: readonly Reminder[]
  readonly owed: readonly Owed[]
}

/** Bases that hold together: the weightiest speaks, and all their norms are named. */
interface Ground {
  readonly basis: Basis
  readonly norms: readonly string[]
  readonly message: Template
  readonly why: Template
}

/** What a rule rests on in one context, sorted by what it leads to; the same for every draft there. */
export interface Grounds {
  readonly finding: Ground | null
  readonly reminder: Ground | null
  readonly owed: Ground | null
}

const NOTHING: Outcome = { findings: [], reminders: [], owed: [] }

/** Sorts the bases that hold in a context. */
export function groundsOf(rule: Rule, context: Context): Grounds {
  const bases = rule.bases.filter(basis => holds(basis.when, context))
  return {
    finding: ground(bases.filter(basis => !basis.owes && basis.level !== 'reminder')),
    reminder: ground(bases.filter(basis => !basis.owes && basis.level === 'reminder')),
    owed: ground(bases.filter(basis => basis.owes)),
  }

  function ground(together: readonly Basis[]): Ground | null {
    const basis = weightiest(together)
    if (!basis) return null
    const forRole = basis.forRole?.[context.role]
    return {
      basis,
      norms: [...new Set(together.flatMap(({ norms }) => norms))],
      message: template(forRole?.message ?? basis.message ?? rule.message),
      why: template(forRole?.why ?? basis.why ?? rule.why),
    }
  }
}

/** What the matches of one rule mean: findings now, a reminder, or what publishing would enter as owed. */
export function outcomeOf(
  rule: Rule,
  grounds: Grounds,
  matches: readonly Match[],
  view: DraftView,
  cite: Cite,
): Outcome {
  const first = matches[0]
  if (!first) return NOTHING
  const { finding, reminder, owed } = grounds
  return {
    findings: finding ? matches.map(match => findingOf(rule, finding, match, view, cite)) : [],
    reminders: reminder ? [{ ...told(rule, reminder, first, view, cite), fits: rule.check.kind !== 'context' }] : [],
    owed: owed ? matches.flatMap(match => owedOf(rule, owed, match, view, cite)) : [],
  }
}

function findingOf(rule: Rule, ground: Ground, match: Match, view: DraftView, cite: Cite): Finding {
  const [lacks] = match.span ? [] : (match.languages ?? [])
  return {
    ...told(rule, ground, match, view, cite),
    level: levelOf(ground.basis.level as FindingLevel, match),
    span: match.span,
    found: foundText(match, view),
    other: match.other ?? null,
    ...(rule.title && { name: rule.title }),
    fixes: match.fixes?.length ? match.fixes : fixesFor(rule.offers, match, view),
    ...(lacks && lacks !== 'en' && { lacks }),
  }
}

/** A match may be less weighty than its rule, never more. */
function levelOf(most: FindingLevel, { level }: Match): FindingLevel {
  return level !== undefined && byWeight(level, most) > 0 ? level : most
}

function owedOf(rule: Rule, ground: Ground, match: Match, view: DraftView, cite: Cite): Owed[] {
  const { owes = [], duty } = ground.basis
  const counterparts = owes === 'missing-languages' ? (match.languages ?? []).map(language => ({ language })) : owes
  const { about: _, ...words } = told(rule, ground, match, view, cite)
  return counterparts.map(counterpart => ({ ...words, counterpart, duty: isDuty(duty, counterpart) }))
}

/** What all kinds of outcome share. */
function told(rule: Rule, { norms, message, why }: Ground, match: Match, view: DraftView, cite: Cite) {
  const { id, about, leadsTo } = rule
  const words = { message: fill(message, match, view), why: fill(why, match, view), source: cite(norms) }
  return { rule: id, norms, ...words, ...(about && { about }), ...(leadsTo && { leadsTo }) }
}
