import type { CompiledCheck } from './checks/check.ts'
import { countWords, coverageOf } from './checks/coverage.ts'
import { compileRules } from './compile.ts'
import type { Finding, Owed, Reminder, Review } from './finding.ts'
import type { Debt } from './ledger.ts'
import type { Match } from './match.ts'
import { createMemo } from './memo.ts'
import { type Grouped, mergeGroups } from './merge.ts'
import type { Context, Draft, Identify } from './model.ts'
import { type Cite, type Grounds, outcomeOf } from './outcome.ts'
import { Paragraphs, type Placed, scannedIn } from './paragraphs.ts'
import { createPlanner, type Plan } from './plan.ts'
import type { Rule, RuleSet } from './rule.ts'
import { settleLearned } from './settle.ts'
import { finish } from './steps.ts'
import { languageSteps } from './text/language/language.ts'
import { type ReadSentence, sentenceReader } from './text/language/segments.ts'
import type { ModelFile } from './text/learned/model.ts'
import type { Inflect } from './text/lemmas/inflect.ts'
import type { WordTable } from './text/lemmas/lexicon.ts'
import { readFacts } from './text/parity/halves.ts'
import { compareHalves } from './text/parity/parity.ts'
import { reviewWritten, seenText } from './text/seen.ts'
import { createTermIndex, type TermIndex } from './text/terms.ts'
import { type DraftView, viewOf } from './view.ts'
import { citation } from './wording.ts'

/** Most sets of norms whose citation is kept. */
const KEPT_CITATIONS = 500
/** Most sentences whose languages are kept, and most pieces of them whose scores are: they come back while one of them is edited. */
const KEPT_SENTENCES = 1000
const KEPT_SCORES = 2000

export interface ReviewerParts extends RuleSet {
  readonly identify: Identify
  readonly inflect: Inflect
  /** All words of the rules, where they were made ready when we were built. */
  readonly words?: WordTable
  /** What was learned from sentences; learned rules are silent without it. */
  readonly model?: ModelFile | null
}

export interface Reviewer {
  /** Reviews a draft at once. Pure: the same input gives the same review, remembered paragraphs or not. */
  review(draft: Draft, context: Context, debts?: readonly Debt[]): Review
  /** The same in small steps, so that a page can breathe in between: each `next()` takes milliseconds at most. */
  steps(draft: Draft, context: Context, debts?: readonly Debt[]): Generator<void, Review>
  /** The same rules with a memory of its own, which goes with it. */
  apart(): Reviewer
}

/** What rules say of a draft. */
type Outcome = Pick<Review, 'findings' | 'reminders' | 'owed'>

/** Rules made ready, for any number of memories. */
interface ReadyRules {
  readonly index: TermIndex
  readonly readSentence: ReadSentence
  readonly planFor: (context: Context) => Plan
  readonly cite: Cite
}

/** Makes a reviewer for a set of rules. Throws when a check does not compile, e.g. a pattern that is no expression. */
export function createReviewer(parts: ReviewerParts): Reviewer {
  return finish(prepareReviewer(parts))
}

/** The same in small steps: thousands of terms take time to compile. */
export function* prepareReviewer(parts: ReviewerParts): Generator<void, Reviewer> {
  const index = createTermIndex(parts.inflect, parts.words)
  const compiled = yield* compileRules(parts, index, parts.model ?? null)
  yield* index.prepare()
  const identify = { ...parts.identify, scores: createMemo(KEPT_SCORES, parts.identify.scores) }
  const cited = createMemo(KEPT_CITATIONS, ids => citation(ids.split(' '), parts.norms))
  return new RuleReviewer({
    index,
    readSentence: createMemo(KEPT_SENTENCES, sentenceReader(identify)),
    planFor: createPlanner(compiled),
    cite: ids => cited(ids.join(' ')),
  })
}

class RuleReviewer implements Reviewer {
  readonly #rules: ReadyRules
  readonly #paragraphs: Paragraphs

  constructor(rules: ReadyRules) {
    this.#rules = rules
    this.#paragraphs = new Paragraphs(rules.index, rules.readSentence)
  }

  review(draft: Draft, context: Context, debts: readonly Debt[] = []): Review {
    return finish(this.steps(draft, context, debts))
  }

  apart(): Reviewer {
    return new RuleReviewer(this.#rules)
  }

  *steps(draft: Draft, context: Context, debts: readonly Debt[] = []): Generator<void, Review> {
    const seen = seenText(draft.text)
    if (!seen) return yield* this.#seenSteps(draft, context, debts)
    const review = yield* this.#seenSteps({ ...draft, text: seen.text }, context, debts)
    return reviewWritten(review, seen, draft.text)
  }

  *#seenSteps(draft: Draft, context: Context, debts: readonly Debt[]): Generator<void, Review> {
    const plan = this.#rules.planFor(context)
    yield
    const placed = yield* this.#paragraphs.inDraft(draft.text)
    const languages = yield* languageSteps(placed, draft.text)
    const view = viewOf(draft, context, debts, placed, languages, text => finish(this.#paragraphs.read(text)))
    yield
    yield* readFacts(view)
    yield* countWords(view)
    const outcome = yield* judge(plan, view, placed, this.#rules.cite)
    const coverage = coverageOf(view, plan.required)
    yield
    const { compared } = compareHalves(view)
    return { languages: view.languages.shares, coverage, owes: plan.owes, facts: compared, ...outcome }
  }
}

/** What the rules of a plan say of a draft. */
function* judge(plan: Plan, view: DraftView, placed: readonly Placed[], cite: Cite): Generator<void, Outcome> {
  const findings: Grouped[] = []
  const reminders: Reminder[] = []
  const owed: Owed[] = []
  const scanned = yield* scannedIn(placed, plan)
  for (const { rule, grounds, check, at } of plan.rules) {
    const matches = judged(check, scanned.get(at), view)
    if (check.judge) yield
    if (matches.length === 0) continue
    const outcome = outcomeOf(rule, grounds, matches, view, cite)
    findings.push(...grouped(rule, grounds, matches, outcome.findings))
    reminders.push(...outcome.reminders)
    owed.push(...outcome.owed)
  }
  const merged = mergeGroups(settleLearned(findings))
  return { findings: merged.map(finding => recited(finding, cite)), reminders, owed }
}

/** What was joined rests on the norms of all, and says so. */
const recited = (finding: Finding, cite: Cite): Finding => ({ ...finding, source: cite(finding.norms) })

/** A rule's findings with its group, and of a learned rule the sentences it goes by. */
function grouped(rule: Rule, grounds: Grounds, matches: readonly Match[], findings: readonly Finding[]): Grouped[] {
  return findings.map((finding, at) => {
    const unit = matches[at]?.unit
    if (!unit || rule.check.kind !== 'learned') return { finding, group: rule.group }
    const most = grounds.finding?.basis.level ?? finding.level
    return { finding, group: rule.group, learned: { unit, beside: rule.check.beside ?? [], most } }
  })
}

const NONE: readonly Match[] = []

function judged({ scan, judge }: CompiledCheck, scanned: readonly Match[] | undefined, view: DraftView) {
  if (scan && !scanned) return NONE
  return judge ? judge(view, scanned ?? NONE) : (scanned ?? NONE)
}
