import type { Finding } from './finding.ts'
import type { Grouped, Learned } from './merge.ts'
import { overlaps } from './span.ts'
import { byWeight } from './when.ts'
import { joinSentences } from './wording.ts'

type LearnedFinding = Grouped & { readonly learned: Learned }

const isLearned = (one: Grouped): one is LearnedFinding => one.learned !== undefined

/**
 * Lets each sentence be spoken of once: where an exact rule of the same matter speaks, what was learned is silent and
 * lends it its norms (and its weight, if that was a hint); where several families speak, one finding names two of them.
 */
export function settleLearned(all: readonly Grouped[]): Grouped[] {
  const learned = all.filter(isLearned)
  if (learned.length === 0) return [...all]
  const exact = all.filter(one => !isLearned(one))
  const settled = exact.map(one => ({
    ...one,
    finding: withLearned(
      one.finding,
      learned.filter(other => isBeside(other, one.finding)),
    ),
  }))
  const alone = learned.filter(one => !exact.some(({ finding }) => isBeside(one, finding)))
  return [...settled, ...oneASentence(alone)]
}

function isBeside({ learned: { unit, beside } }: LearnedFinding, { rule, span }: Finding): boolean {
  return span !== null && overlaps(unit, span) && beside.includes(rule.slice(rule.indexOf('/') + 1))
}

function withLearned(finding: Finding, learned: readonly LearnedFinding[]): Finding {
  if (learned.length === 0) return finding
  const raised = finding.level === 'hint' && learned.some(({ learned: { most } }) => byWeight(most, 'warning') <= 0)
  return {
    ...finding,
    norms: [...new Set([...finding.norms, ...learned.flatMap(one => one.finding.norms)])],
    level: raised ? 'warning' : finding.level,
  }
}

function oneASentence(learned: readonly LearnedFinding[]): Grouped[] {
  const kept: { first: LearnedFinding; others: LearnedFinding[] }[] = []
  for (const one of learned.toSorted(bySureness)) {
    const over = kept.find(({ first }) => overlaps(first.learned.unit, one.learned.unit))
    if (over) over.others.push(one)
    else kept.push({ first: one, others: [] })
  }
  return kept.map(({ first, others }) => ({
    ...first,
    finding: namingBoth(
      first.finding,
      others.map(({ finding }) => finding),
    ),
  }))
}

function bySureness(a: LearnedFinding, b: LearnedFinding): number {
  return byWeight(a.finding.level, b.finding.level) || b.learned.unit.score - a.learned.unit.score
}

function namingBoth(first: Finding, others: readonly Finding[]): Finding {
  const second = others.find(({ rule }) => rule !== first.rule)
  if (!second) return first
  return {
    ...first,
    norms: [...new Set([...first.norms, ...others.flatMap(({ norms }) => norms)])],
    message: joinSentences(first.message, second.message),
    why: joinSentences(first.why, second.why),
  }
}
